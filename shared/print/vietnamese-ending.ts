import type { PrintContext } from './context'
import { annexesFrom } from './divisions'
import { vietnameseEnd, withEndMark } from './end-mark'
import { attachmentParagraph, type Ending } from './ending'
import { factLine, listTexts } from './fact-lines'
import { withLegalBases } from './legal-bases'
import { lineText, plainLine } from './lines'
import { vietnameseSignature } from './signature'
import type { PrintBlock } from './tree'

const textOf = (block: PrintBlock | undefined): string => (block?.type === 'paragraph' ? lineText(block.text) : '')

/** `Như trên` when there are addressees, the archive last; `-` before and `;` or `.` after each (mục II.9). */
function recipients(context: PrintContext): string[] {
  const given = listTexts(context, 'recipients').map((text) => text.replace(/^[-–]\s*/, '').replace(/[.;,]+$/, ''))
  const isArchive = (text: string): boolean => /^lưu\b/i.test(text)
  const isAbove = (text: string): boolean => /^như (?:trên|kính gửi)/i.test(text)
  const asAbove = listTexts(context, 'addressees').length > 0 ? ['Như trên'] : []
  const archive = given.filter(isArchive)
  const unit = factLine(context, 'department')
  const standing = unit === '' ? 'Lưu: VT' : `Lưu: VT, ${unit}`
  const others = given.filter((text) => !isArchive(text) && !isAbove(text))
  const all = [...asAbove, ...others, ...(archive.length > 0 ? archive : [standing])]
  return all.map((text, index) => `- ${text}${index === all.length - 1 ? '.' : ';'}`)
}

const closes = (text: string): boolean => /^Trên đây là (?:toàn bộ )?(?:báo cáo|kết quả|nội dung)/iu.test(text)

/** The sentence that closes a report belongs before the signature, even where it was written below the annexes. */
function withoutLateSentence(annexes: readonly PrintBlock[]): {
  annexes: readonly PrintBlock[]
  sentence: PrintBlock[]
} {
  const last = annexes.at(-1)
  return last && closes(textOf(last)) ? { annexes: annexes.slice(0, -1), sentence: [last] } : { annexes, sentence: [] }
}

const namesAnnex = (block: PrintBlock): boolean => /phụ lục|annex|appendix|붙임/iu.test(JSON.stringify(block))

/** The annexes as one sentence, unless the body speaks of them: it must name them (mục III.1.a). */
function annexSentence(
  body: readonly PrintBlock[],
  annexes: readonly PrintBlock[],
  context: PrintContext,
): PrintBlock[] {
  const given = attachmentParagraph(listTexts(context, 'attachments'), context)
  if (given.length > 0 || body.some(namesAnnex)) return given
  const named = annexes.flatMap((block) =>
    block.type === 'division' ? [{ label: block.label, title: lineText(block.title) }] : [],
  )
  // A single annex has no number: its name is enough.
  const parts = ({ label, title }: (typeof named)[number]) =>
    named.length === 1 && title !== '' ? [title] : [label, title]
  const names = named.map((annex) =>
    parts(annex)
      .filter((text) => text !== '')
      .join(': '),
  )
  return attachmentParagraph(names, context)
}

/** The body with `./.` at its end, its annexes, and who gets and signs it. */
export function vietnameseEnding(printed: readonly PrintBlock[], context: PrintContext): Ending {
  const at = annexesFrom(printed)
  const { annexes, sentence } = withoutLateSentence(printed.slice(at))
  const body = [...withLegalBases(printed.slice(0, at)), ...sentence]
  const last = textOf(body.at(-1))
  const before = body.length - (last.endsWith(vietnameseEnd.mark) || closes(last) ? 1 : 0)
  const blocks = [...body.slice(0, before), ...annexSentence(body, annexes, context), ...body.slice(before)]
  const ownLine: PrintBlock = { type: 'paragraph', text: plainLine(vietnameseEnd.mark) }
  const marked = withEndMark(blocks, vietnameseEnd) ?? (blocks.length > 0 ? [...blocks, ownLine] : [])
  return {
    blocks: [...marked, ...annexes],
    closing: {
      kind: 'vn-signature',
      recipientsLabel: 'Nơi nhận:',
      recipients: recipients(context),
      ...vietnameseSignature(context),
    },
  }
}
