import {
  type Node as DocumentNode,
  Fragment,
  type NodeType,
  type ResolvedPos,
  type Schema,
  Slice,
} from '@tiptap/pm/model'
import { assertNever } from '../../../../shared/errors'
import { recordNames } from '../../../../shared/records/record'

/** What can stand at a position: any block; paragraphs and lists; a line of text with marks; a line of bare text. */
type PlaceKind = 'blocks' | 'texts' | 'line' | 'title'

const lines = new Set(['figure', 'tableCaption', 'footnote'])
const textPlaces = new Set(['tableCell', 'tableHeader', 'recordField', 'blockquote', 'callout'])

function placeAt($pos: ResolvedPos): PlaceKind {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const { name } = $pos.node(depth).type
    if (name === 'title') return 'title'
    if (lines.has(name)) return 'line'
    if (textPlaces.has(name)) return 'texts'
  }
  return 'blocks'
}

/** Inline content of all blocks, a space between blocks and instead of line breaks. */
function inlineOf(fragment: Fragment, schema: Schema): DocumentNode[] {
  const result: DocumentNode[] = []
  const space = () => {
    if (result.length > 0) result.push(schema.text(' '))
  }
  const visit = (nodes: Fragment) =>
    nodes.forEach((node) => {
      if (node.type.name === 'hardBreak') space()
      else if (node.isInline) result.push(node)
      else if (node.isTextblock) {
        if (node.content.size > 0) space()
        visit(node.content)
      } else visit(node.content)
    })
  visit(fragment)
  return result
}

/** Only the text; a footnote's in brackets where it is referred to. */
const bareText = (nodes: readonly DocumentNode[]): string =>
  nodes
    .map((node) => (node.isText ? (node.text ?? '') : node.textContent === '' ? '' : ` (${node.textContent})`))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const rowLine = (row: DocumentNode, schema: Schema): DocumentNode[] => {
  const cells: DocumentNode[][] = []
  row.forEach((cell) => {
    const content = inlineOf(cell.content, schema)
    if (content.length > 0) cells.push(content)
  })
  return cells.flatMap((cell, index) => (index === 0 ? cell : [schema.text(' | '), ...cell]))
}

/** What slices are made of when a place refuses blocks: texts that may stand there, and blocks to put below. */
interface Flattened {
  readonly texts: DocumentNode[]
  readonly below: DocumentNode[]
}

function flatten(fragment: Fragment, schema: Schema): Flattened {
  const result: Flattened = { texts: [], below: [] }
  const paragraph = (content: Fragment | DocumentNode[]) => {
    const node = schema.nodes.paragraph?.createAndFill(null, content)
    if (node) result.texts.push(node)
  }
  const visit = (node: DocumentNode): void => {
    const { name } = node.type
    if (name === 'paragraph') result.texts.push(node)
    else if (name.endsWith('List') && isValid(Fragment.from(node))) result.texts.push(node)
    else if (name === 'tableRow') {
      const line = rowLine(node, schema)
      if (line.length > 0) paragraph(line)
    } else if (belowTypes.has(name) && isValid(Fragment.from(node))) result.below.push(node)
    else if (node.isTextblock) paragraph(node.content)
    else node.content.forEach(visit)
  }
  fragment.forEach(visit)
  return result
}

/** Blocks that hold more than their text. */
const belowTypes = new Set<string>(['figure', 'figureRow', 'facts', ...recordNames])

const isCells = ({ content }: Slice): boolean =>
  content.childCount === 1 && content.firstChild?.type.spec.tableRole !== undefined

const openSide = (node: DocumentNode | null | undefined): number => (node?.isTextblock ? 1 : 0)

/** A slice that may stand at a position, and blocks that cannot but must not get lost: they go below the block there. */
export interface Fitted {
  readonly slice: Slice
  readonly below: readonly DocumentNode[]
}

/** Fits what is pasted to its place. Text is never lost: what may not stand there is flattened to its text. */
export function fitSlice(slice: Slice, $pos: ResolvedPos): Fitted {
  const { schema } = $pos.doc.type
  const unchanged: Fitted = { slice, below: [] }
  const place = placeAt($pos)
  switch (place) {
    case 'blocks':
      return isValid(slice.content) ? unchanged : closed(flatten(slice.content, schema))
    case 'title':
    case 'line': {
      const { texts, below } = flatten(slice.content, schema)
      const content = inlineOf(Fragment.from(hasBlocks(slice.content) ? texts : slice.content), schema)
      const line = place === 'line' ? content : textNodes(bareText(content), schema)
      return { slice: new Slice(Fragment.from(line), 0, 0), below }
    }
    case 'texts': {
      // A table into cells fills cells; prosemirror-tables does that.
      const may = (isInTable($pos) && isCells(slice)) || fits(slice.content, schema.nodes.tableCell)
      return may && isValid(slice.content) ? unchanged : closed(flatten(slice.content, schema))
    }
    default:
      return assertNever(place)
  }
}

/** What was flattened as a slice; its first and last paragraphs join those around. */
function closed({ texts, below }: Flattened): Fitted {
  const content = Fragment.from(texts)
  return { slice: new Slice(content, openSide(content.firstChild), openSide(content.lastChild)), below }
}

/** Whether nodes keep the schema: what says that it comes from a sheet can put anything into anything. */
function isValid(fragment: Fragment): boolean {
  try {
    for (const node of fragment.content) node.check()
    return true
  } catch {
    return false
  }
}

const hasBlocks = (fragment: Fragment): boolean => fragment.firstChild !== null && !fragment.firstChild.isInline

const textNodes = (text: string, schema: Schema): DocumentNode[] => (text === '' ? [] : [schema.text(text)])

const isInTable = ($pos: ResolvedPos): boolean => {
  for (let depth = $pos.depth; depth > 0; depth -= 1) if ($pos.node(depth).type.spec.tableRole === 'row') return true
  return false
}

/** Whether every top node may stand in a container, or is inline content of its paragraphs. */
function fits(fragment: Fragment, container: NodeType | undefined): boolean {
  let result = true
  fragment.forEach((node) => {
    if (!node.isInline && !container?.contentMatch.matchType(node.type)) result = false
  })
  return result
}
