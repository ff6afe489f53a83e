import * as Y from 'yjs'
import type { TemplateName } from '../templates/names'
import { templates } from '../templates/templates'
import type { Block, ReportDocument } from './model'
import type { Mark } from './model-inline'
import { bodyOf, writeFact, writeMeta } from './y-report'

/** A node as plain JSON: what every block of the model is structurally. */
interface JsonNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly content?: readonly JsonNode[] | undefined
  readonly text?: string | undefined
  readonly marks?: readonly Mark[] | undefined
}

/** Nodes that the editor's schema wants filled: an empty one would be deleted by the binding. */
const needParagraph = new Set([
  'listItem',
  'taskItem',
  'tableCell',
  'tableHeader',
  'recordField',
  'blockquote',
  'callout',
])
/** Nodes that mean nothing when empty and that the schema cannot build so. */
const meaninglessWhenEmpty = new Set(['bulletList', 'orderedList', 'taskList', 'table', 'figureRow'])

function toText(nodes: readonly JsonNode[]): Y.XmlText {
  const text = new Y.XmlText()
  // The same form as the editor's binding: a mark is an attribute of the run, named by its type.
  text.applyDelta(
    nodes.map(({ text: insert, marks }) => ({
      insert,
      attributes: Object.fromEntries((marks ?? []).map((mark) => [mark.type, 'attrs' in mark ? mark.attrs : {}])),
    })),
  )
  return text
}

function toElement(node: JsonNode): Y.XmlElement {
  const element = new Y.XmlElement<Record<string, never>>(node.type)
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null && value !== undefined) element.setAttribute(name, value as never)
  }
  const content = node.content ?? []
  element.insert(0, toNodes(content.length === 0 && needParagraph.has(node.type) ? [{ type: 'paragraph' }] : content))
  return element
}

/** Children as shared types; neighbouring runs of text share one Y.XmlText. */
function toNodes(nodes: readonly JsonNode[]): (Y.XmlElement | Y.XmlText)[] {
  const result: (Y.XmlElement | Y.XmlText)[] = []
  let run: JsonNode[] = []
  const endRun = () => {
    if (run.length > 0) result.push(toText(run))
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'text') run.push(node)
    else {
      endRun()
      if (!meaninglessWhenEmpty.has(node.type) || (node.content ?? []).length > 0) result.push(toElement(node))
    }
  }
  endRun()
  return result
}

/** Puts a block into the body of a report, before the block that stands at `index`. Call inside a transaction. */
export function insertBlock(report: Y.Doc, index: number, block: Block): void {
  bodyOf(report).insert(index, toNodes([block]))
}

const listKeys = (template: TemplateName): string[] =>
  templates[template].facts.flatMap(({ fields }) => fields.filter(({ type }) => type === 'list').map(({ key }) => key))

/**
 * A new Y.Doc that holds a report, in the form that the editor's binding reads.
 * @param options `createdAt` in milliseconds since 1970; `clientId` fixes yjs's writer, for repeatable bytes
 */
export function reportToY(report: ReportDocument, options: { createdAt?: number; clientId?: number } = {}): Y.Doc {
  const doc = new Y.Doc()
  if (options.clientId !== undefined) doc.clientID = options.clientId
  doc.transact(() => {
    writeMeta(doc, report.template, report.language, options.createdAt)
    // Every list is there from the start: two people who each add a first row offline then add to the same list.
    for (const key of listKeys(report.template)) if (!(key in report.facts)) writeFact(doc, key, [])
    for (const [key, value] of Object.entries(report.facts)) writeFact(doc, key, value)
    bodyOf(doc).insert(0, toNodes(report.body))
  })
  return doc
}
