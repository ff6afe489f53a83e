import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { mediaHashSchema } from '../../../../shared/document/identity'
import { askForField, furnitureButton, isForButton } from './ask-for-field'
import { element, type SheetContext } from './node-views'

/** A picture with its caption; one that says nothing to readers who cannot see it has a hint to write that. */
export function figureView({ requests, t }: SheetContext) {
  return ({ node: firstNode, getPos, editor }: Pick<NodeViewRendererProps, 'node' | 'getPos' | 'editor'>): NodeView => {
    const dom = element('figure', 'figure')
    const image = document.createElement('img')
    image.draggable = false
    image.contentEditable = 'false'
    const contentDOM = document.createElement('figcaption')
    const hint = furnitureButton('figure-hint')
    hint.contentEditable = 'false'
    hint.ariaLabel = t('editor.altHint')
    hint.addEventListener('click', () =>
      askForField({ editor, getPos, requests }, String(editor.state.doc.nodeAt(getPos() ?? 0)?.attrs.media), 'alt'),
    )
    dom.append(image, hint, contentDOM)

    function draw({ attrs }: DocumentNode): void {
      const hash = mediaHashSchema.safeParse(attrs.media)
      const source = hash.success ? `/media/${hash.data}` : ''
      if (image.getAttribute('src') !== source) image.src = source
      image.alt = String(attrs.alt ?? '')
      image.style.width = `${Number(attrs.width) || 100}%`
      hint.hidden = image.alt.trim() !== ''
    }
    draw(firstNode)

    return {
      dom,
      contentDOM,
      update(node) {
        if (node.type.name !== 'figure') return false
        draw(node)
        return true
      },
      stopEvent: isForButton,
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type !== 'selection' && (mutation.target === dom || !contentDOM.contains(mutation.target)),
    }
  }
}
