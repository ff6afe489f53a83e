import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model'
import { isRecordName, type RecordName } from '../../../../shared/records/record'

export interface RecordPlace {
  readonly name: RecordName
  readonly node: DocumentNode
  readonly position: number
}

/** The record around a place of the document. */
export function recordAround($position: ResolvedPos): RecordPlace | null {
  if ($position.depth === 0) return null
  const node = $position.node(1)
  const { name } = node.type
  return isRecordName(name) ? { name, node, position: $position.before(1) } : null
}

/** The text of a record around a place of the document. */
export function fieldAround($position: ResolvedPos): { readonly key: string; readonly position: number } | null {
  const node = $position.depth > 1 ? $position.node(2) : null
  return node?.type.name === 'recordField' ? { key: String(node.attrs.key), position: $position.before(2) } : null
}
