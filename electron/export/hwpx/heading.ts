import { inCapitals } from '../../../shared/print/text'
import type { PrintHeading, PrintLine } from '../../../shared/print/tree'
import { anchorInlines } from './caption'
import type { Drawing } from './drawing'
import { bookmark } from './fields'
import { type Inline, signInline, tabInline, textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { lineInlines } from './runs'
import { headingStyles } from './style-names'

/** OWPML has no form that shows small letters as capitals. */
export const capitals = (line: PrintLine): PrintLine => line.map((run) => ({ ...run, text: inCapitals(run.text) }))

/** A heading, in the outline of the document. Its number is text: Hangul numbers an outline in one way only. */
export function heading(block: PrintHeading, drawing: Drawing): Part {
  const { profile, bookmarks } = drawing
  const style = profile.headings[block.level - 1]
  const hanging = profile.body.firstLineIndent === 0
  const place = bookmarks.ofHeading(block)

  function number(form: Parameters<typeof signInline>[1]): Inline[] {
    if (block.number === '') return []
    const plate = style?.numbering === 'roman-box'
    const shown = plate
      ? textInline(`\u00a0${block.number}\u00a0`, { ...form, colour: 'ffffff', shade: profile.accent }, drawing)
      : signInline(block.number, form, drawing)
    return [shown, hanging ? tabInline('hanging', form, drawing) : textInline(' ', form, drawing)]
  }

  return paragraph(
    {
      style: headingStyles[block.level - 1] ?? 'heading4',
      bookmarks: [place],
      ...(block.number === '' && hanging && { para: { first: 0 } }),
      content: (form) => [
        bookmark(place, form, drawing),
        ...anchorInlines(block.anchor, form, drawing),
        ...number(form),
        ...lineInlines(style?.capitals ? capitals(block.text) : block.text, form, drawing),
      ],
    },
    drawing,
  )
}
