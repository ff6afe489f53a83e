import { lineText } from './lines'
import type { PrintBlock, PrintLine, PrintParagraph } from './tree'

const isBasis = (block: PrintBlock | undefined): block is PrintParagraph =>
  block?.type === 'paragraph' && /^(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s/iu.test(lineText(block.text))

/** A line in italics that ends with this sign. */
function italic(line: PrintLine, end: string): PrintLine {
  const last = line.findLastIndex(({ text, footnote, target }) => text.trim() !== '' && !footnote && !target)
  return line.map((run, index) => ({
    ...run,
    text: index === last ? run.text.replace(/[\s.;,]+$/, '') + end : run.text,
    italic: true,
  }))
}

/**
 * The legal bases that open a document (`Căn cứ …`): in italics, each with `;` at its end and the last one with `.`
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a). Others stay as they are.
 */
export function withLegalBases(blocks: readonly PrintBlock[]): PrintBlock[] {
  if (!isBasis(blocks[0]) || !/^Căn cứ/iu.test(lineText(blocks[0].text))) return [...blocks]
  const after = blocks.findIndex((block) => !isBasis(block))
  const count = after === -1 ? blocks.length : after
  return blocks.map((block, index) =>
    index < count && isBasis(block) ? { ...block, text: italic(block.text, index === count - 1 ? '.' : ';') } : block,
  )
}
