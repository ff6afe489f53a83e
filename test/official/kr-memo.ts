import type { MeasuredPdf, Piece } from '../support/measured-pdf'
import * as m from './measure'
import type { OfficialRule } from './rule'

const decree = '행정업무의 운영 및 혁신에 관한 규정'
const rules = `${decree} 시행규칙`
const form = `${rules} 별지 제1호서식`
const custom = 'custom of Korean offices'

const everywhere = () => true
const receiver = /^수신$/
const via = /^\(경유\)$/
const title = /^제목$/
const attached = /^붙임$/
const ended = /끝\.$/
const helper = /^협조자/
const issued = /^시행/
const received = /^접수/
const disclosure = /(^|\/ {2})(공개|부분공개|비공개)/

const row = (pdf: MeasuredPdf, label: RegExp): Piece[] => {
  const [start] = m.first(pdf, label)
  return start ? pdf.pieces.filter((piece) => piece !== start && Math.abs(piece.top - start.top) < 1.5) : []
}
const items = (pdf: MeasuredPdf, marker: RegExp): Piece[] => {
  const [end] = m.first(pdf, attached)
  return m.all(pdf, marker).filter(({ top }) => end && top < end.top)
}
const head = ({ pieces }: MeasuredPdf): Piece[] => pieces.slice(0, 1)
const closing = (pdf: MeasuredPdf): Piece[] => {
  const [start] = m.first(pdf, attached)
  const end = pdf.pieces.findIndex(({ text }) => ended.test(text))
  return start ? pdf.pieces.slice(pdf.pieces.indexOf(start), end + 1) : []
}

/** Korean memo for approval inside the agency (내부결재). */
export const krMemoRules: readonly OfficialRule[] = [
  ...m.a4(`${decree} 제7조 제6항`),
  {
    rule: 'The memo is one page',
    source: form,
    measured: 'pages of the file',
    unit: 'pages',
    range: [1, 1],
    lengths: ({ pages }) => [pages.length],
  },
  {
    rule: 'Left margin',
    source: custom,
    measured: 'leftmost text',
    unit: 'mm',
    range: [15, 20],
    lengths: (pdf) => m.margin(pdf, 'left', everywhere),
  },
  {
    rule: 'Right margin',
    source: custom,
    measured: 'rightmost text',
    unit: 'mm',
    range: [15, 26],
    lengths: (pdf) => m.margin(pdf, 'right', everywhere),
  },
  {
    rule: 'Bottom margin',
    source: custom,
    measured: 'lowest text',
    unit: 'mm',
    range: [10, 16],
    lengths: (pdf) => m.margin(pdf, 'bottom', everywhere),
  },
  {
    rule: 'The agency’s name heads the page, centred',
    source: form,
    measured: 'distance of the first text from the middle of the paper',
    unit: 'mm',
    range: [0, 1],
    lengths: (pdf) => m.offCentre(head(pdf), 105),
  },
  {
    rule: 'The agency’s name is the largest text',
    source: custom,
    measured: 'largest type less that of the first text',
    unit: 'pt',
    range: [0, 0],
    lengths: (pdf) => head(pdf).map(({ size }) => Math.max(...m.sizes(pdf.pieces)) - size),
  },
  {
    rule: 'The receiver is the agency itself',
    source: `${decree} 제13조 제1항`,
    measured: 'text on the row of 수신',
    expected: '내부결재',
    patterns: [/^내부결재$/],
    texts: (pdf) => m.texts(row(pdf, receiver)),
  },
  {
    rule: 'Blocks stand in the order of the form',
    source: form,
    measured: 'places of 수신, (경유), 제목, 붙임, 끝., 협조자, 시행, 공개',
    expected: 'that order',
    patterns: [/^1 2 3 4 5 6 7 8$/],
    texts: (pdf) => m.order(pdf, [receiver, via, title, attached, ended, helper, issued, disclosure]),
  },
  {
    rule: 'Who drafted, reviewed and approved stand on one row in this order',
    source: form,
    measured: 'text of the row of the drafter',
    expected: '기안자, 검토자, 결재권자',
    patterns: [/^주무관 이서연 팀장 한지우 과장 오세진$/],
    texts: (pdf) => m.rows(pdf.pieces).filter((text) => text.startsWith('주무관')),
  },
  {
    rule: 'They stand between the text and 협조자',
    source: form,
    measured: 'places of 끝., drafter, 협조자',
    expected: 'that order',
    patterns: [/^1 2 3$/],
    texts: (pdf) => m.order(pdf, [ended, /^주무관/, helper]),
  },
  {
    rule: '시행 and 접수 stand on one row',
    source: form,
    measured: 'distance of their upper edges',
    unit: 'mm',
    range: [0, 0.3],
    lengths: (pdf) => m.below(m.first(pdf, issued), m.first(pdf, received)),
  },
  {
    rule: 'An internal document shows no sender',
    source: `${decree} 제13조 제1항`,
    measured: 'lines with 발신명의 or a seal',
    unit: 'pages',
    range: [0, 0],
    lengths: (pdf) => [m.all(pdf, /발신|직인|관인/).length],
  },
  {
    rule: 'Items of the first level are `1.`, `2.`, … in order',
    source: `${rules} 제2조 제1항`,
    measured: 'markers above 붙임',
    expected: '1, 2, 3, …',
    patterns: [/^1( 2( 3( 4( 5( 6( 7( 8( 9)?)?)?)?)?)?)?)?$/],
    texts: (pdf) =>
      [
        items(pdf, /^\d\. /)
          .map(({ text }) => text.slice(0, 1))
          .join(' '),
      ].filter(Boolean),
  },
  {
    rule: 'Items of the first level stand at the left margin',
    source: `${rules} 제2조 제1항, 별표`,
    measured: 'left edge',
    unit: 'mm',
    range: [20, 20],
    lengths: (pdf) => items(pdf, /^\d\. /).map(({ left }) => left),
  },
  {
    rule: 'Items of the second level stand two half-width letters (타) further right',
    source: `${rules} 제2조 제1항, 별표`,
    measured: 'distance from the left margin',
    unit: 'mm',
    range: [3.5, 5.5],
    lengths: (pdf) => items(pdf, /^[가나다라] ?\. /).map(({ left }) => left - 20),
  },
  {
    rule: 'Attachments are numbered when there are two or more, each with its quantity',
    source: `${rules} 제4조 제4항`,
    measured: 'text beside 붙임',
    expected: '`1. … 1부.`',
    patterns: [/^\d\. .*\d부\.( {2,4}끝\.)?$/],
    texts: (pdf) => m.rows(closing(pdf).slice(1)),
  },
  {
    rule: 'The text ends with 끝. one letter (2타) after it',
    source: `${rules} 제4조 제5항`,
    measured: 'last attachment',
    expected: 'two spaces or their width, `끝.`',
    patterns: [/\S {2,4}끝\.$/],
    texts: (pdf) => m.rows(closing(pdf)).slice(-1),
  },
]
