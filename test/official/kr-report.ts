import type { MeasuredPdf, Piece } from '../support/measured-pdf'
import * as m from './measure'
import type { OfficialRule } from './rule'

const decree = '행정업무의 운영 및 혁신에 관한 규정'
const rules = `${decree} 시행규칙`
const custom = 'custom of Korean offices'

/** Page numbers stand in the lower margin. */
const isText = ({ bottom }: Piece): boolean => bottom < 297 - 15
const pageNumbers = (pdf: MeasuredPdf): Piece[] => pdf.pieces.filter((piece) => !isText(piece))

const square = /^□ /
const circle = /^○ /
const dash = /^- /
const chapter = /^[Ⅰ-Ⅻ] /u
const contents = /^목차$/
const attached = /^붙임$/
const ended = /끝\.$/

/** Pieces after the contents: the body. */
const body = (pdf: MeasuredPdf): Piece[] => {
  const [start] = m.first(pdf, contents)
  return pdf.pieces.filter((piece) => isText(piece) && piece.page > (start?.page ?? 0))
}
/** Lists in cells of tables stand further right than those of the text. */
const tables = 45
/** Items of the text. */
const marked = (pdf: MeasuredPdf, marker: RegExp): Piece[] =>
  body(pdf).filter(({ text, left }) => marker.test(text) && left < tables)
const size = 15
/** Spaces before items that follow a line of text, in points beyond the distance of lines. */
const spaceBefore = (pdf: MeasuredPdf, marker: RegExp): number[] =>
  m
    .steps(body(pdf))
    .filter(({ upper, lower }) => marker.test(lower.text) && upper.size === size && !square.test(upper.text))
    .map(({ distance }) => distance - 1.6 * size)
/** Whether a line goes on with the item above it. */
const isFurther = (line: Piece, item: Piece): boolean => line.left > item.left + 2 && !dash.test(line.text)

/** How much further right an item stands than the nearest one of the level above it. */
const indent = (pdf: MeasuredPdf, upper: RegExp, lower: RegExp): number[] => {
  const pieces = marked(pdf, new RegExp(`${upper.source}|${lower.source}`, 'u'))
  return pieces.flatMap((piece, index) => {
    const above = pieces[index - 1]
    return above && upper.test(above.text) && lower.test(piece.text) ? [piece.left - above.left] : []
  })
}
/** Pieces of the closing: 붙임, and the names beside it. */
const closing = (pdf: MeasuredPdf): Piece[] => {
  const from = pdf.pieces.findLastIndex(({ text }) => attached.test(text))
  return from < 0 ? [] : pdf.pieces.slice(from).filter(isText)
}

/** Korean official report (공무국외출장 결과보고서). */
export const krReportRules: readonly OfficialRule[] = [
  ...m.a4(`${decree} 제7조 제6항`),
  {
    rule: 'Top margin',
    source: custom,
    measured: 'highest text of all pages',
    unit: 'mm',
    range: [15, 30],
    lengths: (pdf) => m.margin(pdf, 'top', isText),
  },
  {
    rule: 'Bottom margin',
    source: custom,
    measured: 'lowest text of all pages but the page number',
    unit: 'mm',
    range: [15, 22],
    lengths: (pdf) => m.margin(pdf, 'bottom', isText),
  },
  {
    rule: 'Left margin',
    source: custom,
    measured: 'leftmost text of all pages',
    unit: 'mm',
    range: [20, 20],
    lengths: (pdf) => m.margin(pdf, 'left', isText),
  },
  {
    rule: 'Right margin',
    source: custom,
    measured: 'rightmost text of all pages',
    unit: 'mm',
    range: [15, 20],
    lengths: (pdf) => m.margin(pdf, 'right', isText),
  },
  {
    rule: 'The title is 20 to 26 pt',
    source: custom,
    measured: 'largest type of the first page',
    unit: 'pt',
    range: [20, 26],
    lengths: (pdf) =>
      largest(pdf)
        .slice(0, 1)
        .map(({ size }) => size),
  },
  {
    rule: 'The title is centred',
    source: custom,
    measured: 'distance from the middle of the paper',
    unit: 'mm',
    range: [0, 1],
    lengths: (pdf) => m.offCentre(largest(pdf), 105),
  },
  {
    rule: 'Chapters are numbered Ⅰ, Ⅱ, …',
    source: custom,
    measured: 'bookmarks',
    expected: 'Ⅰ, Ⅱ, Ⅲ, … without a gap',
    patterns: [/^(Ⅰ|Ⅰ Ⅱ|Ⅰ Ⅱ Ⅲ( Ⅳ( Ⅴ( Ⅵ( Ⅶ( Ⅷ( Ⅸ( Ⅹ)?)?)?)?)?)?)?)$/],
    texts: ({ outline }) => [
      outline
        .filter((text) => chapter.test(text))
        .map((text) => text.slice(0, 1))
        .join(' '),
    ],
  },
  {
    rule: 'Body text is 15 pt: ○ items',
    source: custom,
    measured: 'type size',
    unit: 'pt',
    range: [15, 15],
    lengths: (pdf) => m.sizes(marked(pdf, circle)),
  },
  {
    rule: 'Body text is 15 pt: - items',
    source: custom,
    measured: 'type size',
    unit: 'pt',
    range: [15, 15],
    lengths: (pdf) => m.sizes(marked(pdf, dash)),
  },
  {
    rule: 'Remarks (※) are 13 pt',
    source: custom,
    measured: 'type size',
    unit: 'pt',
    range: [13, 13],
    lengths: (pdf) => m.sizes(marked(pdf, /^※ /)),
  },
  {
    rule: 'Body text is in a serif (명조)',
    source: custom,
    measured: 'font of ○ items',
    expected: 'Noto Serif KR',
    patterns: [/^NotoSerifKR/],
    texts: (pdf) => marked(pdf, circle).map(({ font }) => font),
  },
  {
    rule: 'Lines are 150 to 160 % apart',
    source: custom,
    measured: 'distance of an item’s first two lines',
    unit: 'pt',
    range: [1.5 * size, 1.6 * size],
    lengths: (pdf) =>
      m
        .steps(body(pdf))
        .filter(({ upper, lower }) => circle.test(upper.text) && upper.left < tables && isFurther(lower, upper))
        .map(({ distance }) => distance),
  },
  {
    rule: '□ stands at the left margin',
    source: `${rules} 제2조 제1항, 별표`,
    measured: 'left edge',
    unit: 'mm',
    range: [20, 20],
    lengths: (pdf) => marked(pdf, square).map(({ left }) => left),
  },
  {
    rule: '○ stands two half-width letters (타) right of □',
    source: `${rules} 제2조 제1항, 별표`,
    measured: 'distance of left edges',
    unit: 'mm',
    range: [4.5, 5.8],
    lengths: (pdf) => indent(pdf, square, circle),
  },
  {
    rule: '- stands two half-width letters (타) right of ○',
    source: `${rules} 제2조 제1항, 별표`,
    measured: 'distance of left edges',
    unit: 'mm',
    range: [4.5, 5.8],
    lengths: (pdf) => indent(pdf, circle, dash),
  },
  {
    rule: 'Space before ○',
    source: custom,
    measured: 'distance from the line above, beyond that of lines',
    unit: 'pt',
    range: [8, 8],
    lengths: (pdf) => spaceBefore(pdf, circle),
  },
  {
    rule: 'Space before -',
    source: custom,
    measured: 'distance from the line above, beyond that of lines',
    unit: 'pt',
    range: [6, 6],
    lengths: (pdf) => spaceBefore(pdf, dash),
  },
  {
    rule: 'Dates are written in digits with dots, without leading zeros',
    source: `${decree} 제7조 제5항`,
    measured: 'every date in the text',
    expected: '`2026. 11. 21.`',
    patterns: [/^\d{4}\. [1-9]\d?\. [1-9]\d?\.$/],
    texts: ({ pieces }) =>
      pieces.flatMap(({ text }) => text.match(/\b\d{4}\. ?\d{1,2}\. ?\d{1,2}\.?|\b\d{4}-\d{2}-\d{2}\b/g) ?? []),
  },
  {
    rule: 'Page numbers are centred in the bottom margin',
    source: custom,
    measured: 'distance from the middle of the paper',
    unit: 'mm',
    range: [0, 1],
    lengths: (pdf) => m.offCentre(pageNumbers(pdf), 105),
  },
  {
    rule: 'Page numbers stand between dashes',
    source: custom,
    measured: 'text',
    expected: '`- 2 -`',
    patterns: [/^- ?\d+ ?-$/],
    texts: (pdf) => m.texts(pageNumbers(pdf)),
  },
  {
    rule: 'Attachments: 붙임, two spaces, no colon',
    source: `${rules} 제4조 제4항`,
    measured: 'distance between 붙임 and the first name',
    unit: 'mm',
    range: [3.5, 8],
    lengths: (pdf) => {
      const [label, name] = closing(pdf)
      return label && name ? [name.left - label.right] : []
    },
  },
  {
    rule: 'Attachments are numbered when there are two or more, each with its quantity',
    source: `${rules} 제4조 제4항`,
    measured: 'text beside 붙임',
    expected: '`1. … 1부.`',
    patterns: [/^\d\. .*\d부\.( {2}끝\.)?$/],
    texts: (pdf) => m.rows(closing(pdf).slice(1)).filter((text) => /부\./.test(text)),
  },
  {
    rule: 'The report ends with two spaces and 끝.',
    source: `${rules} 제4조 제5항`,
    measured: 'last line',
    expected: '`  끝.`',
    patterns: [/\S {2}끝\.$/],
    texts: (pdf) => m.texts(pdf.pieces.filter(isText).slice(-1)),
  },
  {
    rule: 'Blocks stand in the order of the report',
    source: custom,
    measured: 'places of contents, first □, attachments, end mark',
    expected: 'that order',
    patterns: [/^1 2 3 4$/],
    texts: (pdf) => m.order(pdf, [contents, square, attached, ended]),
  },
]

/** The pieces of the first page in its largest type. */
function largest({ pieces }: MeasuredPdf): Piece[] {
  const page = pieces.filter(({ page }) => page === 1)
  const most = Math.max(...page.map((piece) => piece.size))
  return page.filter((piece) => piece.size === most)
}
