import { Extension } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Language } from '../../../../shared/i18n/language'
import { labels } from '../../../../shared/print/labels'
import { createHeadingNumbers } from '../../../../shared/print/numbering'
import type { Profile } from '../../../../shared/profiles/profile'

/** A numbered block of the body: where it stands and what its number reads. */
export interface NumberedBlock {
  readonly position: number
  readonly node: DocumentNode
  /** Level in the outline of a heading, as it will be printed; 0 for other blocks. */
  readonly level: number
  /** Depth at which a list starts. */
  readonly depth: number
  readonly number: string
}

/** Numbers headings, lists, pictures and records exactly as the print step does. Only looks at top-level blocks. */
export function numberBlocks(doc: DocumentNode, profile: Profile, language: Language): NumberedBlock[] {
  const headings = createHeadingNumbers(profile)
  const counts = new Map<string, number>()
  const result: NumberedBlock[] = []
  let depth = 0
  doc.forEach((node, position) => {
    const name = node.type.name
    if (name === 'heading') {
      const { level, number } = headings.next(Number(node.attrs.level))
      depth = profile.listDepthUnder[level - 1] ?? 0
      result.push({ position, node, level, depth, number })
    } else if (name === 'bulletList' || name === 'orderedList') {
      result.push({ position, node, level: 0, depth, number: '' })
    } else if (name === 'figure' || name === 'finding' || name === 'policy') {
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      const number = name === 'figure' ? `${labels.figure[language]} ${count}` : String(count)
      result.push({ position, node, level: 0, depth, number })
    }
  })
  return result
}

/** Changes exactly when a number could: not while somebody types text. */
function signature(doc: DocumentNode): string {
  let result = ''
  doc.forEach(({ type, attrs }) => {
    result += type.name === 'heading' ? `h${attrs.level}` : `${type.name.slice(0, 2)} `
  })
  return result
}

const attributes = ({ level, depth, number }: NumberedBlock) => ({
  style: `--number: ${JSON.stringify(number)}`,
  ...(level > 0 ? { 'data-level': String(level) } : { 'data-depth': String(depth) }),
})

interface Numbers {
  readonly signature: string
  readonly decorations: DecorationSet
}

const key = new PluginKey<Numbers>('numbering')

/** Writes the numbers onto the blocks as attributes that CSS shows: the document and its text nodes stay untouched. */
export const Numbering = Extension.create<{ profile: Profile | null; language: Language }>({
  name: 'numbering',
  addOptions: () => ({ profile: null, language: 'ko' }),

  addProseMirrorPlugins() {
    const { profile, language } = this.options
    if (!profile) return []
    const read = (doc: DocumentNode): Numbers => ({
      signature: signature(doc),
      decorations: DecorationSet.create(
        doc,
        numberBlocks(doc, profile, language).map((block) =>
          Decoration.node(block.position, block.position + block.node.nodeSize, attributes(block)),
        ),
      ),
    })
    return [
      new Plugin<Numbers>({
        key,
        state: {
          init: (_config, { doc }) => read(doc),
          apply(transaction, numbers, _before, { doc }) {
            if (!transaction.docChanged) return numbers
            // A change from elsewhere replaces the whole document, and mapping would lose every decoration.
            const replaced = transaction.getMeta(ySyncPluginKey) !== undefined
            if (replaced || signature(doc) !== numbers.signature) return read(doc)
            return { ...numbers, decorations: numbers.decorations.map(transaction.mapping, doc) }
          },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ]
  },
})
