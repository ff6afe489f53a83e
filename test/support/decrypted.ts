import { createDecipheriv } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { testKey } from './store'

const pageBytes = 4096
/** At the end of each page: the initialisation vector, then the HMAC. */
const reserved = { vector: 16, hmac: 64 }
/** Page 1 begins with the salt, in the plain. */
const salt = 16

function decryptPage(page: Buffer, isFirst: boolean): Buffer {
  const end = pageBytes - reserved.vector - reserved.hmac
  const decipher = createDecipheriv('aes-256-cbc', testKey, page.subarray(end, end + reserved.vector))
  decipher.setAutoPadding(false)
  return Buffer.concat([decipher.update(page.subarray(isFirst ? salt : 0, end)), decipher.final()])
}

/**
 * Every page of a test's store and of its write-ahead log without its encryption (SQLCipher 4, raw key), free pages
 * and what is left over in pages among them: what somebody who has the key could still find.
 */
export function decryptedPages(file: string): Buffer {
  const pages: Buffer[] = []
  const bytes = readFileSync(file)
  for (let at = 0; at + pageBytes <= bytes.byteLength; at += pageBytes) {
    pages.push(decryptPage(bytes.subarray(at, at + pageBytes), at === 0))
  }
  const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0)
  for (let at = 32; at + 24 + pageBytes <= log.byteLength; at += 24 + pageBytes) {
    pages.push(decryptPage(log.subarray(at + 24, at + 24 + pageBytes), log.readUInt32BE(at) === 1))
  }
  return Buffer.concat(pages)
}
