import type { MediaHash } from '../document/identity'
import type { OrderedMarker } from '../document/list-markers'
import type { Language } from '../i18n/language'
import type { Profile } from '../profiles/profile'
import type { RecordName } from '../records/record'
import type { ReportData } from './data-schema'

/**
 * A run of text in one style. `href` makes it a link, `target` a link to the part of the report with that anchor.
 * Colours are `rrggbb`. A line break is the text `\n`, alone in its run; a footnote is a run with the text '' whose
 * number the reader's program counts.
 */
export interface PrintRun {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly strike?: true
  readonly superscript?: true
  readonly subscript?: true
  /** Letters of one width. */
  readonly code?: true
  readonly highlight?: string
  readonly colour?: string
  readonly href?: string
  readonly target?: string
  readonly footnote?: PrintLine
  /** Where it is clearly another than the report's. */
  readonly language?: Language
}
export type PrintLine = readonly PrintRun[]

/** Name by which runs with a `target` find a part; null where nothing points to it. */
export type PrintAnchor = string | null

/** A heading with its number already written in the profile's form (`Ⅰ`, `1.`, `a)`); '' where a level has none. */
export interface PrintHeading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly number: string
  readonly text: PrintLine
  readonly anchor: PrintAnchor
}

/**
 * A heading above all others, centred on lines of its own: a part (`Phần I`), or an annex. An annex starts a page, its
 * pages count from 1 without showing the first, and what closes the document stands before the first one. The title is
 * drawn in capitals; `reference` says what the annex goes with, '' for a part.
 */
export interface PrintDivision {
  readonly type: 'division'
  readonly kind: 'part' | 'annex'
  readonly label: string
  readonly title: PrintLine
  readonly reference: string
  readonly anchor: PrintAnchor
}

/** A paragraph; `note` marks a remark (`※ …`), drawn smaller. */
export interface PrintParagraph {
  readonly type: 'paragraph'
  readonly text: PrintLine
  readonly note?: true
  /** Absent: as the profile sets text. */
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  /** Whether the first line is indented against the profile's custom. */
  readonly indent?: 'first' | 'none'
}

/** A list; `depth` counts from 0 and every item carries its marker (`○`, `가.`, `a)`, `☐`). */
export interface PrintList {
  readonly type: 'list'
  readonly ordered: boolean
  readonly depth: number
  /** How an ordered list is numbered; absent for bullets. */
  readonly form?: OrderedMarker
  readonly items: readonly { readonly marker: string; readonly blocks: readonly PrintTextBlock[] }[]
}

export type PrintTextBlock = PrintParagraph | PrintList

export interface PrintCell {
  readonly header: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly align: 'left' | 'center' | 'right'
  /** `rrggbb`, or null for the table's own. */
  readonly fill: string | null
  readonly blocks: readonly PrintTextBlock[]
}

/** What a picture or table is called: its number (`그림 1`) and its name. */
export interface PrintCaption {
  readonly label: string
  readonly text: PrintLine
}

/**
 * A table. `columns` are relative widths that add up to 1. The first `headerRows` rows repeat on every page.
 * Cells covered by a span are absent.
 */
export interface PrintTable {
  readonly type: 'table'
  readonly columns: readonly number[]
  readonly headerRows: number
  readonly rows: readonly (readonly PrintCell[])[]
  /** Says what the table is, for readers who cannot see it. */
  readonly summary: string
  /** Stands above the table. */
  readonly caption: PrintCaption | null
  /** Stands above a further part of a table that was cut between its columns, in place of a caption: `표 1 (계속)`. */
  readonly continued?: string
  /** Stands on pages turned to landscape. */
  readonly turned?: true
  /** Share of the profile's type size and cell margins, 0 to 1, for a table that would not fit. */
  readonly scale?: number
  readonly anchor: PrintAnchor
}

/** A picture. `width` is the share of the text width (0 to 1). The caption stands below. */
export interface PrintFigure {
  readonly type: 'figure'
  readonly media: MediaHash
  readonly alt: string
  readonly width: number
  readonly align: 'left' | 'center' | 'right'
  readonly caption: PrintCaption
  readonly anchor: PrintAnchor
}

/** Two or three pictures side by side, each with its caption. Their widths are shares of the text width, gaps apart. */
export interface PrintFigureRow {
  readonly type: 'figureRow'
  readonly figures: readonly PrintFigure[]
}

/** A finding, policy or recommendation, as a boxed sheet of labelled rows. `ratings` go from 1 to 5 and may be drawn as bars. */
export interface PrintRecord {
  readonly type: 'record'
  readonly record: RecordName
  /** Kind and number: `조사 내용 1`. */
  readonly label: string
  readonly title: PrintLine
  readonly rows: readonly { readonly label: string; readonly blocks: readonly PrintTextBlock[] }[]
  readonly ratings: {
    readonly label: string
    readonly items: readonly { readonly label: string; readonly value: number }[]
  } | null
  readonly anchor: PrintAnchor
}

/** Words of others. */
export interface PrintQuote {
  readonly type: 'quote'
  readonly blocks: readonly PrintTextBlock[]
}

/** Text in a box beside the course of the report; `label` names its kind (`참고`). */
export interface PrintCallout {
  readonly type: 'callout'
  readonly kind: 'note' | 'tip' | 'warning'
  readonly label: string
  readonly blocks: readonly PrintTextBlock[]
}

/** A line across the text. */
export interface PrintRule {
  readonly type: 'rule'
}

/** What follows starts on a new page. Never first or last, and never two in a row. */
export interface PrintPageBreak {
  readonly type: 'pageBreak'
}

/** The contents, with page numbers: headings down to level `depth`. */
export interface PrintContents {
  readonly type: 'contents'
  readonly title: string
  readonly depth: number
}

/**
 * What a body is made of. `source` is the place in the report's body of what it was printed from; only where whoever
 * prints asked for it, to lead back from paper to text.
 */
export type PrintBlock = (
  | PrintHeading
  | PrintDivision
  | PrintParagraph
  | PrintList
  | PrintTable
  | PrintFigure
  | PrintFigureRow
  | PrintRecord
  | PrintQuote
  | PrintCallout
  | PrintRule
  | PrintPageBreak
  | PrintContents
) & { readonly source?: number }

/** A label with what it says. */
export interface PrintLabelled {
  readonly label: string
  readonly text: string
}

/** The one-page gist of a long report: what it says in short, in a box, above what it is about, as a table. */
export interface PrintGistPage {
  readonly title: string
  readonly gist: readonly PrintLabelled[]
  readonly table: PrintTable | null
}

/** What stands above the body of a report, by profile. Texts are complete with their capitals, dashes and punctuation. */
export type ReportFront =
  | {
      /** Title between two rules, date and unit on the right, gist in a box. */
      readonly kind: 'kr-title'
      readonly line: string
      readonly gist: PrintLabelled | null
    }
  | {
      /**
       * A cover without a page number, then the gist on its own page; contents and body start on new pages. Parts that
       * say nothing are '' and take no room. `documentType` is the kind of report where the title does not say it.
       */
      readonly kind: 'kr-cover'
      readonly documentType: string
      readonly rows: readonly PrintLabelled[]
      readonly date: string
      readonly organisation: string
      readonly unit: string
      readonly gistPage: PrintGistPage | null
    }
  | {
      /** Two-column heading of Decree 30/2020/NĐ-CP, Appendix I. `number` is the whole line, `Số: 05/BC-HVHC`. */
      readonly kind: 'vn-heading'
      readonly parent: string
      readonly organisation: string
      readonly nation: string
      readonly motto: string
      readonly number: string
      readonly placeAndDate: string
      /** Secrecy, urgency and circulation, each in a box. */
      readonly marks: readonly string[]
      readonly documentType: string
      readonly addressees: readonly string[]
      readonly addresseeLabel: string
    }
  | {
      /** Memorandum block: To, From, Date, Subject … Labels carry no colon. */
      readonly kind: 'en-memo'
      readonly heading: string
      readonly rows: readonly { readonly label: string; readonly value: string }[]
      readonly summary: PrintMemoSummary | null
    }

/**
 * Head of a Korean form. `heading` is the agency in large letters, '' where room is left for it. Under it labelled rows,
 * the last of them the title with its label, over a heavy rule. Without `titleLabel` the title is the heading and stands
 * in the middle.
 */
export interface FormFront {
  readonly kind: 'kr-form'
  readonly heading: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
  readonly titleLabel: string | null
}

export type PrintFront = ReportFront | FormFront

/** The executive summary of a memorandum; `text` is '' and `findings` null where the report has none. */
export interface PrintMemoSummary {
  readonly label: string
  readonly text: string
  readonly findings: { readonly label: string; readonly list: PrintList } | null
}

/** What stands right above the body: everything but a cover. */
export type PrintTitleBlock = Exclude<ReportFront, { kind: 'kr-cover' }>

/** What stands below the body, by profile. Texts are complete with their numbers, dashes and punctuation. */
export type PrintClosing =
  | {
      /**
       * Attachments and the end mark of a Korean official document (행정업무규정 시행규칙 제4조). The mark stands two
       * spaces after the last attachment, or on its own line when there is none, a letter's width from the margin.
       */
      readonly kind: 'kr-end'
      readonly label: string
      readonly attachments: readonly string[]
      readonly endMark: string
    }
  | {
      /** Recipients on the left, signature on the right. */
      readonly kind: 'vn-signature'
      readonly recipientsLabel: string
      readonly recipients: readonly string[]
      readonly authority: string
      readonly position: string
      readonly name: string
    }

/**
 * What stands at the foot of the page of a Korean draft, under a heavy rule. `signers` share a line with room to sign; ''
 * is room for one who is not known. Each of `lines` is parted into as many equal columns as it has texts.
 */
export interface PrintFoot {
  readonly signers: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

/** A report ready to be drawn: numbered, labelled and in order. Writers only draw it. */
export interface PrintDocument {
  readonly language: Language
  readonly profile: Profile
  /** Title as plain text; may hold no line break. */
  readonly title: string
  readonly properties: {
    readonly author: string
    readonly subject: string
    readonly keywords: readonly string[]
    /** Day of the document, or null when not yet fixed. */
    readonly date: string | null
  }
  /** Running header text from the second page on, '' for none. */
  readonly header: string
  readonly front: PrintFront
  /** The contents where the profile puts them; null when there are none or they stand among the blocks. */
  readonly contents: Omit<PrintContents, 'type'> | null
  readonly blocks: readonly PrintBlock[]
  readonly closing: PrintClosing | null
  /** Stands below everything else; absent where the form has none. */
  readonly foot?: PrintFoot
  /** What the report says in fields, for writers of data; nothing of it is drawn. */
  readonly data: ReportData
}
