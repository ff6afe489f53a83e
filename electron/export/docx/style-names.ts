/** Ids of the styles of a document, by what they are for. Built-in ones have Word's own ids, so that Word knows them. */
export const styleNames = {
  body: 'BodyText',
  list: 'ListParagraph',
  note: 'Remark',
  caption: 'Caption',
  figure: 'Figure',
  tableText: 'TableText',
  tableHead: 'TableHead',
  tableLabel: 'TableLabel',
  tableNote: 'TableRemark',
  tableGap: 'TableGap',
  reportTable: 'ReportTable',
  contentsTitle: 'TOCHeading',
  title: 'Title',
  front: 'Front',
  header: 'Header',
  footer: 'Footer',
  closing: 'Closing',
  rule: 'Rule',
  divider: 'Divider',
  quote: 'Quote',
  quoteList: 'QuoteList',
  callout: 'Callout',
  calloutLabel: 'CalloutLabel',
  footnote: 'FootnoteText',
  /* Character styles. */
  footnoteMark: 'FootnoteReference',
  link: 'Hyperlink',
  code: 'HTMLCode',
} as const

export const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const
