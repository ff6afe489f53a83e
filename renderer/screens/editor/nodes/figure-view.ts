import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { mediaHashSchema } from '../../../../shared/document/identity'
import { createResizeHandles } from '../figures/figure-resize'
import { askForField, furnitureButton, isForButton } from './ask-for-field'
import { element, furniture, type SheetContext } from './node-views'

/** A picture with its caption; one that says nothing to readers who cannot see it has a hint to write that. */
export function figureView({ requests, t }: SheetContext) {
  return ({ node: firstNode, getPos, editor }: Pick<NodeViewRendererProps, 'node' | 'getPos' | 'editor'>): NodeView => {
    const dom = element('figure', 'figure')
    const frame = furniture('div', 'figure-frame')
    const image = document.createElement('img')
    image.draggable = false
    const contentDOM = document.createElement('figcaption')
    const hint = furnitureButton('figure-hint')
    hint.addEventListener('click', () =>
      askForField({ editor, getPos, requests }, String(editor.state.doc.nodeAt(getPos() ?? 0)?.attrs.media), 'alt'),
    )
    frame.append(image, hint, ...createResizeHandles({ editor, getPos, frame }))
    dom.append(frame, contentDOM)

    function draw({ attrs, content }: DocumentNode): void {
      const hash = mediaHashSchema.safeParse(attrs.media)
      const source = hash.success ? `/media/${hash.data}` : ''
      if (image.getAttribute('src') !== source) image.src = source
      image.alt = String(attrs.alt ?? '')
      const width = Number(attrs.width) || 100
      frame.style.setProperty('--width', `${width}%`)
      dom.style.setProperty('--share', String(width))
      dom.dataset.align = String(attrs.align)
      dom.toggleAttribute('data-unnamed', content.size === 0)
      hint.hidden = image.alt.trim() !== ''
      hint.ariaLabel = t('editor.altHint')
    }
    draw(firstNode)
    let { attrs } = firstNode

    return {
      dom,
      contentDOM,
      update(node) {
        if (node.type.name !== 'figure') return false
        // Typing in the caption changes the figure but not its picture.
        if (node.attrs !== attrs || (node.content.size === 0) !== dom.hasAttribute('data-unnamed')) draw(node)
        attrs = node.attrs
        return true
      },
      stopEvent: (event) =>
        isForButton(event) || (event.target instanceof Element && event.target.closest('.figure-handle') !== null),
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type !== 'selection' && (mutation.target === dom || !contentDOM.contains(mutation.target)),
    }
  }
}
