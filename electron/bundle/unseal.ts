import { createDecipheriv, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../shared/errors'
import type { ByteSource } from './byte-source'
import {
  chunkBytes,
  maxHeaderBytes,
  nonceOf,
  preludeBytes,
  type SealHeader,
  sealFormat,
  sealHeaderSchema,
  sealKeys,
  sealMagic,
  tagBytes,
} from './seal-format'

/** Whether bytes begin as a sealed file does, whatever else is wrong with them. */
export async function isSealed(source: ByteSource): Promise<boolean> {
  return (await source.read(0, sealMagic.byteLength)).equals(sealMagic)
}

async function readHead(file: string, source: ByteSource): Promise<{ head: Buffer; header: SealHeader }> {
  const prelude = await source.read(0, preludeBytes)
  if (prelude.byteLength < preludeBytes) throw new AppError('bundle-truncated', { path: file })
  const format = prelude.readUInt16BE(sealMagic.byteLength)
  if (format > sealFormat) throw new AppError('bundle-newer-format', { path: file, format })
  const length = prelude.readUInt32BE(sealMagic.byteLength + 2)
  if (format < 1 || length > maxHeaderBytes) throw new AppError('bundle-seal-broken', { path: file })
  const head = await source.read(0, preludeBytes + length)
  if (head.byteLength < preludeBytes + length) throw new AppError('bundle-truncated', { path: file })
  try {
    return { head, header: sealHeaderSchema.parse(JSON.parse(head.subarray(preludeBytes).toString('utf8'))) }
  } catch (error) {
    throw new AppError('bundle-seal-broken', { path: file }, error)
  }
}

/**
 * Opens a sealed file: gives the plain bytes, each chunk decrypted and checked when it is read, so that nothing plain
 * is written anywhere and no more than a chunk is in memory. Its end is checked at once.
 * @param file what messages call it
 * @throws AppError `bundle-passphrase-wrong`, `bundle-seal-broken` (changed, reordered or cut), `bundle-truncated`,
 * `bundle-newer-format`
 */
export async function unseal(file: string, source: ByteSource, passphrase: string): Promise<ByteSource> {
  const { head, header } = await readHead(file, source)
  const { key, check } = await sealKeys(passphrase, header.kdf)
  if (!timingSafeEqual(check, Buffer.from(header.check, 'base64'))) {
    throw new AppError('bundle-passphrase-wrong', { path: file })
  }
  const whole = chunkBytes + tagBytes
  const payload = source.size - head.byteLength
  const count = Math.ceil(payload / whole)
  if (payload < tagBytes || payload - (count - 1) * whole < tagBytes) {
    throw new AppError('bundle-truncated', { path: file })
  }
  const size = payload - count * tagBytes

  async function chunk(index: number): Promise<Buffer> {
    const bytes = await source.read(head.byteLength + index * whole, whole)
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, index === count - 1))
    decipher.setAAD(head)
    try {
      const end = bytes.byteLength - tagBytes
      decipher.setAuthTag(bytes.subarray(end))
      return Buffer.concat([decipher.update(bytes.subarray(0, end)), decipher.final()])
    } catch (error) {
      throw new AppError('bundle-seal-broken', { path: file }, error)
    }
  }

  // A file that was cut between two chunks has a last one that does not say so.
  let kept = { index: count - 1, bytes: await chunk(count - 1) }
  return {
    size,
    read: async (position, length) => {
      const parts: Buffer[] = []
      const end = Math.min(position + length, size)
      for (let at = position; at < end; ) {
        const index = Math.floor(at / chunkBytes)
        // Zips are read from place to place in small steps: the same chunk is mostly asked for again.
        if (kept.index !== index) kept = { index, bytes: await chunk(index) }
        const part = kept.bytes.subarray(at - index * chunkBytes, end - index * chunkBytes)
        parts.push(part)
        at += part.byteLength
      }
      return Buffer.concat(parts)
    },
    close: source.close,
  }
}
