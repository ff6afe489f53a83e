import * as m from './measure'
import type { OfficialRule } from './rule'
import { annexes, isText, page, pageNumbers, textCentre } from './vn-decree30-parts'

/** Paper, margins, letters and page numbers. */
export const vnPageRules: readonly OfficialRule[] = [
  ...m.a4(page),
  {
    rule: 'Top margin',
    source: page,
    measured: 'highest text of all pages but the page number',
    unit: 'mm',
    range: [20, 25],
    lengths: (pdf) => m.margin(pdf, 'top', isText),
  },
  {
    rule: 'Bottom margin',
    source: page,
    measured: 'lowest text of all pages',
    unit: 'mm',
    range: [20, 25],
    lengths: (pdf) => m.margin(pdf, 'bottom', isText),
  },
  {
    rule: 'Left margin',
    source: page,
    measured: 'leftmost text of all pages',
    unit: 'mm',
    range: [30, 35],
    lengths: (pdf) => m.margin(pdf, 'left', isText),
  },
  {
    rule: 'Right margin',
    source: page,
    measured: 'rightmost text of all pages',
    unit: 'mm',
    range: [15, 20],
    lengths: (pdf) => m.margin(pdf, 'right', isText),
  },
  {
    rule: 'Letters are Times New Roman or have its metrics',
    source: page,
    measured: 'font of everything with Latin letters',
    expected: 'Tinos or Times New Roman',
    patterns: [/^(Tinos|TimesNewRoman)/],
    texts: ({ pieces }) => [
      ...new Set(pieces.filter(({ text }) => /\p{Script=Latin}/u.test(text)).map(({ font }) => font)),
    ],
  },
  {
    rule: 'Letters are black',
    source: page,
    measured: 'colour of every piece of text',
    expected: 'black',
    patterns: [/^#000000$/],
    texts: ({ pieces }) => [...new Set(pieces.map(({ colour }) => colour))],
  },
  {
    rule: 'The first page shows no page number',
    source: page,
    measured: 'numbers in the top margin of page 1',
    expected: 'none',
    patterns: [/^none$/],
    texts: (pdf) => [m.texts(pageNumbers(pdf).filter((piece) => piece.page === 1)).join(' ') || 'none'],
  },
  {
    rule: 'Pages are numbered from 1 without a gap, up to the annexes',
    source: page,
    measured: 'number less the place of its page in the file',
    unit: 'pages',
    range: [0, 0],
    lengths: (pdf) => {
      const end = annexes(pdf)[0]?.page ?? pdf.pages.length + 1
      return pageNumbers(pdf)
        .filter((number) => number.page < end)
        .map((number) => Number(number.text) - number.page)
    },
  },
  {
    rule: 'Page numbers are in the middle of the top margin',
    source: page,
    measured: 'distance from the middle of the text',
    unit: 'mm',
    range: [0, 1],
    lengths: (pdf) => m.offCentre(pageNumbers(pdf), textCentre),
  },
  {
    rule: 'Page numbers are 13 to 14 pt',
    source: page,
    measured: 'type size',
    unit: 'pt',
    range: [13, 14],
    lengths: (pdf) => m.sizes(pageNumbers(pdf)),
  },
  {
    rule: 'Page numbers are upright',
    source: page,
    measured: 'font',
    expected: 'upright',
    patterns: [/^upright$/],
    texts: (pdf) => m.styles(pageNumbers(pdf)),
  },
]
