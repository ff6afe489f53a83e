import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { readSalt } from './salvage/page-reader'

const markSchema = z.object({
  file: z.string(),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  sequence: z.coerce.number().int(),
})

/** What is known of a store from outside of it. `sequence`: a change that had certainly reached the disk. */
export type Mark = z.infer<typeof markSchema>

const markOf = (file: string): string => `${file}.mark`

/** Changes when another file is put in the place, such as a restored backup: what was known says nothing of that one. */
const identityOf = (file: string): string => String(statSync(file, { bigint: true }).ino)

/**
 * The mark beside a store: null when there never was a store here, `unknown` when there was one but nothing more is
 * known, because the mark is damaged or is another file's.
 */
export function readMark(file: string): Mark | 'unknown' | null {
  let text: string
  try {
    text = readFileSync(markOf(file), 'utf8')
  } catch {
    return null
  }
  try {
    const mark = markSchema.parse(JSON.parse(text))
    return mark.file === identityOf(file) ? mark : 'unknown'
  } catch {
    return 'unknown'
  }
}

/**
 * Keeps a mark beside the store after every change. A store that was emptied, or a journal that was cut off or taken
 * away, looks whole to SQLite; the mark says that there was more. It holds no text. It is written without waiting for
 * the disk and after the change itself, so it never promises too much.
 */
export function createStoreMark(database: Database) {
  const file = database.name
  // Not the counter of the table: deleting a report for good may take the newest rows away.
  const newest = database.prepare<[], number | null>('SELECT max(sequence) FROM updates').pluck()
  const known = { file: identityOf(file), salt: readSalt(file) }
  let handle: number | null = null

  function keep(): void {
    // Always as long as before: overwriting needs no room on a full disk.
    const text = JSON.stringify({ ...known, sequence: String(newest.get() ?? 0).padStart(16, '0') })
    try {
      handle ??= openSync(markOf(file), 'w', 0o600)
      writeSync(handle, text, 0)
    } catch {
      // Without a mark less damage is noticed; that is no reason to stop writing.
    }
  }

  keep()
  return {
    /** After a change is durable, and after rows were taken away. */
    keep,
    close(): void {
      if (handle !== null) closeSync(handle)
      handle = null
    },
  }
}
