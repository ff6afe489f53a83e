import { isRecordName } from '../records/record'
import { mapNodes } from './map-nodes'
import type { Block } from './model'

/**
 * The same text with new names for the headings, pictures and tables that references point to, so that it can stand
 * beside a text it was once copied from. Records have names of their own kind: see `copyBody`.
 */
export function withFreshTargets(body: readonly Block[], newId: () => string): Block[] {
  const ids = new Map<string, string>()
  const named = mapNodes(body, (node) => {
    const { type, attrs } = node
    if (typeof attrs?.id !== 'string' || attrs.id === '' || isRecordName(type)) return node
    const id = newId()
    ids.set(attrs.id, id)
    return { ...node, attrs: { ...attrs, id } }
  })
  return mapNodes(named, (node) => {
    const target = typeof node.attrs?.target === 'string' ? ids.get(node.attrs.target) : undefined
    return target === undefined ? node : { ...node, attrs: { ...node.attrs, target } }
  })
}
