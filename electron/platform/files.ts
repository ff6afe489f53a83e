import { createHash, randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, statSync } from 'node:fs'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '../../shared/errors'

/** SHA-256 of bytes, in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

const errorCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * Reads a file whole.
 * @throws AppError `file-not-found`
 */
export async function readWholeFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new AppError('file-not-found', { path: file }, error)
  }
}

/** The named error for a failed write to `file`. */
export function writeError(file: string, error: unknown): AppError {
  if (error instanceof AppError) return error
  const code = errorCodeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('disk-full', { path: file }, error)
  return new AppError('output-not-writable', { path: file }, error)
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const code = errorCodeOf(error)
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return
    const parent = path.dirname(folder)
    if (code !== 'ENOENT' || existsSync(parent)) throw error
    await makeFolder(parent)
    await mkdir(folder)
  }
}

/**
 * Makes sure that a folder exists. Not by `mkdir`'s own recursion, which never ends where a file system answers
 * ENOENT although the parent is there (such as /proc).
 * @throws AppError `output-not-writable`, `disk-full`
 */
export async function ensureFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
  } catch (error) {
    throw writeError(folder, error)
  }
}

/** Brings a file, or the names in a folder, to the disk itself, so that they outlast a power cut. */
export function syncToDisk(place: string): void {
  const isFolder = statSync(place).isDirectory()
  // Windows opens no folders, and writes their names by itself.
  if (isFolder && process.platform === 'win32') return
  const handle = openSync(place, isFolder ? 'r' : 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Writes a file so that the destination holds the old bytes or the new ones, never half of either: a temporary
 * neighbour is written, synced and renamed.
 * @param options `mode`: permissions of a Unix file; `temporary`: path of the neighbour, for who may have to remove it
 * @throws AppError `output-not-writable`, `disk-full`
 */
export async function writeWholeFile(
  file: string,
  bytes: Uint8Array,
  { mode = 0o644, temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`) } = {},
): Promise<void> {
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    // The first failure is the one to tell; where a folder is missing, this one fails as well.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw writeError(file, error)
  }
}

/**
 * Writes a file piece by piece, so that it need not be in memory; it is there whole or not at all, as with
 * `writeWholeFile`.
 * @returns its size in bytes
 * @throws AppError `output-not-writable`, `disk-full`, and what making the pieces throws
 */
export async function writePieces(
  file: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`)
  let bytes = 0
  try {
    const handle = await open(temporary, 'wx', 0o644)
    try {
      for await (const piece of pieces) {
        await handle.writeFile(piece)
        bytes += piece.byteLength
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
    return bytes
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw writeError(file, error)
  }
}

/**
 * Writes a folder with its files so that it is there whole or not at all: a temporary neighbour is filled, synced and
 * renamed.
 * @param folder must not exist, or be empty
 * @param files with paths relative to the folder, separated by `/`
 * @param options `temporary`: path of the neighbour, for who may have to remove it; `onFile`: called after each file
 * @throws AppError `output-not-writable`, `disk-full`
 */
export async function writeWholeFolder(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  {
    temporary = path.join(path.dirname(folder), `.${randomUUID()}.tmp`),
    onFile,
  }: { readonly temporary?: string; readonly onFile?: (done: number) => void } = {},
): Promise<void> {
  try {
    await mkdir(temporary)
    for (const [index, file] of files.entries()) {
      const to = path.join(temporary, ...file.path.split('/'))
      await mkdir(path.dirname(to), { recursive: true })
      await writeWholeFile(to, file.bytes)
      onFile?.(index + 1)
    }
    await rename(temporary, folder)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
    // What failed was a file of the neighbour, whose path means nothing to anyone.
    throw error instanceof AppError ? new AppError(error.code, { path: folder }, error) : writeError(folder, error)
  }
}

/** A path in `folder` for `name` that nothing has yet: `name.pdf`, `name (2).pdf` …; a folder has no extension. */
export async function freePath(folder: string, name: string, extension: string): Promise<string> {
  const ending = extension === '' ? '' : `.${extension}`
  for (let number = 1; ; number++) {
    const file = path.join(folder, `${name}${number === 1 ? '' : ` (${number})`}${ending}`)
    try {
      await access(file)
    } catch {
      return file
    }
  }
}

/** A report's title as a file name that Windows, macOS and Linux all accept (NFC, at most 80 characters). */
export function fileNameOf(title: string, fallback: string): string {
  const name = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return (
    [...name]
      .slice(0, 80)
      .join('')
      .replace(/[. ]+$/u, '') || fallback
  )
}
