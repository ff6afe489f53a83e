import { type Node as DocumentNode, Fragment, Slice } from '@tiptap/pm/model'
import { isRecordName } from '../../../../shared/records/record'

/** Records must always be named; other blocks only once something refers to them. */
const isRecord = ({ type }: DocumentNode): boolean => isRecordName(type.name)

const idOf = (node: DocumentNode): string | null => {
  const { id } = node.attrs
  return typeof id === 'string' && id !== '' ? id : null
}

/** The ids of blocks. In a document they stand at the top or in a row of figures; a foreign slice may hold them anywhere. */
export function idsIn(fragment: Fragment): Set<string> {
  const ids = new Set<string>()
  const visit = (node: DocumentNode): void => {
    const id = idOf(node)
    if (id) ids.add(id)
    if (node.type.name === 'figureRow') node.forEach(visit)
  }
  fragment.forEach(visit)
  return ids
}

interface Options {
  /** Ids that the document already has. */
  readonly taken: ReadonlySet<string>
  /** Ids that were cut from this document and may come back. */
  readonly cut: ReadonlySet<string>
  /** Id of the emptied block that the paste goes into: its first block takes that place. */
  readonly heir: string | null
  readonly newId: () => string
}

/**
 * Gives pasted blocks identities. What was cut from the same report keeps its own, so that references to it hold; every
 * other block is another one: a record gets a new id, other blocks get theirs when something refers to them.
 */
export function settleIds(slice: Slice, { taken, cut, heir, newId }: Options): Slice {
  const used = new Set(taken)
  const first = slice.content.firstChild
  if (heir && first && idOf(first) === heir) used.delete(heir)
  const settle = (node: DocumentNode): DocumentNode => {
    if (node.isInline) return node
    const content = node.isTextblock ? node.content : Fragment.from(node.children.map(settle))
    if (!('id' in node.attrs)) return content === node.content ? node : node.copy(content)
    const own = idOf(node)
    const keeps = own !== null && cut.has(own) && !used.has(own)
    if (keeps) used.add(own)
    const id = keeps ? own : isRecord(node) ? newId() : null
    return node.type.create({ ...node.attrs, id }, content, node.marks)
  }
  return new Slice(Fragment.from(slice.content.content.map(settle)), slice.openStart, slice.openEnd)
}
