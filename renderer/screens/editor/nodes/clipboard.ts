import { Extension } from '@tiptap/core'
import { type Node as DocumentNode, Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

/** A copied record is another record: it gets an identity of its own. */
function withOwnIds(fragment: Fragment, newId: () => string): Fragment {
  const nodes: DocumentNode[] = []
  fragment.forEach((node) => {
    const isRecord = node.type.name === 'finding' || node.type.name === 'policy'
    nodes.push(isRecord ? node.type.create({ ...node.attrs, id: newId() }, node.content, node.marks) : node)
  })
  return Fragment.from(nodes)
}

/** Pictures of a paste or drop; none when there is text as well, as from a word processor or spreadsheet. */
function picturesOf(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])]
  const html = new DOMParser().parseFromString(data?.getData('text/html') ?? '', 'text/html')
  return (html.body.textContent ?? '').trim() === '' ? files : []
}

interface Options {
  newId: () => string
  /** Takes files that were pasted (`position` null) or dropped at a position. */
  onFiles: (files: File[], position: number | null) => void
}

/** What happens to what comes in by paste and drop. */
export const Clipboard = Extension.create<Options>({
  name: 'clipboard',
  addOptions: () => ({ newId: () => '', onFiles: () => undefined }),

  addProseMirrorPlugins() {
    const { newId, onFiles } = this.options
    return [
      new Plugin({
        props: {
          transformPasted: (slice) => new Slice(withOwnIds(slice.content, newId), slice.openStart, slice.openEnd),
          handlePaste(_view, event) {
            const files = picturesOf(event.clipboardData)
            if (files.length === 0) return false
            onFiles(files, null)
            return true
          },
          handleDrop(view, event, _slice, moved) {
            const files = moved ? [] : picturesOf(event.dataTransfer)
            if (files.length === 0) return false
            event.preventDefault()
            onFiles(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null)
            return true
          },
        },
      }),
    ]
  },
})
