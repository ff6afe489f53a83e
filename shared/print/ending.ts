import type { PrintContext } from './context'
import { labels } from './labels'
import type { PrintBlock, PrintClosing } from './tree'

/** The body with its end, and what stands below it. */
export interface Ending {
  readonly blocks: readonly PrintBlock[]
  readonly closing: PrintClosing | null
}

/** Attachments as a last sentence, where the form has no place of its own for them. */
export function attachmentParagraph(
  names: readonly string[],
  { language }: Pick<PrintContext, 'language'>,
): PrintBlock[] {
  const bare = names.map((name) => name.replace(/[.;]+$/, ''))
  if (bare.length === 0) return []
  const label = { text: `${labels.attachments[language]}:`, bold: true } as const
  return [{ type: 'paragraph', text: [label, { text: ` ${bare.join('; ')}.` }] }]
}
