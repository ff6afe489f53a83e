/** The styles of a document by the names that Hangul shows: in Korean, and in its English interface. */
export const styleNames = {
  normal: ['바탕글', 'Normal'],
  body: ['본문', 'Body'],
  heading1: ['개요 1', 'Outline 1'],
  heading2: ['개요 2', 'Outline 2'],
  heading3: ['개요 3', 'Outline 3'],
  heading4: ['개요 4', 'Outline 4'],
  title: ['제목', 'Title'],
  front: ['머리 부분', 'Front'],
  note: ['참고', 'Remark'],
  list: ['목록', 'List'],
  caption: ['캡션', 'Caption'],
  figure: ['그림', 'Figure'],
  tableText: ['표 내용', 'Table Text'],
  tableHead: ['표 머리', 'Table Head'],
  tableLabel: ['표 항목', 'Table Label'],
  tableNote: ['표 참고', 'Table Remark'],
  gap: ['간격', 'Gap'],
  divider: ['구분선', 'Divider'],
  quote: ['인용', 'Quote'],
  callout: ['상자', 'Callout'],
  calloutLabel: ['상자 제목', 'Callout Label'],
  footnote: ['각주', 'Footnote'],
  contentsTitle: ['차례 제목', 'TOC Heading'],
  contents1: ['차례 1', 'TOC 1'],
  contents2: ['차례 2', 'TOC 2'],
  contents3: ['차례 3', 'TOC 3'],
  contents4: ['차례 4', 'TOC 4'],
  closing: ['맺음', 'Closing'],
  header: ['머리말', 'Header'],
  footer: ['꼬리말', 'Footer'],
} as const

export type StyleName = keyof typeof styleNames

/** The order in which the head lists styles is their numbers. */
export const styleOrder = Object.keys(styleNames) as readonly StyleName[]

export const headingStyles = ['heading1', 'heading2', 'heading3', 'heading4'] as const
export const contentsStyles = ['contents1', 'contents2', 'contents3', 'contents4'] as const
