import type { MeasuredPdf, Piece } from '../support/measured-pdf'
import * as m from './measure'
import type { OfficialRule } from './rule'

const custom = 'custom of multilateral bodies'
const memo = 'memorandum block of back-to-office reports (custom)'
const usda = 'USDA trip report: six headings'

const labels = /^(To|From|Date|Subject|Classification)$/
const summary = /^Executive summary$/
const contents = /^Contents$/
const numbers = ({ outline }: MeasuredPdf): string[] => outline.flatMap((text) => /^\d+(\.\d+)*/.exec(text)?.[0] ?? [])
const firstNumber = /^1$/
const body = (pdf: MeasuredPdf): Piece[] =>
  pdf.pieces.filter(m.aboveFeet(pdf)).filter((piece) => piece.page > 1 && /^Tinos/.test(piece.font) && piece.size > 11)

/** English back-to-office report. */
export const enBtorRules: readonly OfficialRule[] = [
  ...m.a4(custom),
  {
    rule: 'Left margin',
    source: custom,
    measured: 'leftmost text of all pages',
    unit: 'mm',
    range: [24, 26],
    lengths: (pdf) => m.margin(pdf, 'left', m.aboveFeet(pdf)),
  },
  {
    rule: 'Right margin',
    source: custom,
    measured: 'rightmost text of all pages',
    unit: 'mm',
    range: [24, 26],
    lengths: (pdf) => m.margin(pdf, 'right', m.aboveFeet(pdf)),
  },
  {
    rule: 'Top margin',
    source: custom,
    measured: 'highest text of all pages but the running header',
    unit: 'mm',
    range: [24, 26],
    lengths: (pdf) => m.margin(pdf, 'top', (piece) => m.aboveFeet(pdf)(piece) && piece.top > 20),
  },
  {
    rule: 'Bottom margin',
    source: custom,
    measured: 'lowest text of all pages but the page number',
    unit: 'mm',
    range: [24, 28],
    lengths: (pdf) => m.margin(pdf, 'bottom', m.aboveFeet(pdf)),
  },
  {
    rule: 'Body text is 11 to 12 pt',
    source: custom,
    measured: 'type size',
    unit: 'pt',
    range: [11, 12],
    lengths: (pdf) => m.sizes(body(pdf)),
  },
  {
    rule: 'Memo rows stand in this order',
    source: memo,
    measured: 'labels from above',
    expected: 'To, From, Date, Subject, Classification',
    patterns: [/^To From (Date )?Subject( Classification)?$/],
    texts: (pdf) => joined(m.all(pdf, labels).filter(({ page }) => page === 1)),
  },
  {
    rule: 'Labels of the memo share a left edge',
    source: memo,
    measured: 'left edges, from the left margin',
    unit: 'mm',
    range: [25, 25],
    lengths: (pdf) => m.all(pdf, labels).map(({ left }) => left),
  },
  {
    rule: 'The executive summary comes before contents and chapters',
    source: 'mission report outlines: about one page',
    measured: 'places of first memo row, summary, contents',
    expected: 'that order',
    patterns: [/^1 2 3$/],
    texts: (pdf) => m.order(pdf, [/^To$/, summary, contents]),
  },
  {
    rule: 'The executive summary takes one page at most',
    source: 'mission report outlines: about one page',
    measured: 'pages from its title to the contents',
    unit: 'pages',
    range: [1, 2],
    lengths: (pdf) =>
      m.first(pdf, summary).flatMap((start) => m.first(pdf, contents).map((end) => end.page - start.page + 1)),
  },
  {
    rule: 'Chapters have decimal numbers without a gap',
    source: custom,
    measured: 'bookmarks',
    expected: '1, 2, 3, …',
    patterns: [/^1( 2( 3( 4( 5( 6( 7( 8( 9)?)?)?)?)?)?)?)?$/],
    texts: (pdf) => [
      numbers(pdf)
        .filter((number) => /^\d+$/.test(number))
        .join(' '),
    ],
  },
  {
    rule: 'The first chapter is the mission itself: who, why, when',
    source: usda,
    measured: 'first bookmark',
    expected: '`1 …`',
    patterns: [/^1 /],
    texts: ({ outline }) => outline.filter((text) => firstNumber.test(text.split(' ')[0] ?? '')).slice(0, 1),
  },
  {
    rule: 'Every page says which of how many it is',
    source: custom,
    measured: 'text in the bottom margin',
    expected: '`2 / 10` or `Page 2 of 10`',
    patterns: [/^(Page )?\d+ ?(\/|of) ?\d+$/],
    texts: (pdf) => m.texts(m.feet(pdf)),
  },
  {
    rule: 'The total of pages is true',
    source: custom,
    measured: 'total in the bottom margin less the pages of the file',
    unit: 'pages',
    range: [0, 0],
    lengths: (pdf) => m.feet(pdf).map(({ text }) => Number(/\d+$/.exec(text)?.[0]) - pdf.pages.length),
  },
  {
    rule: 'Page numbers are centred',
    source: custom,
    measured: 'distance from the middle of the paper',
    unit: 'mm',
    range: [0, 1],
    lengths: (pdf) => m.offCentre(m.feet(pdf), 105),
  },
  {
    rule: 'The action matrix says what, who, by when and how far',
    source: 'field-visit reports: recommendation, responsible party, due date',
    measured: 'texts on the header row',
    ifThere: true,
    expected: 'Action, Responsible, Due, Status',
    patterns: [/^Action Responsible Due Status$/],
    texts: (pdf) => m.rows(pdf.pieces).filter((text) => /^Action .*Responsible/.test(text)),
  },
]

function joined(pieces: readonly Piece[]): string[] {
  return pieces.length > 0
    ? [
        [...pieces]
          .sort((one, two) => one.top - two.top)
          .map(({ text }) => text)
          .join(' '),
      ]
    : []
}
