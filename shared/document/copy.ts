import type { Block, ReportDocument } from './model'

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

/**
 * A body for another report: findings and policies are followed up by their id, so no two of them may share one.
 * References to them follow.
 */
export function copyBody({ body }: Pick<ReportDocument, 'body'>, newId: () => string): Block[] {
  const ids = new Map<string, string>()
  const own = body.map((block): Block => {
    if (block.type !== 'finding' && block.type !== 'policy') return block
    const id = newId()
    ids.set(String(block.attrs.id), id)
    return { ...block, attrs: { ...block.attrs, id } }
  })
  return withTargets(own, ids) as Block[]
}
