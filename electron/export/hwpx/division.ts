import type { PrintDivision } from '../../../shared/print/tree'
import { anchorInlines } from './caption'
import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { bookmark } from './fields'
import { capitals } from './heading'
import { control, type Inline, textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { lineInlines } from './runs'
import { unitsOfPoints } from './units'
import { element } from './xml'

/** Counts the pages from 1 again, and hides the number of this one as the first page of the document hides its own. */
function countAnew(form: CharForm, drawing: Drawing): Inline[] {
  const { place, firstPage } = drawing.profile.pageNumber
  const hidden = element('hp:pageHiding', {
    hideHeader: place === 'top',
    hideFooter: place === 'bottom',
    hideMasterPage: false,
    hideBorder: false,
    hideFill: false,
    hidePageNum: true,
  })
  const number = element('hp:newNum', { num: 1, numType: 'PAGE' })
  return [control(number, form, drawing), ...(firstPage ? [] : [control(hidden, form, drawing)])]
}

/** A part or an annex: a heading in the outline, its title on a line of its own, and what it goes with. */
export function division(block: PrintDivision, drawing: Drawing): Part[] {
  const { profile, bookmarks } = drawing
  const { paragraphSpacing } = profile.body
  const annex = block.kind === 'annex'
  const place = bookmarks.ofHeading(block)
  const after = unitsOfPoints(paragraphSpacing)
  const named = paragraph(
    {
      style: 'heading1',
      newPage: annex,
      countsAnew: annex,
      para: {
        align: 'center',
        first: 0,
        before: annex ? 0 : after,
        after: block.reference === '' ? after : 0,
        line: 1.3,
      },
      bookmarks: [place],
      content: (form) => [
        ...(annex ? countAnew(form, drawing) : []),
        bookmark(place, form, drawing),
        ...anchorInlines(block.anchor, form, drawing),
        textInline(block.title.length > 0 ? `${block.label}\n` : block.label, form, drawing),
        ...lineInlines(capitals(block.title), form, drawing),
      ],
    },
    drawing,
  )
  if (block.reference === '') return [named]
  const reference = paragraph(
    {
      style: 'front',
      para: { align: 'center', keepNext: true, after },
      char: { italic: true },
      content: (form) => [textInline(block.reference, form, drawing)],
    },
    drawing,
  )
  return [named, reference]
}
