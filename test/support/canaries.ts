import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Words that stand nowhere else, for one place in which they are written. */
export interface Canary {
  readonly ko: string
  readonly vi: string
  readonly en: string
}

const numbers = '가나다라마바사아자차카타파하'

/** A canary by its number, from 0 to 13. */
export const canary = (number: number): Canary => ({
  ko: `카나리아찹쌀떡${numbers.charAt(number)}호랑이`,
  vi: `hoàng yến đậu phụ nướng ${number} rằm`,
  en: `canary${number}quartzzebra`,
})

/** Bytes as a UTF-16 file has them, the high one first. */
const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/** Every form in which a program may write a text. */
const formsOf = (text: string): Buffer[] =>
  [...new Set([text.normalize('NFC'), text.normalize('NFD')])].flatMap((form) => [
    Buffer.from(form, 'utf8'),
    Buffer.from(form, 'utf16le'),
    bigEndian(form),
  ])

/**
 * Where canaries lie in the files of folders, as `path: word`; empty when nothing can be read.
 * @param folders looked through whole, with what lies below
 */
export function findCanaries(folders: readonly string[], canaries: readonly Canary[]): string[] {
  const needles = canaries.flatMap(({ ko, vi, en }) =>
    [ko, vi, en].flatMap((word) => formsOf(word).map((bytes) => ({ word, bytes }))),
  )
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => {
        const file = path.join(entry.parentPath, entry.name)
        const content = readFileSync(file)
        const found = needles.filter(({ bytes }) => content.includes(bytes)).map(({ word }) => word)
        return [...new Set(found)].map((word) => `${path.relative(folder, file)}: ${word}`)
      }),
  )
}
