import { krReport } from './kr-report'
import type { FormProfile, HeadingStyle } from './profile'

const heading: HeadingStyle = {
  size: 13,
  bold: true,
  capitals: false,
  accent: false,
  numbering: 'none',
  indent: 0,
  before: 8,
  after: 4,
}

/**
 * Korean internal-approval memo (기안문): 행정업무의 운영 및 혁신에 관한 규정 시행규칙 별지 제1호서식. Items are marked and set in
 * as 시행규칙 제2조 and 별표 ask: level 1 flush left, each lower level two half-width characters (one letter) further in.
 * Type sizes and margins are custom, not law; the print step takes a smaller size where the page asks for it.
 */
export const krMemo: FormProfile = {
  ...krReport,
  name: 'kr-memo',
  page: { width: 210, height: 297, margin: { top: 20, bottom: 15, left: 20, right: 20 }, edge: 8 },
  body: { ...krReport.body, size: 13, paragraphSpacing: 3, justify: false },
  titleSize: 20,
  headings: [heading, heading, heading, heading],
  listStart: 0,
  listIndent: 4.6,
  listSpacing: [5, 3, 2],
  noteSize: 11,
  table: { ...krReport.table, size: 11, rule: '5b6475' },
  blackText: true,
  accent: '000000',
  pageNumber: { place: 'bottom', form: 'plain', firstPage: false, size: 10 },
  contents: null,
}
