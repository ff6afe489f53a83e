import { Extension } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Language } from '../../../../shared/i18n/language'
import type { Profile } from '../../../../shared/profiles/profile'
import { changesOnlyText } from './changes-only-text'
import { changesWhatPrints } from './changes-what-prints'
import { listMarkerStyle } from './list-marker-style'
import { type NumberedBlock, numberBlocks } from './number-blocks'

const attributes = ({ level, number, list, printed }: NumberedBlock): Record<string, string> => {
  if (list) return { style: `--marker: ${listMarkerStyle(list.form)}`, 'data-depth': String(list.depth) }
  return {
    style: `--number: ${JSON.stringify(number)}`,
    ...(level > 0 && { 'data-level': String(level) }),
    ...(!printed && { 'data-unprinted': '' }),
  }
}

const draw = (doc: DocumentNode, blocks: readonly NumberedBlock[]): DecorationSet =>
  DecorationSet.create(
    doc,
    blocks.map((block) => {
      const attrs = attributes(block)
      return Decoration.node(block.position, block.position + block.node.nodeSize, attrs, {
        says: JSON.stringify(attrs),
      })
    }),
  )

/** Whether every block still has its decoration, and that says what it should. Drawing all anew costs far more. */
function agree(drawn: DecorationSet, blocks: readonly NumberedBlock[]): boolean {
  const found = drawn.find().sort((one, other) => one.from - other.from)
  return (
    found.length === blocks.length &&
    blocks.every((block, index) => {
      const { from, to, spec } = found[index] ?? {}
      return (
        from === block.position && to === from + block.node.nodeSize && spec.says === JSON.stringify(attributes(block))
      )
    })
  )
}

interface Numbers {
  readonly decorations: DecorationSet
  /** Blocks came or went in the middle of a composition, and the numbers have yet to follow. */
  readonly stale: boolean
}

const key = new PluginKey<Numbers>('numbering')

/** Asks for the numbers that a composition held back. */
const renew = 'renew'

/** Writes the numbers onto the blocks as attributes that CSS shows: the document and its text nodes stay untouched. */
export const Numbering = Extension.create<{ profile: Profile | null; language: Language }>({
  name: 'numbering',
  addOptions: () => ({ profile: null, language: 'ko' }),

  addProseMirrorPlugins() {
    const { profile, language } = this.options
    if (!profile) return []
    const guard = this.editor.storage.composition
    const read = (doc: DocumentNode, drawn = DecorationSet.empty): Numbers => {
      const blocks = numberBlocks(doc, profile, language)
      return { stale: false, decorations: agree(drawn, blocks) ? drawn : draw(doc, blocks) }
    }
    return [
      new Plugin<Numbers>({
        key,
        state: {
          init: (_config, { doc }) => read(doc),
          apply(transaction, numbers, _before, { doc }) {
            if (transaction.getMeta(key) === renew) return read(doc)
            if (!transaction.docChanged) return numbers
            // A change from elsewhere replaces the whole document, and mapping would lose every decoration.
            if (transaction.getMeta(ySyncPluginKey) !== undefined) return read(doc)
            const mapped = { ...numbers, decorations: numbers.decorations.map(transaction.mapping, doc) }
            if (changesOnlyText(transaction) && !changesWhatPrints(transaction)) return mapped
            return guard.composing() ? { ...mapped, stale: true } : read(doc, mapped.decorations)
          },
        },
        view(view) {
          let takeBack: (() => void) | undefined
          return {
            update({ state }) {
              if (takeBack || !key.getState(state)?.stale) return
              takeBack = guard.whenIdle(() => {
                takeBack = undefined
                view.dispatch(view.state.tr.setMeta(key, renew))
              })
            },
            destroy: () => takeBack?.(),
          }
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ]
  },
})
