import { Paragraph } from 'docx'
import { styleNames } from './style-names'

/** Space above a table, which stays with it. Tables have no space of their own, and two in a row would become one. */
export const gapAbove = (): Paragraph => new Paragraph({ style: styleNames.tableGap, keepNext: true })

/** Space below a table. */
export const gapBelow = (): Paragraph => new Paragraph({ style: styleNames.tableGap })

/** Starts a page above what cannot ask for a new one itself. It is a point high, so that nobody sees it. */
export const pageStart = (): Paragraph =>
  new Paragraph({
    style: styleNames.tableGap,
    pageBreakBefore: true,
    keepNext: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
  })
