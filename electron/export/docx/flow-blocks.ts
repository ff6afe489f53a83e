import type { FlowBlock } from './page-flow'
import { formOfParagraph, type NumberIndent, type ParagraphForm } from './paragraph-form'
import { paragraphLines } from './paragraph-lines'
import { attributeOf, childOf, childrenOf, nameOf, numberOf, type XmlNode } from './xml-tree'

/** What the heights of a document's blocks depend on. */
export interface FlowStyles {
  readonly styleForm: (style: string) => ParagraphForm
  readonly numberIndent: NumberIndent
  /** Width of the text in twentieths of a point. */
  readonly width: number
}

const ruleWidth = 10
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

/** Space that borders above and below a paragraph take. */
function borderSpace(paragraph: XmlNode, side: 'w:top' | 'w:bottom'): number {
  const border = childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pBdr'), side)
  return border === undefined ? 0 : (numberOf(border, 'w:space') ?? 0) * 20 + (numberOf(border, 'w:sz') ?? 0) * 2.5
}

function paragraphBlock(paragraph: XmlNode, { styleForm, numberIndent, width }: FlowStyles): FlowBlock {
  const form = formOfParagraph(paragraph, styleForm, numberIndent)
  const strips = paragraphLines(paragraph, form, width)
  const marks = childrenOf(paragraph).filter((part) => nameOf(part) === 'w:bookmarkStart')
  return {
    before: form.before + borderSpace(paragraph, 'w:top'),
    after: form.after + borderSpace(paragraph, 'w:bottom'),
    strips,
    together: form.keepLines || strips.length <= 3 ? strips.length : 2,
    keepNext: form.keepNext,
    newPage: childOf(childOf(paragraph, 'w:pPr'), 'w:pageBreakBefore') !== undefined,
    repeated: 0,
    bookmarks: marks.map((mark) => attributeOf(mark, 'w:name') ?? ''),
  }
}

/** Heights of the lines of a cell, with the space around its paragraphs in them. */
function cellStrips(cell: XmlNode, styles: FlowStyles): number[] {
  const blocks = childrenOf(cell)
    .filter((part) => nameOf(part) === 'w:p')
    .map((paragraph) => paragraphBlock(paragraph, styles))
  return blocks.flatMap(({ strips, before, after }) =>
    strips.map((strip, index) => strip + (index === 0 ? before : 0) + (index === strips.length - 1 ? after : 0)),
  )
}

function rowStrips(row: XmlNode, margins: XmlNode | undefined, styles: FlowStyles): number[] {
  const margin = (side: string) => numberOf(childOf(margins, side), 'w:w') ?? 0
  const cells = childrenOf(row)
    .filter((part) => nameOf(part) === 'w:tc')
    .filter((cell) => childOf(childOf(cell, 'w:tcPr'), 'w:vMerge') === undefined)
    .map((cell) => {
      const width = numberOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w') ?? styles.width
      return cellStrips(cell, { ...styles, width: width - margin('w:left') - margin('w:right') })
    })
  const tallest = cells.reduce<number[]>((most, strips) => (sum(strips) > sum(most) ? strips : most), [])
  const around = margin('w:top') + margin('w:bottom') + ruleWidth
  if (childOf(childOf(row, 'w:trPr'), 'w:cantSplit') !== undefined) return [sum(tallest) + around]
  return tallest.map((strip, index) => strip + (index === 0 ? around : 0))
}

function tableBlock(table: XmlNode, styles: FlowStyles): FlowBlock {
  const margins = childOf(childOf(table, 'w:tblPr'), 'w:tblCellMar')
  const rows = childrenOf(table).filter((part) => nameOf(part) === 'w:tr')
  const isHeader = (row: XmlNode) => childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined
  const header = sum(rows.filter(isHeader).flatMap((row) => rowStrips(row, margins, styles)))
  const [first = 0, ...rest] = rows.filter((row) => !isHeader(row)).flatMap((row) => rowStrips(row, margins, styles))
  return {
    before: 0,
    after: 0,
    strips: [header + first, ...rest],
    together: 1,
    keepNext: false,
    newPage: false,
    repeated: header,
    bookmarks: [],
  }
}

/** The paragraphs and tables of a body, in order; those of the contents too. */
export function flowBlocks(parent: XmlNode, styles: FlowStyles): FlowBlock[] {
  return childrenOf(parent).flatMap((part) => {
    switch (nameOf(part)) {
      case 'w:p':
        return [paragraphBlock(part, styles)]
      case 'w:tbl':
        return [tableBlock(part, styles)]
      case 'w:sdt':
        return flowBlocks(childOf(part, 'w:sdtContent') ?? {}, styles)
      default:
        return []
    }
  })
}
