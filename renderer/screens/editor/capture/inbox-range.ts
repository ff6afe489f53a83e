import type { Node as DocumentNode } from '@tiptap/pm/model'
import { inboxId } from '../../../../shared/document/inbox'
import type { BlockRange } from '../drag/block-range'

/** Where notes wait to be sorted: the sections of the inbox, usually one. Two come from two devices. */
export function inboxRanges(doc: DocumentNode): readonly BlockRange[] {
  const ranges: { from: number; to: number; level: number }[] = []
  let open: { from: number; to: number; level: number } | null = null
  doc.forEach((node, position) => {
    if (node.type.name !== 'heading') return
    const level = Number(node.attrs.level)
    if (open && level <= open.level) {
      open.to = position
      open = null
    }
    if (open === null && node.attrs.id === inboxId) {
      open = { from: position, to: doc.content.size, level }
      ranges.push(open)
    }
  })
  return ranges
}
