import { assertNever } from '../errors'
import { rowsOf, textOf } from '../fields/value'
import type { PrintContext } from './context'
import { headTraveller } from './delegation'
import { koreanEnd, vietnameseEnd, withEndMark, withoutTypedEnd, withRestBlank } from './end-mark'
import { labels } from './labels'
import { lineText, plainLine } from './lines'
import { inCapitals, oneLine } from './text'
import type { PrintBlock, PrintClosing } from './tree'

interface Ending {
  readonly blocks: readonly PrintBlock[]
  readonly closing: PrintClosing | null
}

/** The filled texts of a list of one column. */
export const listTexts = ({ facts }: PrintContext, key: string): string[] =>
  rowsOf(facts, key)
    .map((row) => oneLine(textOf(row, 'text')))
    .filter((text) => text !== '')

/** How many of it there are, and what more is said of it: `3매`, `1부(별송)`. */
const quantity = /\d\s*(부|매|장|권|점|개|건|식|질|통|쪽|면)(\s*\([^()]*\))?$/

/** `이름 1부.`: an attachment is named with its quantity. The word 붙임 and a number before the name are the form's. */
function koreanAttachment(name: string): string {
  const bare = name
    .replace(/^붙임\s*\d*\s*[.:)]?\s*/, '')
    .replace(/^\d{1,2}[.)]\s*(?=\D)/, '')
    .replace(/\.+$/, '')
    .trimEnd()
  return quantity.test(bare) ? `${bare}.` : `${bare || name} 1부.`
}

function koreanEnding(blocks: readonly PrintBlock[], context: PrintContext): Ending {
  const attachments = listTexts(context, 'attachments').map(koreanAttachment)
  const closing = { kind: 'kr-end', label: labels.attachments.ko, attachments: [], endMark: koreanEnd.mark } as const
  if (attachments.length === 0) {
    const marked = withEndMark(blocks, koreanEnd) ?? withRestBlank(blocks)
    return marked ? { blocks: marked, closing: null } : { blocks, closing }
  }
  const numbered = attachments.length > 1 ? attachments.map((text, index) => `${index + 1}. ${text}`) : attachments
  return { blocks: withoutTypedEnd(blocks), closing: { ...closing, attachments: numbered } }
}

/** Attachments as a last sentence, where the form has no place of its own for them. */
function attachmentParagraph(context: PrintContext): PrintBlock[] {
  const names = listTexts(context, 'attachments').map((name) => name.replace(/[.;]+$/, ''))
  if (names.length === 0) return []
  const label = { text: `${labels.attachments[context.language]}:`, bold: true } as const
  return [{ type: 'paragraph', text: [label, { text: ` ${names.join('; ')}.` }] }]
}

/** `Như trên` when there are addressees, the archive last; `-` before and `;` or `.` after each. */
function vietnameseRecipients(context: PrintContext): string[] {
  const given = listTexts(context, 'recipients').map((text) => text.replace(/^[-–]\s*/, '').replace(/[.;,]+$/, ''))
  const isAddressed = listTexts(context, 'addressees').length > 0
  const asAbove = isAddressed && !given.some((text) => /^như trên/i.test(text)) ? ['Như trên'] : []
  const archive = given.filter((text) => /^lưu\b/i.test(text))
  const others = given.filter((text) => !archive.includes(text))
  const all = [...asAbove, ...others, ...(archive.length > 0 ? archive : ['Lưu: VT'])]
  return all.map((text, index) => `- ${text}${index === all.length - 1 ? '.' : ';'}`)
}

/** Who signs; the head of the delegation when no signer is named. */
function vietnameseSignature({ facts }: PrintContext): { authority: string; position: string; name: string } {
  const upper = (key: string): string => inCapitals(oneLine(textOf(facts, key)))
  const authority = upper('signatureAuthority')
  const position = upper('signaturePosition')
  const name = oneLine(textOf(facts, 'signatureName'))
  if (authority || position || name) return { authority, position, name }
  const head = headTraveller(facts)
  const role = head ? inCapitals(oneLine(textOf(head, 'role'))) : ''
  const isHead = head !== null && textOf(head, 'position') === 'head'
  return {
    authority,
    position: isHead ? 'TRƯỞNG ĐOÀN' : role || 'NGƯỜI BÁO CÁO',
    name: head ? oneLine(textOf(head, 'name')) : '',
  }
}

function vietnameseEnding(body: readonly PrintBlock[], context: PrintContext): Ending {
  const last = body.at(-1)
  const isClosed = last?.type === 'paragraph' && lineText(last.text).endsWith(vietnameseEnd.mark)
  const at = body.length - (isClosed ? 1 : 0)
  const blocks = [...body.slice(0, at), ...attachmentParagraph(context), ...body.slice(at)]
  const ownLine: PrintBlock = { type: 'paragraph', text: plainLine(vietnameseEnd.mark) }
  const marked = withEndMark(blocks, vietnameseEnd) ?? (blocks.length > 0 ? [...blocks, ownLine] : [])
  return {
    blocks: marked,
    closing: {
      kind: 'vn-signature',
      recipientsLabel: 'Nơi nhận:',
      recipients: vietnameseRecipients(context),
      ...vietnameseSignature(context),
    },
  }
}

/** The body with its end mark, and what stands below it, in the profile's form. */
export function printEnding(blocks: readonly PrintBlock[], context: PrintContext): Ending {
  switch (context.profile.name) {
    case 'kr-report':
      return koreanEnding(blocks, context)
    case 'vn-decree30':
      return vietnameseEnding(blocks, context)
    case 'en-btor':
      return { blocks: [...blocks, ...attachmentParagraph(context)], closing: null }
    default:
      return assertNever(context.profile.name)
  }
}
