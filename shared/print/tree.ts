import type { MediaHash } from '../document/model'
import type { Language } from '../i18n/language'
import type { OrderedMarker, Profile } from '../profiles/profile'

/** A run of text in one style. `href` makes it a link. A line break is the text `\n`, alone in its run. */
export interface PrintRun {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly strike?: true
  readonly href?: string
}
export type PrintLine = readonly PrintRun[]

/** A heading with its number already written in the profile's form (`Ⅰ`, `1.`, `a)`); '' where a level has none. */
export interface PrintHeading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly number: string
  readonly text: PrintLine
}

/** A paragraph; `note` marks a remark (`※ …`), drawn smaller. */
export interface PrintParagraph {
  readonly type: 'paragraph'
  readonly text: PrintLine
  readonly note?: true
}

/** A list; `depth` counts from 0 and every item carries its marker (`○`, `가.`, `a)`). */
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
  readonly blocks: readonly PrintTextBlock[]
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
}

/** A picture. `width` is the share of the text width (0 to 1); `label` is its number (`그림 1`). */
export interface PrintFigure {
  readonly type: 'figure'
  readonly media: MediaHash
  readonly alt: string
  readonly width: number
  readonly label: string
  readonly caption: PrintLine
}

/** A finding or policy, as a boxed sheet of labelled rows. `ratings` go from 1 to 5 and may be drawn as bars. */
export interface PrintRecord {
  readonly type: 'record'
  readonly record: 'finding' | 'policy'
  /** Kind and number: `조사 내용 1`. */
  readonly label: string
  readonly title: PrintLine
  readonly rows: readonly { readonly label: string; readonly blocks: readonly PrintTextBlock[] }[]
  readonly ratings: {
    readonly label: string
    readonly items: readonly { readonly label: string; readonly value: number }[]
  } | null
}

export type PrintBlock = PrintHeading | PrintParagraph | PrintList | PrintTable | PrintFigure | PrintRecord

/** What stands above the body, by profile. Texts are complete with their capitals, dashes and punctuation. */
export type PrintFront =
  | {
      /** Title between two rules, date and unit on the right, gist in a box. */
      readonly kind: 'kr-title'
      readonly line: string
      readonly gist: { readonly label: string; readonly text: string } | null
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
      readonly documentType: string
      readonly addressees: readonly string[]
      readonly addresseeLabel: string
    }
  | {
      /** Memorandum block: To, From, Date, Subject … Labels carry no colon. */
      readonly kind: 'en-memo'
      readonly heading: string
      readonly rows: readonly { readonly label: string; readonly value: string }[]
      readonly summary: { readonly label: string; readonly text: string } | null
    }

/** What stands below the body, by profile. Texts are complete with their numbers, dashes and punctuation. */
export type PrintClosing =
  | {
      /**
       * Attachments and the end mark of a Korean official document (행정업무규정 시행규칙 제4조). The mark stands two
       * spaces after the last attachment, or on its own line when there is none.
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
  readonly contents: { readonly title: string; readonly depth: number } | null
  readonly blocks: readonly PrintBlock[]
  readonly closing: PrintClosing | null
}
