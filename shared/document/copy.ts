import { isReferencesField, type RecordValue } from '../records/record'
import { records } from '../records/records'
import { type Block, isRecordBlock, type RecordBlock, type ReportDocument } from './model'

/** The same JSON with every `attrs.target` that `ids` knows replaced. */
function withTargets(node: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((child) => withTargets(child, ids))
  if (typeof node !== 'object' || node === null || !('type' in node)) return node
  const { attrs, content } = node as { attrs?: { target?: unknown }; content?: unknown }
  const target = typeof attrs?.target === 'string' ? ids.get(attrs.target) : undefined
  return {
    ...node,
    ...(target !== undefined && { attrs: { ...attrs, target } }),
    ...(content !== undefined && { content: withTargets(content, ids) }),
  }
}

/** The links of a record to others, with the ids that these have in the copy. */
function withLinks(block: RecordBlock, ids: ReadonlyMap<string, string>): RecordBlock['attrs'] {
  const links = records[block.type].fields.filter(isReferencesField).map(({ key }): [string, RecordValue] => {
    const value = block.attrs[key]
    return [key, Array.isArray(value) ? value.map((id) => ids.get(String(id)) ?? String(id)) : null]
  })
  return { ...block.attrs, ...Object.fromEntries(links) }
}

/** A body whose references and links to records lead to others, by their ids. */
export function withRecordIds(body: readonly Block[], ids: ReadonlyMap<string, string>): Block[] {
  const linked = body.map((block) => (isRecordBlock(block) ? { ...block, attrs: withLinks(block, ids) } : block))
  return withTargets(linked, ids) as Block[]
}

/**
 * A body for another report: records are followed up by their id, so no two of them may share one. References and
 * links to them follow.
 */
export function copyBody({ body }: Pick<ReportDocument, 'body'>, newId: () => string): Block[] {
  const ids = new Map<string, string>()
  const own = body.map((block) => {
    if (!isRecordBlock(block)) return block
    const id = newId()
    // The first of two records with one identity, left by a merge, is the one that is meant.
    if (!ids.has(String(block.attrs.id))) ids.set(String(block.attrs.id), id)
    return { ...block, attrs: { ...block.attrs, id } }
  })
  return withRecordIds(own, ids)
}
