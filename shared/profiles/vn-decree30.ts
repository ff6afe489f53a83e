import type { ReportProfile } from './profile'

/* Times New Roman may not be bundled; Tinos has its metrics. */
const times = { bundled: 'Tinos', office: { latin: 'Times New Roman', eastAsia: 'Malgun Gothic' } } as const

/** Vietnamese official document: Nghị định 30/2020/NĐ-CP, Phụ lục I. Black only; first-line indent 1.27 cm. */
export const vnDecree30: ReportProfile = {
  name: 'vn-decree30',
  page: { width: 210, height: 297, margin: { top: 20, bottom: 20, left: 30, right: 15 }, edge: 10 },
  body: { font: times, size: 14, lineHeight: 1.35, firstLineIndent: 12.7, paragraphSpacing: 6, justify: true },
  headingFont: times,
  titleSize: 14,
  headings: [
    { size: 14, bold: true, capitals: true, accent: false, numbering: 'roman', indent: 12.7, before: 6, after: 0 },
    { size: 14, bold: true, capitals: false, accent: false, numbering: 'decimal', indent: 12.7, before: 6, after: 0 },
    {
      size: 14,
      bold: false,
      capitals: false,
      accent: false,
      numbering: 'vietnamese-letter',
      indent: 12.7,
      before: 6,
      after: 0,
    },
    { size: 14, bold: false, capitals: false, accent: false, numbering: 'dash', indent: 12.7, before: 6, after: 0 },
  ],
  bullets: ['-', '+'],
  ordered: ['1.', 'a)'],
  listStart: 12.7,
  listIndent: 0,
  listHanging: false,
  listSpacing: [6],
  listDepthUnder: [0, 0, 0, 1],
  noteSize: 13,
  table: { size: 13, headerFill: null, rule: '000000' },
  captionSize: 13,
  blackText: true,
  accent: '000000',
  pageNumber: { place: 'top', form: 'plain', firstPage: false, size: 13 },
  header: 'none',
  contents: null,
}
