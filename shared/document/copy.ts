import { isReferencesField, type RecordValue } from '../records/record'
import { records } from '../records/records'
import { mapNodes } from './map-nodes'
import { type Block, isRecordBlock, type RecordBlock, type ReportDocument } from './model'

/** The same record with each of its links to others changed; links that become null are left out. */
function withLinks(block: RecordBlock, change: (id: string) => string | null): RecordBlock {
  const links = records[block.type].fields.filter(isReferencesField).map(({ key }): [string, RecordValue] => {
    const value = block.attrs[key]
    return [key, Array.isArray(value) ? value.flatMap((id) => change(String(id)) ?? []) : null]
  })
  return { ...block, attrs: { ...block.attrs, ...Object.fromEntries(links) } }
}

/** A body whose references and links to records lead to others, by their ids. */
export function withRecordIds(body: readonly Block[], ids: ReadonlyMap<string, string>): Block[] {
  const linked = body.map((block) => (isRecordBlock(block) ? withLinks(block, (id) => ids.get(id) ?? id) : block))
  return mapNodes(linked, (node) => {
    const target = typeof node.attrs?.target === 'string' ? ids.get(node.attrs.target) : undefined
    return target === undefined ? node : { ...node, attrs: { ...node.attrs, target } }
  })
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

/** Blocks without the links of their records to records that are not among them: those stayed behind. */
export function withoutLostLinks(blocks: readonly Block[]): Block[] {
  const ids = new Set(blocks.filter(isRecordBlock).map(({ attrs }) => String(attrs.id)))
  return blocks.map((block) => (isRecordBlock(block) ? withLinks(block, (id) => (ids.has(id) ? id : null)) : block))
}
