import { HeadingLevel, Paragraph, Tab, TextRun } from 'docx'
import type { PrintHeading } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { headingIndent } from './heading-indent'
import { runsOf } from './runs'

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

/** A heading. Its number is Word's own, or text where Word would count differently. */
export function heading(block: PrintHeading, drawing: Drawing, pageBreakBefore = false): Paragraph {
  const options = { heading: levels[block.level], ...(pageBreakBefore && { pageBreakBefore }) }
  const text = drawing.anchors.mark(block.anchor, 'text', runsOf(block.text, drawing))
  const style = drawing.profile.headings[block.level - 1]
  if (drawing.headings.agrees(block)) {
    // The plate of a boxed number reaches to the text: the tab after a number is drawn in the number's form.
    const gap = style?.numbering === 'roman-box' ? [new TextRun('\u2002')] : []
    return new Paragraph({ ...options, children: [...gap, ...text] })
  }
  const place = style && headingIndent(drawing.profile, style, block.level)
  const gap = place?.suffix === 'tab' ? new Tab() : ' '
  const number = block.number === '' ? [] : [new TextRun({ children: [block.number, gap] })]
  return new Paragraph({
    ...options,
    numbering: false,
    ...(place && { indent: place.indent }),
    children: [...number, ...text],
  })
}
