import type { PrintAnchor, PrintCaption } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { bookmark } from './fields'
import { type Inline, textInline } from './inline'
import { type ParagraphOptions, type Part, paragraph } from './paragraph'
import { lineInlines } from './runs'

/** The bookmark of a part that others point to, as what stands first in its line. */
export function anchorInlines(anchor: PrintAnchor, form: Parameters<typeof bookmark>[1], drawing: Drawing): Inline[] {
  const name = drawing.bookmarks.take(anchor)
  return name === null ? [] : [bookmark(name, form, drawing)]
}

/** What a picture or table is called: its number and its name. */
export function captionPart(
  { label, text }: PrintCaption,
  anchor: PrintAnchor,
  drawing: Drawing,
  options: Pick<ParagraphOptions, 'width' | 'para'>,
): Part {
  return paragraph(
    {
      ...options,
      style: 'caption',
      content: (form) => [
        ...anchorInlines(anchor, form, drawing),
        textInline(text.length > 0 ? `${label}  ` : label, form, drawing),
        ...lineInlines(text, form, drawing),
      ],
    },
    drawing,
  )
}
