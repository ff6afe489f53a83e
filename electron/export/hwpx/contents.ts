import { inCapitals } from '../../../shared/print/text'
import type { PrintContents, PrintHeading } from '../../../shared/print/tree'
import { plainText } from '../docx/plain-text'
import type { Drawing } from './drawing'
import { pageReference, placeLink } from './fields'
import { tabInline, textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { contentsStyles } from './style-names'

function entry(heading: PrintHeading, drawing: Drawing): Part {
  const { bookmarks, pageOf, profile } = drawing
  const place = bookmarks.ofHeading(heading)
  const text = plainText(heading.text).replaceAll('\n', ' ')
  const shown = profile.headings[heading.level - 1]?.capitals ? inCapitals(text) : text
  const page = pageOf(place)
  return paragraph(
    {
      style: contentsStyles[heading.level - 1] ?? 'contents4',
      content: (form) => [
        ...placeLink(
          place,
          [textInline([heading.number, shown].filter(Boolean).join(' '), form, drawing)],
          form,
          drawing,
        ),
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
    (block): block is PrintHeading =>
      block.type === 'heading' && block.level <= depth && plainText(block.text).trim() !== '',
  )
  return [
    paragraph({ style: 'contentsTitle', content: (form) => [textInline(title, form, drawing)] }, drawing),
    ...listed.map((heading) => entry(heading, drawing)),
  ]
}
