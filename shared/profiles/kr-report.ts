import type { ReportProfile } from './profile'

const body = { bundled: 'Noto Serif KR', office: { latin: 'Times New Roman', eastAsia: '바탕' } } as const
const gothic = { bundled: 'Pretendard GOV', office: { latin: 'Malgun Gothic', eastAsia: '맑은 고딕' } } as const

const size = 15
const millimetresPerPoint = 25.4 / 72
/** 2타, the step from one level to the next: as wide as one letter (행정업무규정 시행규칙 제2조, 행정업무운영 편람). */
const step = size * millimetresPerPoint

/**
 * Korean official report (공무국외출장 결과보고서). A4 as 행정업무규정 제7조 asks; sizes and spaces are the custom of
 * Korean offices (15 pt, 160 %, □ 10 pt, ○ 8 pt, - 6 pt), not law. Margins are 위·아래 15, 머리말·꼬리말 10, 좌·우 20 as
 * Hangul counts them: the text begins below both, 25 mm from the edge.
 */
export const krReport: ReportProfile = {
  name: 'kr-report',
  page: { width: 210, height: 297, margin: { top: 25, bottom: 25, left: 20, right: 20 }, edge: 15 },
  body: { font: body, size, lineHeight: 1.6, firstLineIndent: 0, paragraphSpacing: 4, justify: true },
  headingFont: gothic,
  titleSize: 22,
  headings: [
    { size: 17, bold: true, capitals: false, accent: false, numbering: 'roman-box', indent: 0, before: 18, after: 6 },
    { size: 16, bold: true, capitals: false, accent: false, numbering: 'square', indent: 0, before: 10, after: 2 },
    { size, bold: true, capitals: false, accent: false, numbering: 'circle', indent: step, before: 8, after: 0 },
    { size, bold: false, capitals: false, accent: false, numbering: 'dash', indent: 2 * step, before: 6, after: 0 },
  ],
  bullets: ['○', '-', '·'],
  ordered: ['1.', '가.', '1)', '가)', '(1)', '(가)', '①', '㉮'],
  listStart: step,
  listIndent: step,
  listHanging: true,
  listSpacing: [8, 6, 4],
  listDepthUnder: [0, 0, 1, 2],
  noteSize: 13,
  table: { size: 12, headerFill: 'e8eef9', rule: '5b6475' },
  captionSize: 12,
  blackText: false,
  accent: '21409a',
  pageNumber: { place: 'bottom', form: 'dashes', firstPage: true, size: 11 },
  header: 'none',
  contents: { depth: 2 },
}
