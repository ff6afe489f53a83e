import type { FlowBlock, Strip } from '../docx/page-flow'
import { linesOf } from '../docx/paragraph-lines'
import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { type Inline, run } from './inline'
import { measuredForm } from './measure'
import type { ParaForm } from './para-shapes'
import { type StyleName, styleOrder } from './style-names'
import { twipsOfUnits } from './units'
import { element, type Xml } from './xml'

/** A paragraph of a document, and how it flows over pages. */
export interface Part {
  readonly paraId: number
  readonly styleId: number
  readonly newPage: boolean
  readonly runs: readonly Xml[]
  readonly flow: FlowBlock
}

/** What a paragraph is made of: a style, and where it differs from it. */
export interface ParagraphOptions {
  readonly style: StyleName
  readonly para?: Partial<ParaForm>
  readonly char?: Partial<CharForm>
  readonly content?: (form: CharForm) => readonly Inline[]
  /** Width of its column, in hundredths of a point; that of the page when absent. */
  readonly width?: number
  readonly newPage?: boolean
  readonly countsAnew?: boolean
  readonly bookmarks?: readonly string[]
  /** How tall it is, where its letters do not say. */
  readonly strips?: readonly Strip[]
  /** Height of header rows that repeat on every page. */
  readonly repeated?: number
}

/** Draws a paragraph. */
export function paragraph(options: ParagraphOptions, drawing: Drawing): Part {
  const { style, content, width = drawing.sheet.textWidth, newPage = false, bookmarks = [], repeated = 0 } = options
  const { countsAnew = false } = options
  const base = drawing.styles[style]
  const para = { ...base.para, ...options.para }
  const char = { ...base.char, ...options.char }
  const inlines = content?.(char) ?? []
  const font = char.fonts === drawing.styles.body.char.fonts ? drawing.profile.body.font : drawing.profile.headingFont
  const form = measuredForm({ para, char }, font.office)
  const strips =
    options.strips ??
    linesOf(
      inlines.flatMap(({ pieces }) => pieces),
      form,
      twipsOfUnits(width),
    ).map(({ height, notes }) => ({
      height,
      notes: notes.reduce((sum, note) => sum + drawing.footnotes.heightOf(note), 0),
    }))
  return {
    paraId: drawing.shapes.paraId(para),
    styleId: styleOrder.indexOf(style),
    newPage,
    // A paragraph without a run has no form of letters, and so no height of its own.
    runs: inlines.length > 0 ? inlines.map(({ xml }) => xml) : [run(char, [], drawing)],
    flow: {
      before: form.before,
      after: form.after,
      strips,
      together: para.keepLines || (repeated === 0 && strips.length <= 3) ? strips.length : 2,
      keepNext: para.keepNext,
      newPage,
      countsAnew,
      repeated,
      bookmarks,
    },
  }
}

/** A paragraph as a section holds it. `first` stands before its own runs. */
export function paragraphXml({ paraId, styleId, newPage, runs }: Part, first: readonly Xml[] = []): Xml {
  return element(
    'hp:p',
    { id: 0, paraPrIDRef: paraId, styleIDRef: styleId, pageBreak: newPage, columnBreak: false, merged: false },
    [...first, ...runs],
  )
}

/** How tall parts are one under the other, in twentieths of a point. */
export const heightOf = (parts: readonly Part[]): number =>
  parts.reduce(
    (all, { flow }) => all + flow.before + flow.after + flow.strips.reduce((sum, { height }) => sum + height, 0),
    0,
  )
