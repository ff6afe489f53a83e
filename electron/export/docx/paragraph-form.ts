import type { IParagraphStyleOptions } from 'docx'
import type { Profile } from '../../../shared/profiles/profile'
import { halfPoints } from './units'
import { attributeOf, childOf, numberOf, type XmlNode } from './xml-tree'

/** What the height of a paragraph depends on. Lengths in twentieths of a point, sizes in half points. */
export interface ParagraphForm {
  readonly size: number
  readonly bold: boolean
  readonly capitals: boolean
  readonly latin: string
  readonly eastAsia: string
  readonly before: number
  readonly after: number
  /** Height of a line, null for what the font makes of it. */
  readonly line: number | null
  readonly left: number
  readonly right: number
  /** From `left` to the first line; negative when it hangs. */
  readonly first: number
  readonly keepNext: boolean
  readonly keepLines: boolean
}

/** Where a list item stands, by the number that its paragraph names. */
export type NumberIndent = (numId: string, level: number) => Pick<ParagraphForm, 'left' | 'first'> | null

const length = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const name = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function styled(base: ParagraphForm, { paragraph = {}, run = {} }: IParagraphStyleOptions): ParagraphForm {
  const { spacing, indent } = paragraph
  const font: Readonly<Record<string, unknown>> = typeof run.font === 'object' ? { ...run.font } : {}
  const hanging = length(indent?.hanging)
  return {
    size: length(run.size) ?? base.size,
    bold: run.bold ?? base.bold,
    capitals: run.allCaps ?? base.capitals,
    latin: name(font.ascii) ?? base.latin,
    eastAsia: name(font.eastAsia) ?? base.eastAsia,
    before: length(spacing?.before) ?? base.before,
    after: length(spacing?.after) ?? base.after,
    line: length(spacing?.line) ?? base.line,
    left: length(indent?.left) ?? base.left,
    right: length(indent?.right) ?? base.right,
    first: hanging === undefined ? (length(indent?.firstLine) ?? base.first) : -hanging,
    keepNext: paragraph.keepNext ?? base.keepNext,
    keepLines: paragraph.keepLines ?? base.keepLines,
  }
}

/** Resolves the form of every style of a document. */
export function formsOf(
  styles: readonly IParagraphStyleOptions[],
  { body }: Profile,
): (style: string) => ParagraphForm {
  const normal: ParagraphForm = {
    size: halfPoints(body.size),
    bold: false,
    capitals: false,
    latin: body.font.office.latin,
    eastAsia: body.font.office.eastAsia,
    before: 0,
    after: 0,
    line: null,
    left: 0,
    right: 0,
    first: 0,
    keepNext: false,
    keepLines: false,
  }
  const byId = new Map(styles.map((style) => [style.id, style]))
  const resolved = new Map<string, ParagraphForm>()

  function resolve(id: string): ParagraphForm {
    const known = resolved.get(id)
    if (known) return known
    const style = byId.get(id)
    const form = style === undefined ? normal : styled(resolve(style.basedOn ?? ''), style)
    resolved.set(id, form)
    return form
  }
  return resolve
}

/** The form of a paragraph: its style's, its list's and its own. */
export function formOfParagraph(
  paragraph: XmlNode,
  styleForm: (style: string) => ParagraphForm,
  numberIndent: NumberIndent,
): ParagraphForm {
  const properties = childOf(paragraph, 'w:pPr')
  const base = styleForm(attributeOf(childOf(properties, 'w:pStyle'), 'w:val') ?? '')
  const number = childOf(properties, 'w:numPr')
  const numId = attributeOf(childOf(number, 'w:numId'), 'w:val')
  const listed = numId === undefined ? null : numberIndent(numId, numberOf(childOf(number, 'w:ilvl'), 'w:val') ?? 0)
  const spacing = childOf(properties, 'w:spacing')
  const indent = childOf(properties, 'w:ind')
  const hanging = numberOf(indent, 'w:hanging')
  const own = hanging === undefined ? numberOf(indent, 'w:firstLine') : -hanging
  return {
    ...base,
    before: numberOf(spacing, 'w:before') ?? base.before,
    after: numberOf(spacing, 'w:after') ?? base.after,
    line: numberOf(spacing, 'w:line') ?? base.line,
    left: numberOf(indent, 'w:left') ?? listed?.left ?? base.left,
    right: numberOf(indent, 'w:right') ?? base.right,
    first: own ?? listed?.first ?? base.first,
    keepNext: base.keepNext || childOf(properties, 'w:keepNext') !== undefined,
    keepLines: base.keepLines || childOf(properties, 'w:keepLines') !== undefined,
  }
}
