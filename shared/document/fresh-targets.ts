import { records } from '../records/records'
import type { Block } from './model'

const recordTypes = new Set(Object.keys(records))

/** Walks JSON nodes and gives each with its attributes changed. */
function withAttributes(node: unknown, change: (type: string, attrs: Record<string, unknown>) => object): unknown {
  if (Array.isArray(node)) return node.map((child) => withAttributes(child, change))
  if (typeof node !== 'object' || node === null || !('type' in node)) return node
  const { type, attrs, content } = node as { type: string; attrs?: Record<string, unknown>; content?: unknown }
  return {
    ...node,
    ...(attrs !== undefined && { attrs: change(type, attrs) }),
    ...(content !== undefined && { content: withAttributes(content, change) }),
  }
}

/**
 * The same text with new names for the headings, pictures and tables that references point to, so that it can stand
 * beside a text it was once copied from. Records have names of their own kind: see `copyBody`.
 */
export function withFreshTargets(body: readonly Block[], newId: () => string): Block[] {
  const ids = new Map<string, string>()
  const named = withAttributes(body, (type, attrs) => {
    if (typeof attrs.id !== 'string' || attrs.id === '' || recordTypes.has(type)) return attrs
    const id = newId()
    ids.set(attrs.id, id)
    return { ...attrs, id }
  })
  return withAttributes(named, (_type, attrs) => {
    const target = typeof attrs.target === 'string' ? ids.get(attrs.target) : undefined
    return target === undefined ? attrs : { ...attrs, target }
  }) as Block[]
}
