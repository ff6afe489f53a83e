import type { OrderedMarker } from '../document/list-markers'

/** Bundled font families, named as in the font files. */
export const bundledFamilies = ['Noto Serif KR', 'Pretendard GOV', 'Tinos'] as const
export type FontFamily = (typeof bundledFamilies)[number]

/** Where page numbers may stand, and how they are written: `1`, `- 1 -`, `1 / 9`. */
export const pageNumberPlaces = ['top', 'bottom'] as const
export const pageNumberForms = ['plain', 'dashes', 'of-total'] as const

/**
 * A pair of fonts. `bundled` is embedded in PDF and drawn on screen; `office` are the names that DOCX and HWPX ask for,
 * because the clerk's PC has those and the file cannot carry them.
 */
export interface FontChoice {
  readonly bundled: FontFamily
  readonly office: { readonly latin: string; readonly eastAsia: string }
}

/** Form of a heading level. Sizes and spaces in points, indents in millimetres. */
export interface HeadingStyle {
  readonly size: number
  readonly bold: boolean
  readonly capitals: boolean
  /** Text in the accent colour. */
  readonly accent: boolean
  /** How the number is written. `roman-box` draws it white on the accent colour. */
  readonly numbering:
    | 'roman-box'
    | 'roman'
    | 'decimal'
    | 'decimal-nested'
    | 'vietnamese-letter'
    | 'square'
    | 'circle'
    | 'dash'
    | 'none'
  readonly indent: number
  readonly before: number
  readonly after: number
}

/** An official layout as data. Lengths in millimetres, type sizes and spaces in points. */
export interface Profile {
  readonly name: ProfileName
  readonly page: {
    readonly width: number
    readonly height: number
    readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
    /** From the edge of the paper to the running header or page number. */
    readonly edge: number
  }
  readonly body: {
    readonly font: FontChoice
    readonly size: number
    /** Line height as a multiple of the type size. */
    readonly lineHeight: number
    readonly firstLineIndent: number
    readonly paragraphSpacing: number
    readonly justify: boolean
  }
  readonly headingFont: FontChoice
  readonly titleSize: number
  /** Levels 1 to 4. */
  readonly headings: readonly [HeadingStyle, HeadingStyle, HeadingStyle, HeadingStyle]
  /** Markers of bullet lists by depth; the last one serves deeper levels. */
  readonly bullets: readonly string[]
  /** Numbering of ordered lists by depth; the last one serves deeper levels. */
  readonly ordered: readonly OrderedMarker[]
  /** Where the marker of a list of depth 0 stands; each deeper level stands `listIndent` further right. */
  readonly listStart: number
  readonly listIndent: number
  /** Whether the lines of an item align with its text (hanging) or return to the margin like a paragraph. */
  readonly listHanging: boolean
  /** Space before an item by depth, in points; the last one serves deeper levels. */
  readonly listSpacing: readonly number[]
  /** Depth at which a list starts under a heading of levels 1 to 4: what stands under a `○` heading starts with `-`. */
  readonly listDepthUnder: readonly [number, number, number, number]
  /** Type size of remarks (`※ …`), which are set in the heading font. */
  readonly noteSize: number
  readonly table: { readonly size: number; readonly headerFill: string | null; readonly rule: string }
  readonly captionSize: number
  /** Letters are black whatever colour the writer chose. */
  readonly blackText: boolean
  /** `rrggbb` of rules, boxes and number plates. Official black where the rules ask for it. */
  readonly accent: string
  readonly pageNumber: {
    readonly place: (typeof pageNumberPlaces)[number]
    readonly form: (typeof pageNumberForms)[number]
    readonly firstPage: boolean
    readonly size: number
  }
  /** What runs in the upper margin from the second page on: nothing, the title of the report, or a text of the office. */
  readonly header: 'none' | 'title' | { readonly text: string }
  /** Null where the form has none; a report with fewer letters in its body does without. */
  readonly contents: { readonly depth: number; readonly fewestLetters?: number } | null
}

/** Layouts of whole reports: what a template names for each language, and what the editor's sheet shows. */
export const reportProfileNames = ['kr-report', 'vn-decree30', 'en-btor'] as const
export type ReportProfileName = (typeof reportProfileNames)[number]
export type ReportProfile = Profile & { readonly name: ReportProfileName }

/** Forms that are made from a report's facts and never show its body. How each is composed: `shared/print/forms`. */
export const formNames = ['kr-memo', 'kr-btis'] as const
export type FormName = (typeof formNames)[number]
export const isFormName = (name: ProfileName): name is FormName => (formNames as readonly string[]).includes(name)
export type FormProfile = Profile & { readonly name: FormName }

export const profileNames = [...reportProfileNames, ...formNames] as const
export type ProfileName = (typeof profileNames)[number]
