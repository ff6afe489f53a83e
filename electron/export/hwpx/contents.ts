import { inCapitals } from '../../../shared/print/text'
import type { PrintContents, PrintDivision, PrintHeading } from '../../../shared/print/tree'
import { plainText } from '../docx/plain-text'
import type { Drawing } from './drawing'
import { pageReference, placeLink } from './fields'
import { tabInline, textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { contentsStyles } from './style-names'

/** What an entry says, and the level that it stands on. */
function wordsOf(block: PrintHeading | PrintDivision, { profile }: Drawing): { level: number; words: string } {
  const line = block.type === 'division' ? block.title : block.text
  const text = plainText(line).replaceAll('\n', ' ')
  if (block.type === 'division') return { level: 1, words: [block.label, inCapitals(text)].filter(Boolean).join(' ') }
  const shown = profile.headings[block.level - 1]?.capitals ? inCapitals(text) : text
  return { level: block.level, words: [block.number, shown].filter(Boolean).join(' ') }
}

function entry(block: PrintHeading | PrintDivision, drawing: Drawing): Part {
  const { bookmarks, pageOf } = drawing
  const place = bookmarks.ofHeading(block)
  const { level, words } = wordsOf(block, drawing)
  const page = pageOf(place)
  return paragraph(
    {
      style: contentsStyles[level - 1] ?? 'contents4',
      content: (form) => [
        ...placeLink(place, [textInline(words, form, drawing)], form, drawing),
        tabInline('dots', form, drawing),
        ...pageReference(place, [textInline(String(page ?? 1), form, drawing)], form, drawing),
      ],
    },
    drawing,
  )
}

/** The contents: every entry leads to its heading and names its page, by a field that Hangul brings up to date. */
export function contents({ title, depth }: Omit<PrintContents, 'type'>, drawing: Drawing): Part[] {
  const listed = drawing.document.blocks.filter(
    (block): block is PrintHeading | PrintDivision =>
      block.type === 'division' ||
      (block.type === 'heading' && block.level <= depth && plainText(block.text).trim() !== ''),
  )
  return [
    paragraph({ style: 'contentsTitle', content: (form) => [textInline(title, form, drawing)] }, drawing),
    ...listed.map((heading) => entry(heading, drawing)),
  ]
}
