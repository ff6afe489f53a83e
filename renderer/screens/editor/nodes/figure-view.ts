import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { mediaHashSchema } from '../../../../shared/document/model'
import { element } from './node-views'

/** A picture with its caption. */
export function figureView({ node: firstNode }: Pick<NodeViewRendererProps, 'node'>): NodeView {
  const dom = element('figure', 'figure')
  const image = document.createElement('img')
  image.draggable = false
  image.contentEditable = 'false'
  const contentDOM = document.createElement('figcaption')
  dom.append(image, contentDOM)

  function draw({ attrs }: DocumentNode): void {
    const hash = mediaHashSchema.safeParse(attrs.media)
    const source = hash.success ? `/media/${hash.data}` : ''
    if (image.getAttribute('src') !== source) image.src = source
    image.alt = String(attrs.alt ?? '')
    image.style.width = `${Number(attrs.width) || 100}%`
    dom.toggleAttribute('data-no-alt', image.alt === '')
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
    ignoreMutation: (mutation: ViewMutationRecord) =>
      mutation.type !== 'selection' && (mutation.target === dom || !contentDOM.contains(mutation.target)),
  }
}
