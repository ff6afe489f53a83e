import { AppError } from '../../../shared/errors'
import { linesOf } from '../../../shared/print/lists'
import type { PrintBlock, PrintDocument, PrintLine } from '../../../shared/print/tree'
import { shownLines } from '../shown-lines'
import { cleanText } from './clean-text'
import { readObjects } from './pdf-objects'
import { readContent } from './pdf-text'

const notVerified = (reason: string) => new AppError('export-not-verified', { reason })

/** Letters as both sides have them: headings may be in capitals, lines end with hyphens, and some signs have no form. */
const comparable = (text: string): string =>
  cleanText(text)
    .toUpperCase()
    .replace(/[\s\u2010\u2011\p{C}\p{Default_Ignorable_Code_Point}]+|-/gu, '')

/** The document as the layouts draw it: a heading that is nothing but a note has no number. */
const asDrawn = (document: PrintDocument): PrintDocument => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.type === 'heading' && block.text.every(({ text }) => text.trim() === '') ? { ...block, number: '' } : block,
  ),
})

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** The line with which a block begins, where it is drawn in the course of the text. */
function firstLine(block: PrintBlock): PrintLine {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.text
    case 'list':
      return linesOf([block])[0] ?? []
    case 'quote':
    case 'callout':
      return linesOf(block.blocks)[0] ?? []
    default:
      return []
  }
}

/** How many letters of a block are looked for in their order: few enough to stand on one line. */
const lookedFor = 8

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** The first letters of a block, up to its first note; '' where letters are not drawn in the order of reading. */
function beginning(block: PrintBlock): string {
  const line = firstLine(block)
  const note = line.findIndex(({ footnote }) => footnote !== undefined)
  const text = line.slice(0, note === -1 ? line.length : note).map((run) => run.text)
  const letters = comparable(text.join(''))
  return rightToLeft.test(letters) ? '' : [...letters].slice(0, lookedFor).join('')
}

/**
 * Reads a written PDF again and looks for what the report says: as many of every letter as it has, its blocks in their
 * order, all pages and pictures, and no letter that its font could not draw. Throws AppError `export-not-verified`.
 * @param pages how many pages the engine counted
 * @param pictures how many different pictures the report has
 */
export function verifyPdf(bytes: Uint8Array, pages: number, pictures: number, document: PrintDocument): void {
  const objects = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-' ? readObjects(bytes) : null
  if (!objects) throw notVerified('not a whole PDF file')
  const content = readContent(objects)
  if (pages < 1 || content.pages !== pages) throw notVerified(`${content.pages} of ${pages} pages`)
  if (content.pictures < pictures) throw notVerified(`${content.pictures} of ${pictures} pictures`)
  if (content.missing > 0) throw notVerified(`${content.missing} letters without a form`)
  const text = comparable(content.text)
  const drawn = countLetters(text)
  for (const [letter, count] of countLetters(comparable(shownLines(asDrawn(document)).join('\n')))) {
    const lost = count - (drawn.get(letter) ?? 0)
    if (lost > 0) throw notVerified(`${lost} x U+${letter.codePointAt(0)?.toString(16).toUpperCase()}`)
  }
  let at = 0
  document.blocks.forEach((block, index) => {
    const letters = beginning(block)
    const found = text.indexOf(letters, at)
    if (found === -1) throw notVerified(`block ${index + 1} is not in its place`)
    at = found + letters.length
  })
}
