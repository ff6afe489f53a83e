import type { PrintAnchor, PrintBlock, PrintDivision, PrintDocument, PrintHeading } from '../../../shared/print/tree'

/** The places of one document that links and contents lead to. */
export interface Bookmarks {
  /** The bookmark of a part; null where nothing points to it, or an earlier part has the same anchor. */
  take(anchor: PrintAnchor): string | null
  /** The bookmark that a reference leads to; null when the document does not have its target. */
  find(target: string): string | null
  /** The bookmark of a heading or division for the contents. */
  ofHeading(heading: PrintHeading | PrintDivision): string
}

/** The anchors in a block, whatever kind it is. */
function anchorsOf(block: PrintBlock): PrintAnchor[] {
  if (block.type === 'figureRow') return block.figures.map(({ anchor }) => anchor)
  return 'anchor' in block ? [block.anchor] : []
}

/** Names the places of a document. */
export function createBookmarks({ blocks }: PrintDocument): Bookmarks {
  const names = new Map<string, string>()
  for (const anchor of blocks.flatMap(anchorsOf)) {
    if (anchor !== null && !names.has(anchor)) names.set(anchor, `Ref${names.size + 1}`)
  }
  const headings = new Map(
    blocks
      .filter((block) => block.type === 'heading' || block.type === 'division')
      .map((heading, index) => [heading, `Toc${index + 1}`]),
  )
  const taken = new Set<string>()
  return {
    take(anchor) {
      const name = anchor === null ? undefined : names.get(anchor)
      if (name === undefined || taken.has(name)) return null
      taken.add(name)
      return name
    },
    find: (target) => names.get(target) ?? null,
    ofHeading: (heading) => headings.get(heading) ?? '',
  }
}
