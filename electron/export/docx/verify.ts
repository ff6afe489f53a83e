import { strFromU8, unzipSync } from 'fflate'
import { AppError } from '../../../shared/errors'
import type { PrintDocument } from '../../../shared/print/tree'
import { readBack } from '../read-back'
import { shownLines, shownNotes } from '../shown-lines'

const notVerified = (reason: string) => new AppError('export-not-verified', { reason })

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words of a part, without what fields are made of. */
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

const isText = (name: string): boolean => name === 'word/document.xml' || name === 'word/footnotes.xml'

/**
 * Opens a written package and looks for what the report says, in order. Numbers of headings and items are counted by
 * the program that opens the file. Throws AppError `export-not-verified`.
 * @param pictures how many different pictures it must hold
 */
export function verifyDocx(bytes: Uint8Array, document: PrintDocument, pictures: number): void {
  let stored = 0
  const parts = (() => {
    try {
      return unzipSync(bytes, {
        filter: ({ name }) => {
          if (name.startsWith('word/media/')) stored += 1
          return isText(name)
        },
      })
    } catch {
      throw notVerified('not a whole package')
    }
  })()
  const body = parts['word/document.xml']
  if (body === undefined) throw notVerified('no text')
  if (stored !== pictures) throw notVerified(`${stored} of ${pictures} pictures`)
  const notes = wordsOf(strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array()))
  readBack({ text: wordsOf(strFromU8(body)), lines: shownLines(document, { numbers: false }), notes: [] })
  readBack({ text: notes, lines: [], notes: shownNotes(document) })
}
