import { Extension } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Language } from '../../../../shared/i18n/language'
import type { Profile } from '../../../../shared/profiles/profile'
import { changesOnlyText } from './changes-only-text'
import { changesWhatPrints, isCounted } from './changes-what-prints'
import { isPrinted } from './is-printed'
import { listMarkerStyle } from './list-marker-style'
import { type NumberedBlock, numberBlocks } from './number-blocks'

/** Changes exactly when a number could. */
const signature = (doc: DocumentNode): string => {
  let result = ''
  doc.descendants((node) => {
    if (node.isTextblock && node.type.name !== 'heading' && node.type.name !== 'tableCaption') return false
    const empty = isCounted(node) && !isPrinted(node) ? '-' : ''
    result += `${node.type.name.slice(0, 3)}${empty}${node.childCount}${node.attrs.level ?? ''}${node.attrs.marker ?? ''} `
    return !node.isTextblock
  })
  return result
}

const attributes = ({ level, number, list, printed }: NumberedBlock): Record<string, string> => {
  if (list) return { style: `--marker: ${listMarkerStyle(list.form)}`, 'data-depth': String(list.depth) }
  return {
    style: `--number: ${JSON.stringify(number)}`,
    ...(level > 0 && { 'data-level': String(level) }),
    ...(!printed && { 'data-unprinted': '' }),
  }
}

interface Numbers {
  readonly signature: string
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
    const read = (doc: DocumentNode): Numbers => ({
      signature: signature(doc),
      stale: false,
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
            if (transaction.getMeta(key) === renew) return read(doc)
            if (!transaction.docChanged) return numbers
            // A change from elsewhere replaces the whole document, and mapping would lose every decoration.
            if (transaction.getMeta(ySyncPluginKey) !== undefined) return read(doc)
            const mapped = { ...numbers, decorations: numbers.decorations.map(transaction.mapping, doc) }
            if (changesOnlyText(transaction) && !changesWhatPrints(transaction)) return mapped
            if (guard.composing()) return { ...mapped, stale: true }
            return signature(doc) === numbers.signature ? mapped : read(doc)
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
