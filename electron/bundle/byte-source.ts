import { open } from 'node:fs/promises'
import { AppError } from '../../shared/errors'

/** A zip as it comes: a file, or bytes that were dropped into the window under a name. */
export type ZipSource = string | { readonly name: string; readonly bytes: Uint8Array }

/** What messages call it. */
export const nameOfZip = (source: ZipSource): string => (typeof source === 'string' ? source : source.name)

/** Bytes that are read where they are needed. `read` gives fewer only at the end. */
export interface ByteSource {
  readonly size: number
  readonly read: (position: number, length: number) => Promise<Buffer>
  readonly close: () => Promise<void>
}

/**
 * Opens a file, or bytes that are in memory already.
 * @throws AppError `file-not-found`
 */
export async function openBytes(source: ZipSource): Promise<ByteSource> {
  if (typeof source !== 'string') {
    const bytes = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength)
    return {
      size: bytes.byteLength,
      read: async (position, length) => bytes.subarray(position, position + length),
      close: async () => undefined,
    }
  }
  let handle: Awaited<ReturnType<typeof open>> | undefined
  try {
    handle = await open(source, 'r')
    const file = handle
    const stat = await file.stat()
    if (!stat.isFile()) throw new Error('no file')
    return {
      size: stat.size,
      read: async (position, length) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
        return buffer.subarray(0, bytesRead)
      },
      close: () => file.close(),
    }
  } catch (error) {
    await handle?.close()
    throw new AppError('file-not-found', { path: source }, error)
  }
}
