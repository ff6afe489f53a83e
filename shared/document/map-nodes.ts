import type { Block } from './model'

/** A node of a report as plain JSON. */
export interface JsonNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: unknown
}

const isNode = (json: unknown): json is JsonNode =>
  typeof json === 'object' && json !== null && 'type' in json && typeof json.type === 'string'

function mapped(json: unknown, change: (node: JsonNode) => JsonNode | null): unknown {
  if (Array.isArray(json)) return json.map((child) => mapped(child, change)).filter((child) => child !== null)
  if (!isNode(json)) return json
  const node = change(json)
  return node === null || node.content === undefined ? node : { ...node, content: mapped(node.content, change) }
}

/** The same blocks with every node in them changed, the outer ones first; one that becomes null is left out. */
export const mapNodes = (blocks: readonly Block[], change: (node: JsonNode) => JsonNode | null): Block[] =>
  mapped(blocks, change) as Block[]
