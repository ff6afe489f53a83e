import type { NoteHeight } from './note-heights'
import { type FlowBlock, onLowerPages, type Strip } from './page-flow'
import { formOfParagraph, type NumberIndent, type ParagraphForm } from './paragraph-form'
import { paragraphLines } from './paragraph-lines'
import { attributeOf, childOf, childrenOf, nameOf, numberOf, type XmlNode } from './xml-tree'

/** What the heights of a document's blocks depend on. */
export interface FlowStyles {
  readonly styleForm: (style: string) => ParagraphForm
  readonly numberIndent: NumberIndent
  readonly noteHeight: NoteHeight
  /** Width of the text in twentieths of a point. */
  readonly width: number
  /** How often the height of the text on a page turned to landscape goes into that on an upright one. */
  readonly lower: number
}

const ruleWidth = 10
const heightOf = (strips: readonly Strip[]) => strips.reduce((all, { height }) => all + height, 0)
const notesOf = (strips: readonly Strip[]) => strips.reduce((all, { notes }) => all + notes, 0)

/** Space that borders above and below a paragraph take. */
function borderSpace(paragraph: XmlNode, side: 'w:top' | 'w:bottom'): number {
  const border = childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pBdr'), side)
  return border === undefined ? 0 : (numberOf(border, 'w:space') ?? 0) * 20 + (numberOf(border, 'w:sz') ?? 0) * 2.5
}

function paragraphBlock(paragraph: XmlNode, styles: FlowStyles): FlowBlock {
  const { styleForm, numberIndent, noteHeight, width } = styles
  const form = formOfParagraph(paragraph, styleForm, numberIndent)
  const strips = paragraphLines(paragraph, form, width).map(({ height, notes }) => ({
    height,
    notes: notes.reduce((all, id) => all + noteHeight(id), 0),
  }))
  const marks = childrenOf(paragraph).filter((part) => nameOf(part) === 'w:bookmarkStart')
  return {
    before: form.before + borderSpace(paragraph, 'w:top'),
    after: form.after + borderSpace(paragraph, 'w:bottom'),
    strips,
    together: form.keepLines || strips.length <= 3 ? strips.length : 2,
    keepNext: form.keepNext,
    newPage: childOf(childOf(paragraph, 'w:pPr'), 'w:pageBreakBefore') !== undefined,
    countsAnew: false,
    repeated: 0,
    bookmarks: marks.map((mark) => attributeOf(mark, 'w:name') ?? ''),
  }
}

/** The lines of a cell, with the space around its paragraphs in them. */
function cellStrips(cell: XmlNode, styles: FlowStyles): Strip[] {
  const blocks = childrenOf(cell)
    .filter((part) => nameOf(part) === 'w:p')
    .map((paragraph) => paragraphBlock(paragraph, styles))
  return blocks.flatMap(({ strips, before, after }) =>
    strips.map(({ height, notes }, index) => ({
      height: height + (index === 0 ? before : 0) + (index === strips.length - 1 ? after : 0),
      notes,
    })),
  )
}

function rowStrips(row: XmlNode, margins: XmlNode | undefined, styles: FlowStyles): Strip[] {
  const margin = (side: string) => numberOf(childOf(margins, side), 'w:w') ?? 0
  const cells = childrenOf(row)
    .filter((part) => nameOf(part) === 'w:tc')
    .filter((cell) => childOf(childOf(cell, 'w:tcPr'), 'w:vMerge') === undefined)
    .map((cell) => {
      const width = numberOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w') ?? styles.width
      return cellStrips(cell, { ...styles, width: width - margin('w:left') - margin('w:right') })
    })
  const tallest = cells.reduce<Strip[]>((most, strips) => (heightOf(strips) > heightOf(most) ? strips : most), [])
  const notes = cells.reduce((all, strips) => all + notesOf(strips), 0)
  const around = margin('w:top') + margin('w:bottom') + ruleWidth
  if (childOf(childOf(row, 'w:trPr'), 'w:cantSplit') !== undefined)
    return [{ height: heightOf(tallest) + around, notes }]
  // Notes of the cells beside stand with the first line: where exactly their own lines fall does not matter much.
  const beside = notes - notesOf(tallest)
  return tallest.map((strip, index) =>
    index === 0 ? { height: strip.height + around, notes: strip.notes + beside } : strip,
  )
}

function tableBlock(table: XmlNode, styles: FlowStyles): FlowBlock {
  const margins = childOf(childOf(table, 'w:tblPr'), 'w:tblCellMar')
  const rows = childrenOf(table).filter((part) => nameOf(part) === 'w:tr')
  const isHeader = (row: XmlNode) => childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined
  const header = rows.filter(isHeader).flatMap((row) => rowStrips(row, margins, styles))
  const repeated = heightOf(header)
  const [first = { height: 0, notes: 0 }, ...rest] = rows
    .filter((row) => !isHeader(row))
    .flatMap((row) => rowStrips(row, margins, styles))
  return {
    before: 0,
    after: 0,
    strips: [{ height: repeated + first.height, notes: notesOf(header) + first.notes }, ...rest],
    together: 1,
    keepNext: false,
    newPage: false,
    countsAnew: false,
    repeated,
    bookmarks: [],
  }
}

/** The properties of the section that ends with this paragraph, or is the last of the body. */
const sectionOf = (part: XmlNode): XmlNode | undefined =>
  nameOf(part) === 'w:sectPr' ? part : childOf(childOf(part, 'w:pPr'), 'w:sectPr')

const isTurned = (section: XmlNode | undefined): boolean =>
  attributeOf(childOf(section, 'w:pgSz'), 'w:orient') === 'landscape'

const countsPagesAnew = (section: XmlNode): boolean =>
  attributeOf(childOf(section, 'w:pgNumType'), 'w:start') !== undefined

/** The paragraphs and tables of a body, in order; those of the contents too. */
export function flowBlocks(parent: XmlNode, styles: FlowStyles): FlowBlock[] {
  const blocks: FlowBlock[] = []
  let section: FlowBlock[] = []
  const close = (properties: XmlNode | undefined) => {
    const [first, ...rest] = isTurned(properties) ? onLowerPages(section, styles.lower) : section
    const isFurther = blocks.length > 0 && properties !== undefined
    if (first && isFurther) blocks.push({ ...first, newPage: true, countsAnew: countsPagesAnew(properties) }, ...rest)
    else if (first) blocks.push(first, ...rest)
    section = []
  }
  for (const part of childrenOf(parent)) {
    section.push(...partBlocks(part, styles))
    const properties = sectionOf(part)
    if (properties) close(properties)
  }
  close(undefined)
  return blocks
}

function partBlocks(part: XmlNode, styles: FlowStyles): FlowBlock[] {
  switch (nameOf(part)) {
    case 'w:p':
      return [paragraphBlock(part, styles)]
    case 'w:tbl':
      return [tableBlock(part, styles)]
    case 'w:sdt':
      // The empty paragraph in which the library ends the field of contents is not kept: see `closedContents`.
      return flowBlocks(childOf(part, 'w:sdtContent') ?? {}, styles).slice(0, -1)
    default:
      return []
  }
}
