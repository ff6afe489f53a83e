import type { Database } from 'better-sqlite3'
import type { MediaHash } from '../../shared/document/identity'
import type { ReportId } from '../../shared/document/model'
import { storeError } from './database'
import type { UpdateLog } from './update-log'
import type { VersionTable } from './version-table'

interface Dependencies {
  readonly database: Database
  readonly log: Pick<UpdateLog, 'load'>
  readonly versions: Pick<VersionTable, 'media'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** What reading everything found. */
export interface NamedMedia {
  readonly unused: readonly UnusedPicture[]
  /** Bytes of the pictures that each report names. */
  readonly pictureBytes: ReadonlyMap<ReportId, number>
}

/** A picture that nothing names. */
export interface UnusedPicture {
  readonly hash: MediaHash
  readonly bytes: number
}

/** What was just added may be named by a text that is still on its way. */
const newest = 60 * 60 * 1_000
/** What was cut out of a report within a day may be on the clipboard, or come back by undo: its log still names it. */
const recent = 24 * 60 * 60 * 1_000

/** Names of pictures in any bytes. They are ASCII inside of yjs updates, so this finds too many rather than too few. */
function namedIn(bytes: Uint8Array, into: Set<MediaHash>): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  // A name may follow another hexadecimal digit by chance: every place is looked at.
  for (const [run] of text.matchAll(/[0-9a-f]{64,}/gu)) {
    for (let at = 0; at + 64 <= run.length; at++) into.add(run.slice(at, at + 64))
  }
}

const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Finds and removes pictures that no report, template, version or draft note names, in the trash or not. */
export function createUnusedMedia({ database, log, versions, now }: Dependencies) {
  const heads = database.prepare<[], { report: string; number: number; at: number | null }>(`
    SELECT heads.report, heads.number, updates.at FROM heads
    LEFT JOIN updates ON updates.report = heads.report AND updates.number = heads.number`)
  const rows = database.prepare<[string], { bytes: Buffer }>('SELECT bytes FROM updates WHERE report = ?')
  const snapshots = database.prepare<[string], { state: Buffer }>('SELECT state FROM snapshots WHERE report = ?')
  const settings = database.prepare<[], { value: string }>('SELECT value FROM settings')
  const pictures = database.prepare<[number], UnusedPicture>(
    'SELECT sha256 AS hash, length(bytes) AS bytes FROM media WHERE added_at < ?',
  )
  const remove = database.prepare<[string]>('DELETE FROM media WHERE sha256 = ?')

  function readRaw(report: string, into: Set<MediaHash>): void {
    for (const { bytes } of rows.iterate(report)) namedIn(bytes, into)
    for (const { state } of snapshots.iterate(report)) namedIn(state, into)
  }

  function readReport(report: string, at: number | null, into: Set<MediaHash>): void {
    if (at === null || Math.abs(now() - at) < recent) readRaw(report, into)
    try {
      namedIn(log.load(report).state, into)
    } catch {
      // A report that cannot be read keeps everything that its bytes name.
      readRaw(report, into)
    }
  }

  /** What is read in steps, so that typing goes on meanwhile; what changed since is read again at the end, at once. */
  async function find(): Promise<NamedMedia> {
    const named = new Set<MediaHash>()
    const sizes = new Map(pictures.all(Number.MAX_SAFE_INTEGER).map(({ hash, bytes }) => [hash, bytes]))
    const pictureBytes = new Map<ReportId, number>()
    const read = new Map<string, number>()
    for (const { report, number, at } of heads.all()) {
      const own = new Set<MediaHash>()
      readReport(report, at, own)
      for (const hash of own) named.add(hash)
      pictureBytes.set(
        report,
        [...own].reduce((sum, hash) => sum + (sizes.get(hash) ?? 0), 0),
      )
      read.set(report, number)
      await rest()
    }
    for (const { report, number } of heads.all()) if (read.get(report) !== number) readRaw(report, named)
    for (const hash of versions.media()) named.add(hash)
    for (const { value } of settings.all()) namedIn(Buffer.from(value), named)
    return { unused: pictures.all(now() - newest).filter(({ hash }) => !named.has(hash)), pictureBytes }
  }

  const removeAll = database.transaction((found: readonly UnusedPicture[]) => {
    for (const { hash } of found) remove.run(hash)
  })

  return {
    /** Pictures that nothing names, and how large those of each report are. */
    find,
    /**
     * Removes them and gives those that are gone.
     * @throws AppError `disk-full`, `store-*`
     */
    async remove(): Promise<readonly UnusedPicture[]> {
      const { unused } = await find()
      try {
        removeAll(unused)
      } catch (error) {
        throw storeError(error, database.name)
      }
      return unused
    },
  }
}

export type UnusedMedia = ReturnType<typeof createUnusedMedia>
