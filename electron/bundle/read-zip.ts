import { open } from 'node:fs/promises'
import yauzl from 'yauzl'
import { AppError } from '../../shared/errors'
import { bundleLimits } from './format'

/** A zip as it comes: a file, or bytes that were dropped into the window under a name. */
export type ZipSource = string | { readonly name: string; readonly bytes: Uint8Array }

/** What messages call it. */
export const nameOfZip = (source: ZipSource): string => (typeof source === 'string' ? source : source.name)

const openZip = (source: ZipSource): Promise<yauzl.ZipFile> =>
  typeof source === 'string'
    ? yauzl.openPromise(source, { strictFileNames: true })
    : yauzl.fromBufferPromise(Buffer.from(source.bytes), { strictFileNames: true })

/** A zip whose parts stand where they should starts so, whatever else is broken about it. */
async function startsLikeZip(file: ZipSource): Promise<boolean> {
  if (typeof file !== 'string') return Buffer.from(file.bytes.subarray(0, 2)).toString('latin1') === 'PK'
  let handle: Awaited<ReturnType<typeof open>>
  try {
    handle = await open(file, 'r')
  } catch (error) {
    throw new AppError('file-not-found', { path: file }, error)
  }
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && buffer.toString('latin1', 0, 2) === 'PK'
  } catch (error) {
    throw new AppError('file-not-found', { path: file }, error)
  } finally {
    await handle.close()
  }
}

async function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  // validateEntrySizes makes the stream fail as soon as it gives more bytes than the entry declares.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Names that could leave the folder or that no bundle needs. */
const isUnsafe = (entry: yauzl.Entry): boolean =>
  entry.fileName.startsWith('/') ||
  entry.fileName.includes('..') ||
  entry.fileName.includes(':') ||
  // Upper 16 bits hold the Unix mode; 0o120000 is a symbolic link.
  ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000

/**
 * Reads a zip into memory, within bounds.
 * @throws AppError `file-not-found`, `bundle-not-a-zip`, `bundle-truncated`, `bundle-too-many-entries`,
 * `bundle-too-large`, `bundle-unsafe-entry`
 */
export async function readZip(source: ZipSource): Promise<Map<string, Uint8Array>> {
  const file = nameOfZip(source)
  if (!(await startsLikeZip(source))) throw new AppError('bundle-not-a-zip', { path: file })
  try {
    const zip = await openZip(source)
    if (zip.entryCount > bundleLimits.entries) {
      zip.close()
      throw new AppError('bundle-too-many-entries', { path: file, count: zip.entryCount, limit: bundleLimits.entries })
    }
    const entries = new Map<string, Uint8Array>()
    let total = 0
    for await (const entry of zip.eachEntry()) {
      if (isUnsafe(entry)) throw new AppError('bundle-unsafe-entry', { path: file, file: entry.fileName })
      total += entry.uncompressedSize
      if (entry.uncompressedSize > bundleLimits.entryBytes || total > bundleLimits.totalBytes) {
        throw new AppError('bundle-too-large', { path: file, limit: bundleLimits.totalBytes / 1024 / 1024 })
      }
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, await readEntry(zip, entry))
    }
    return entries
  } catch (error) {
    if (error instanceof AppError) throw error
    // yauzl refuses absolute and upward paths itself, by message only.
    if (
      error instanceof Error &&
      /^(absolute path|invalid relative path|invalid characters in fileName)/.test(error.message)
    ) {
      throw new AppError('bundle-unsafe-entry', { path: file, file: error.message.replace(/^[^:]*: /, '') }, error)
    }
    throw new AppError('bundle-truncated', { path: file }, error)
  }
}
