import { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { AppError } from '../../shared/errors'
import { type ByteSource, nameOfZip, openBytes, type ZipSource } from './byte-source'
import { bundleLimits } from './format'
import { isSealed, unseal } from './unseal'

/** A zip whose names and sizes were checked; entries are read one by one. */
export interface OpenZip {
  /** Bytes of each entry by its name, as they are declared; reading one that has more fails. */
  readonly sizes: ReadonlyMap<string, number>
  /**
   * Bytes of an entry.
   * @throws AppError `bundle-truncated`, `bundle-seal-broken`
   */
  readonly read: (name: string) => Promise<Uint8Array>
}

const step = 1024 * 1024

class Reader extends yauzl.RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super()
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { source } = this
    return Readable.from(
      (async function* () {
        for (let at = start; at < end; at += step) yield await source.read(at, Math.min(step, end - at))
      })(),
      { objectMode: false },
    )
  }
}

/** A zip whose parts stand where they should starts so, whatever else is broken about it. */
const startsLikeZip = async (source: ByteSource): Promise<boolean> =>
  source.size >= 4 && (await source.read(0, 2)).toString('latin1') === 'PK'

/** Names that could leave the folder or that no bundle needs. */
const isUnsafe = (entry: yauzl.Entry): boolean =>
  entry.fileName.startsWith('/') ||
  entry.fileName.includes('..') ||
  entry.fileName.includes(':') ||
  // Upper 16 bits hold the Unix mode; 0o120000 is a symbolic link.
  ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000

/** What honest reports pack to is never this much smaller than they are. */
const isBomb = (unpacked: number, packed: number): boolean =>
  unpacked > bundleLimits.freeBytes && unpacked > packed * bundleLimits.ratio

async function listEntries(file: string, zip: yauzl.ZipFile, packed: number): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > bundleLimits.entries) {
    throw new AppError('bundle-too-many-entries', { path: file, count: zip.entryCount, limit: bundleLimits.entries })
  }
  const entries = new Map<string, yauzl.Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    // Two entries of one name: which of them is read is a matter of the reader, and only one would be checked.
    if (isUnsafe(entry) || entries.has(entry.fileName)) {
      throw new AppError('bundle-unsafe-entry', { path: file, file: entry.fileName })
    }
    total += entry.uncompressedSize
    if (entry.uncompressedSize > bundleLimits.entryBytes || total > bundleLimits.totalBytes || isBomb(total, packed)) {
      throw new AppError('bundle-too-large', { path: file, limit: bundleLimits.totalBytes / 1024 / 1024 })
    }
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
  }
  return entries
}

/** The named error for what the zip library says by message only. */
function zipError(file: string, error: unknown): AppError {
  if (error instanceof AppError) return error
  const unsafe = /^(absolute path|invalid relative path|invalid characters in fileName)/
  if (error instanceof Error && unsafe.test(error.message)) {
    return new AppError('bundle-unsafe-entry', { path: file, file: error.message.replace(/^[^:]*: /, '') }, error)
  }
  return new AppError('bundle-truncated', { path: file }, error)
}

async function readDirectory(file: string, source: ByteSource) {
  try {
    const options = { strictFileNames: true, autoClose: false }
    const zip = await yauzl.fromRandomAccessReaderPromise(new Reader(source), source.size, options)
    return { zip, entries: await listEntries(file, zip, source.size) }
  } catch (error) {
    throw zipError(file, error)
  }
}

async function openPlain(file: string, source: ByteSource, passphrase: string | undefined): Promise<ByteSource> {
  if (!(await isSealed(source))) return source
  if (passphrase === undefined) throw new AppError('bundle-passphrase-needed', { path: file })
  return unseal(file, source, passphrase)
}

/**
 * Opens a zip, sealed or not, within bounds, and gives it to `work`.
 * @throws AppError `file-not-found`, `bundle-not-a-zip`, `bundle-truncated`, `bundle-too-many-entries`,
 * `bundle-too-large`, `bundle-unsafe-entry`, `bundle-passphrase-needed`, `bundle-passphrase-wrong`, `bundle-seal-broken`
 */
export async function withZip<Result>(
  from: ZipSource,
  passphrase: string | undefined,
  work: (zip: OpenZip) => Promise<Result>,
): Promise<Result> {
  const file = nameOfZip(from)
  const source = await openBytes(from)
  try {
    const plain = await openPlain(file, source, passphrase)
    if (!(await startsLikeZip(plain))) throw new AppError('bundle-not-a-zip', { path: file })
    const { zip, entries } = await readDirectory(file, plain)
    return await work({
      sizes: new Map([...entries].map(([name, { uncompressedSize }]) => [name, uncompressedSize])),
      read: async (name) => {
        const entry = entries.get(name)
        if (!entry) throw new AppError('bundle-truncated', { path: file, file: name })
        const chunks: Buffer[] = []
        try {
          // validateEntrySizes makes the stream fail as soon as it gives more bytes than the entry declares.
          for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
        } catch (error) {
          throw zipError(file, error)
        }
        return Buffer.concat(chunks)
      },
    })
  } finally {
    await source.close()
  }
}
