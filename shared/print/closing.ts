import { assertNever } from '../errors'
import type { PrintContext, ReportContext } from './context'
import { koreanEnd, withEndMark, withoutTypedEnd, withRestBlank } from './end-mark'
import { attachmentParagraph, type Ending } from './ending'
import { listTexts } from './fact-lines'
import { labels } from './labels'
import type { PrintBlock, PrintClosing } from './tree'
import { vietnameseEnding } from './vietnamese-ending'

/** How many of it there are, and what more is said of it: `3매`, `1부(별송)`. */
const quantity = /\d\s*(부|매|장|권|점|개|건|식|질|통|쪽|면)(\s*\([^()]*\))?$/

/** `이름 1부.`: an attachment is named with its quantity. The word 붙임 and a number before the name are the form's. */
export function koreanAttachment(name: string): string {
  const bare = name
    .replace(/^붙임\s*\d*\s*[.:)]?\s*/, '')
    .replace(/^\d{1,2}[.)]\s*(?=\D)/, '')
    .replace(/\.+$/, '')
    .trimEnd()
  return quantity.test(bare) ? `${bare}.` : `${bare || name} 1부.`
}

/** Attachments with their quantities, numbered when there are several, and the end mark (시행규칙 제4조). */
export function attachedEnd(attachments: readonly string[]): Extract<PrintClosing, { kind: 'kr-end' }> {
  const numbered = attachments.length > 1 ? attachments.map((text, index) => `${index + 1}. ${text}`) : attachments
  return { kind: 'kr-end', label: labels.attachments.ko, attachments: numbered, endMark: koreanEnd.mark }
}

function koreanEnding(blocks: readonly PrintBlock[], context: PrintContext): Ending {
  const attachments = listTexts(context, 'attachments').map(koreanAttachment)
  if (attachments.length > 0) return { blocks: withoutTypedEnd(blocks), closing: attachedEnd(attachments) }
  const marked = withEndMark(blocks, koreanEnd) ?? withRestBlank(blocks)
  return marked ? { blocks: marked, closing: null } : { blocks, closing: attachedEnd([]) }
}

/** The body with its end mark, and what stands below it, in the profile's form. */
export function printEnding(blocks: readonly PrintBlock[], context: ReportContext): Ending {
  switch (context.profile.name) {
    case 'kr-report':
      return koreanEnding(blocks, context)
    case 'vn-decree30':
      return vietnameseEnding(blocks, context)
    case 'en-btor': {
      const attached = attachmentParagraph(listTexts(context, 'attachments'), context)
      return { blocks: [...blocks, ...attached], closing: null }
    }
    default:
      return assertNever(context.profile.name)
  }
}
