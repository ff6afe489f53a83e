import * as Y from 'yjs'
import type { z } from 'zod'
import { AppError } from '../errors'
import { type Block, blockSchema, type ReportDocument, type ReportId } from './model'
import { inlineSchema } from './model-inline'
import { bodyOf, readFacts, readMeta } from './y-report'

/** The binding gives overlapping marks a hash suffix (`link--AbCdEf1=`); the mark's name is what stands before. */
const markName = (attribute: string): string => attribute.replace(/--[a-zA-Z0-9+/=]{8}$/, '')

function textToJson(text: Y.XmlText): unknown[] {
  const runs: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
  return runs.map(({ insert, attributes }) => {
    const marks = Object.entries(attributes ?? {}).map(([name, attrs]) =>
      attrs && typeof attrs === 'object' && Object.keys(attrs).length > 0
        ? { type: markName(name), attrs }
        : { type: markName(name) },
    )
    return { type: 'text', text: insert, ...(marks.length > 0 ? { marks } : {}) }
  })
}

/** Deeper than anyone writes; beyond it only hostile content goes, and reading it would exhaust the stack. */
const deepest = 300

function nodeToJson(node: Y.XmlElement, depth: number): unknown {
  if (depth > deepest) throw new AppError('report-invalid', { place: 'body', reason: `nesting > ${deepest}` })
  const attrs = node.getAttributes()
  return {
    type: node.nodeName,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(node.length > 0 ? { content: childrenToJson(node, depth + 1) } : {}),
  }
}

function childrenToJson(parent: Y.XmlElement | Y.XmlFragment, depth = 0): unknown[] {
  return parent.toArray().flatMap((child): unknown[] => {
    if (child instanceof Y.XmlText) return textToJson(child)
    if (child instanceof Y.XmlElement) return [nodeToJson(child, depth)]
    return [{ type: child.constructor.name }]
  })
}

const known = new Set<string>([
  ...blockSchema.options.map((option) => option.shape.type.value),
  'listItem',
  'taskItem',
  'tableRow',
  'tableCell',
  'tableHeader',
  'recordField',
  ...inlineSchema.options.map((option) => option.shape.type.value),
])

/** Follows an issue's path to the deepest node, for a message that names the place: `body.3.content.0`. */
function unknownNodeAt(json: unknown, path: string): { name: string; place: string } | null {
  if (typeof json !== 'object' || json === null) return null
  if ('type' in json && typeof json.type === 'string' && !known.has(json.type)) return { name: json.type, place: path }
  const content = 'content' in json && Array.isArray(json.content) ? json.content : []
  for (const [index, child] of content.entries()) {
    const found = unknownNodeAt(child, `${path}.content.${index}`)
    if (found) return found
  }
  return null
}

/** The JSON without the attribute values that an issue names, so that they take their defaults. */
function withoutAttributes(json: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(json)
  for (const { path } of issues) {
    const at = path.indexOf('attrs')
    let node: unknown = at === -1 ? undefined : copy
    for (const step of path.slice(0, at + 1)) node = Reflect.get(Object(node), step)
    if (typeof node === 'object' && node !== null) Reflect.deleteProperty(node, path[at + 1] ?? '')
  }
  return copy
}

function readBlock(json: unknown, index: number): Block {
  const strict = blockSchema.safeParse(json)
  if (strict.success) return strict.data
  // A value that no rule allows must not lock the text around it away; what has no default stays an error.
  const block = blockSchema.safeParse(withoutAttributes(json, strict.error.issues))
  if (block.success) return block.data
  const place = `body.${index}`
  const unknown = unknownNodeAt(json, place)
  if (unknown) throw new AppError('document-unknown-node', unknown, block.error)
  const issue = block.error.issues[0]
  throw new AppError(
    'report-invalid',
    { place: [place, ...(issue?.path ?? [])].join('.'), reason: issue?.message ?? '' },
    block.error,
  )
}

/**
 * Reads a report's Y.Doc into the typed tree. Nothing is dropped silently.
 * @throws AppError `document-unknown-node` with its place, `report-invalid`, `report-newer-schema`, `template-unknown`
 */
export function reportFromY(id: ReportId, doc: Y.Doc): ReportDocument {
  const { template, language } = readMeta(doc)
  return { id, template, language, facts: readFacts(doc), body: childrenToJson(bodyOf(doc)).map(readBlock) }
}
