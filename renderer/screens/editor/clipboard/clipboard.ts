import { Extension } from '@tiptap/core'
import { Plugin, type Selection } from '@tiptap/pm/state'
import type { SheetContext } from '../nodes/node-views'
import { cleanHtml } from './clean/clean-html'
import { picturesOfRtf } from './clean/rtf-pictures'
import { createCopy } from './copy/copy'
import { limitDepth } from './depth'
import { fitSlice } from './fit'
import { idsIn, settleIds } from './identity'
import { insertFitted } from './insert-fitted'
import { pasteLater } from './late-paste'
import { isOwnSlice, readOwnSlice } from './own-slice'
import { createPastePlace } from './paste-place'
import { picturesOf } from './picture-files'
import { textSlice } from './plain-text'

export interface ClipboardOptions {
  newId: () => string
  /** Takes files that were pasted (`position` null) or dropped at a position. */
  onFiles: (files: File[], position: number | null) => void
  /** Says that so many pictures could not come along with a paste. */
  onMissingPictures: (count: number) => void
  /** The report that is copied from; null leaves copying to the schema. */
  context: SheetContext | null
}

const heirOf = ({ $from, empty }: Selection): string | null =>
  empty && $from.parent.content.size === 0 ? ($from.parent.attrs.id ?? null) : null

/** What happens to what comes in by paste and drop, and what goes out by copy. */
export const Clipboard = Extension.create<ClipboardOptions>({
  name: 'clipboard',
  // Before the tables and links, which then take what has been fitted.
  priority: 1_000,
  addOptions: () => ({ newId: () => '', onFiles: () => undefined, onMissingPictures: () => undefined, context: null }),

  addProseMirrorPlugins() {
    const { newId, onFiles, onMissingPictures, context } = this.options
    const arrival = createPastePlace()
    const { composing, whenIdle } = this.editor.storage.composition
    const cut = new Set<string>()
    const outgoing = context ? createCopy(context) : null

    const deliver = (position: number | null): void => {
      const { files, missing } = arrival.takePictures()
      if (files.length > 0) onFiles(files, position)
      if (missing > 0) onMissingPictures(missing)
    }
    const rtfPictures = (data: DataTransfer | null): File[] =>
      picturesOfRtf(data?.getData('text/rtf') ?? '').map(
        ({ bytes, type }, index) => new File([bytes], `${index + 1}.${type.slice(6)}`, { type }),
      )

    return [
      new Plugin({
        props: {
          ...outgoing,
          handleDOMEvents: {
            paste(view, event) {
              if (composing()) {
                event.preventDefault()
                const files = picturesOf(event.clipboardData)
                if (files.length > 0) onFiles(files, null)
                else pasteLater(view, event.clipboardData, whenIdle)
                return true
              }
              arrival.begin(event.clipboardData, null)
              return false
            },
            drop(view, event) {
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null
              arrival.begin(event.dataTransfer, at)
              return false
            },
            cut(view) {
              cut.clear()
              for (const id of idsIn(view.state.selection.content().content)) cut.add(id)
              return false
            },
          },
          transformPastedHTML(html, view) {
            if (isOwnSlice(html)) return readOwnSlice(html, view.state.schema)
            const { html: clean, ...pictures } = cleanHtml(html, () => rtfPictures(arrival.data()))
            arrival.keepPictures(pictures)
            return clean
          },
          clipboardTextParser: (text, $context, plain, view) =>
            textSlice(text, { schema: view.state.schema, marks: $context.marks(), plain }),
          transformPasted(slice, view) {
            const { doc, selection } = view.state
            // What is dragged within the sheet is still there; it is the same block afterwards.
            const own = view.dragging?.move === true
            const settled = own
              ? slice
              : settleIds(slice, { taken: idsIn(doc.content), cut, heir: heirOf(selection), newId })
            const at = arrival.position()
            const $pos = at === null ? selection.$from : doc.resolve(Math.min(at, doc.content.size))
            const fitted = fitSlice(limitDepth(settled), $pos)
            arrival.keepBelow(fitted.below)
            return fitted.slice
          },
          handlePaste(view, event, slice) {
            const files = picturesOf(event.clipboardData)
            const below = arrival.takeBelow()
            if (files.length > 0 && slice.size === 0) onFiles(files, null)
            deliver(null)
            if (below.length > 0) insertFitted(view, slice, below)
            else return files.length > 0 && slice.size === 0
            return true
          },
          handleDrop(view, event, slice, moved) {
            const files = moved ? [] : picturesOf(event.dataTransfer)
            const position = arrival.position()
            const below = arrival.takeBelow()
            deliver(position)
            if (files.length > 0) onFiles(files, position)
            else if (below.length > 0 && !moved) insertFitted(view, slice, below, position)
            else return below.length > 0
            event.preventDefault()
            return true
          },
        },
      }),
    ]
  },
})
