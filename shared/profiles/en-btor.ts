import type { ReportProfile } from './profile'

/* Text in a serif with true italics, which English needs for titles of works; headings and labels in a plain gothic. */
const serif = { bundled: 'Tinos', office: { latin: 'Times New Roman', eastAsia: 'Malgun Gothic' } } as const
const gothic = { bundled: 'Pretendard GOV', office: { latin: 'Arial', eastAsia: 'Malgun Gothic' } } as const

/** English back-to-office report: a memorandum block, decimal headings, page `n / N` (as multilateral bodies use). */
export const enBtor: ReportProfile = {
  name: 'en-btor',
  page: { width: 210, height: 297, margin: { top: 25, bottom: 25, left: 25, right: 25 }, edge: 12 },
  body: { font: serif, size: 11.5, lineHeight: 1.4, firstLineIndent: 0, paragraphSpacing: 6, justify: false },
  headingFont: gothic,
  titleSize: 20,
  headings: [
    {
      size: 14,
      bold: true,
      capitals: false,
      accent: true,
      numbering: 'decimal-nested',
      indent: 0,
      before: 18,
      after: 6,
    },
    {
      size: 12,
      bold: true,
      capitals: false,
      accent: false,
      numbering: 'decimal-nested',
      indent: 0,
      before: 12,
      after: 4,
    },
    {
      size: 11,
      bold: true,
      capitals: false,
      accent: false,
      numbering: 'decimal-nested',
      indent: 0,
      before: 10,
      after: 3,
    },
    { size: 11, bold: true, capitals: false, accent: false, numbering: 'none', indent: 0, before: 8, after: 2 },
  ],
  bullets: ['•', '–', '▪'],
  ordered: ['1.', '(a)', '(i)'],
  listStart: 3,
  listIndent: 6,
  listHanging: true,
  listSpacing: [3, 2],
  listDepthUnder: [0, 0, 0, 0],
  noteSize: 10,
  table: { size: 10, headerFill: 'eef2f8', rule: 'b4bccb' },
  captionSize: 10,
  blackText: false,
  accent: '1f3a68',
  pageNumber: { place: 'bottom', form: 'of-total', firstPage: true, size: 9.5 },
  header: 'title',
  // About five pages.
  contents: { depth: 2, fewestLetters: 8_000 },
}
