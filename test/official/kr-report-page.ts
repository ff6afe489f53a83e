import { attached, closing, contents, custom, decree, ended, largest, rules, square } from './kr-report-parts'
import * as m from './measure'
import type { OfficialRule } from './rule'

/** Paper, margins, title, dates, page numbers, attachments and end of a Korean official report. */
export const krPageRules: readonly OfficialRule[] = [
  ...m.a4(`${decree} 제7조 제6항`),
  {
    rule: 'Top margin',
    source: custom,
    measured: 'highest text of all pages',
    unit: 'mm',
    range: [15, 30],
    lengths: (pdf) => m.margin(pdf, 'top', m.aboveFeet(pdf)),
  },
  {
    rule: 'Bottom margin',
    source: custom,
    measured: 'lowest text of all pages but the page number',
    unit: 'mm',
    range: [15, 35],
    lengths: (pdf) => m.margin(pdf, 'bottom', m.aboveFeet(pdf)),
  },
  {
    rule: 'Left margin',
    source: custom,
    measured: 'leftmost text of all pages',
    unit: 'mm',
    range: [20, 20],
    lengths: (pdf) => m.margin(pdf, 'left', m.aboveFeet(pdf)),
  },
  {
    rule: 'Right margin',
    source: custom,
    measured: 'rightmost text of all pages',
    unit: 'mm',
    range: [15, 20],
    lengths: (pdf) => m.margin(pdf, 'right', m.aboveFeet(pdf)),
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
    rule: 'Dates are written in digits with dots, without leading zeros',
    source: `${decree} 제7조 제5항`,
    measured: 'every date in the text',
    expected: '`2026. 11. 21.`',
    patterns: [/^\d{4}\. [1-9]\d?\. [1-9]\d?\.$/],
    texts: ({ pieces }) =>
      pieces.flatMap(({ text }) => text.match(/\b\d{4}\. ?\d{1,2}\. ?\d{1,2}\.?|\b\d{4}-\d{2}-\d{2}\b/g) ?? []),
  },
  {
    rule: 'Page numbers are centred at the foot of the page',
    source: custom,
    measured: 'distance from the middle of the paper',
    unit: 'mm',
    range: [0, 1],
    lengths: (pdf) => m.offCentre(m.feet(pdf), 105),
  },
  {
    rule: 'Page numbers stand between dashes',
    source: custom,
    measured: 'text',
    expected: '`- 2 -`',
    patterns: [/^- ?\d+ ?-$/],
    texts: (pdf) => m.texts(m.feet(pdf)),
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
    patterns: [/^\d\. .*\d부\.( {2,4}끝\.)?$/],
    texts: (pdf) => m.rows(closing(pdf).slice(1)).filter((text) => /부\./.test(text)),
  },
  {
    rule: 'The report ends with 끝. one letter (2타) after the text',
    source: `${rules} 제4조 제5항`,
    measured: 'last line',
    expected: 'two spaces or their width, `끝.`',
    patterns: [/\S {2,4}끝\.$/],
    texts: (pdf) => m.texts(pdf.pieces.filter(m.aboveFeet(pdf)).slice(-1)),
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
