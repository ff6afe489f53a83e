import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto'

/** Bytes of a page of the store, and what of it stands at its end: the cipher's start value and the code of the page. */
export const pageBytes = 4_096
const startBytes = 16
const codeBytes = 64
/** Bytes of a page that hold content. */
export const usableBytes = pageBytes - startBytes - codeBytes
/** The first page begins with the salt of the file instead of SQLite's name. */
const saltBytes = 16

/** A page in the clear. `verified`: its code is right, so that not one bit of it has changed. */
export interface Page {
  readonly bytes: Buffer
  readonly verified: boolean
}

/**
 * Reads pages one by one, in the format of SQLCipher 4 with a raw key (AES-256-CBC, HMAC-SHA512), without SQLite, which
 * gives up on a file whose first page is damaged.
 * @param salt the first 16 bytes of the file; damaged ones leave every page readable and none verified
 */
export function createPageCipher(key: Uint8Array, salt: Uint8Array) {
  const codeKey = pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  )

  return {
    /**
     * One page.
     * @param number counts from 1
     * @param sealed its 4096 bytes
     */
    open(number: number, sealed: Uint8Array): Page {
      const from = number === 1 ? saltBytes : 0
      const place = Buffer.alloc(4)
      place.writeUInt32LE(number)
      const code = createHmac('sha512', codeKey)
        .update(sealed.subarray(from, usableBytes + startBytes))
        .update(place)
        .digest()
      const cipher = createDecipheriv('aes-256-cbc', key, sealed.subarray(usableBytes, usableBytes + startBytes))
      cipher.setAutoPadding(false)
      const bytes = Buffer.alloc(usableBytes)
      cipher.update(sealed.subarray(from, usableBytes)).copy(bytes, from)
      return { bytes, verified: code.equals(sealed.subarray(usableBytes + startBytes)) }
    },
  }
}
