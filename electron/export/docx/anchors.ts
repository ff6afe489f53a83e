import { Bookmark, type ParagraphChild } from 'docx'
import type { PrintAnchor, PrintBlock, PrintDocument, PrintLine } from '../../../shared/print/tree'
import { createHeadingNumbering } from './heading-numbering'
import { plainText } from './plain-text'

/** What of a part is named: its number (`그림 1`) or its words. */
export type AnchorPart = 'label' | 'text'

/** Where a reference leads, and the field with which Word writes it anew; null where Word would write something else. */
export interface FoundAnchor {
  readonly bookmark: string
  readonly field: string | null
}

/** The parts of one document that others point to, as bookmarks. */
export interface Anchors {
  /** Puts runs into the bookmark of a part; gives them as they are where nothing points to it. */
  mark(anchor: PrintAnchor, part: AnchorPart, runs: readonly ParagraphChild[]): ParagraphChild[]
  /** Finds the part that a reference with this text points to; null when the document does not have it. */
  find(target: string, text: string): FoundAnchor | null
}

/** A part as Word finds it: bookmarks with what their fields give. A heading's number is that of its paragraph. */
interface Known {
  readonly link: string
  readonly fields: readonly { readonly gives: string; readonly instruction: string }[]
}

const bookmarkOf = (index: number, part: AnchorPart): string => `_Ref${index}${part === 'text' ? 'Text' : ''}`

/** What a field gives of a line; '' where it would take a line break or a note along. */
const steadyText = (line: PrintLine): string =>
  line.some((run) => run.footnote !== undefined || run.text === '\n') ? '' : plainText(line)

function named(index: number, label: string, text: PrintLine): Known {
  const field = (part: AnchorPart, gives: string) => ({ gives, instruction: `REF ${bookmarkOf(index, part)} \\h` })
  return { link: bookmarkOf(index, 'label'), fields: [field('label', label), field('text', steadyText(text))] }
}

/**
 * Collects the parts of a document that have an anchor. Of two with the same one the first is meant.
 * Word writes the number of a heading without the full stops at its end; where the tree has another form of it, or Word
 * does not number the heading itself, a reference is a link without a field.
 */
export function createAnchors({ blocks, profile, language }: PrintDocument): Anchors {
  const indexes = new Map<string, number>()
  const known = new Map<string, Known>()
  const numbering = createHeadingNumbering(profile, language)
  const marked = new Set<string>()

  function add(anchor: PrintAnchor, partAt: (index: number) => Known): void {
    if (anchor === null || known.has(anchor)) return
    const index = indexes.size + 1
    indexes.set(anchor, index)
    known.set(anchor, partAt(index))
  }

  function collect(block: PrintBlock): void {
    if (block.type === 'heading') {
      const number = numbering.agrees(block) ? (numbering.automatic(block) ?? '').replace(/\.+$/, '') : ''
      add(block.anchor, (index) => {
        const link = bookmarkOf(index, 'text')
        const fields = [
          { gives: number, instruction: `REF ${link} \\n \\h` },
          { gives: steadyText(block.text), instruction: `REF ${link} \\h` },
        ]
        return { link, fields }
      })
    } else if (block.type === 'figure' || (block.type === 'table' && block.caption && block.rows.length > 0)) {
      const { caption, anchor } = block
      if (caption) add(anchor, (index) => named(index, caption.label, caption.text))
    } else if (block.type === 'division') {
      add(block.anchor, (index) => named(index, block.label, block.title))
    } else if (block.type === 'record') {
      add(block.anchor, (index) => named(index, block.label, block.title))
    } else if (block.type === 'figureRow') {
      for (const figure of block.figures) collect(figure)
    }
  }
  for (const block of blocks) collect(block)

  return {
    mark(anchor, part, runs) {
      const index = anchor === null ? undefined : indexes.get(anchor)
      const id = index === undefined ? '' : bookmarkOf(index, part)
      if (id === '' || marked.has(id)) return [...runs]
      marked.add(id)
      return [new Bookmark({ id, children: runs })]
    },
    find(target, text) {
      const part = known.get(target)
      if (!part) return null
      const field = part.fields.find(({ gives }) => gives !== '' && gives === text)
      return { bookmark: part.link, field: field?.instruction ?? null }
    },
  }
}
