import { Node } from '@tiptap/core'

/** A picture, named by the SHA-256 of its bytes, with its caption as content. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  draggable: true,

  addAttributes: () => ({
    media: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-media') ?? '',
      renderHTML: ({ media }) => ({ 'data-media': media }),
    },
    alt: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-alt') ?? '',
      renderHTML: ({ alt }) => ({ 'data-alt': alt }),
    },
    width: {
      default: 100,
      parseHTML: (element: HTMLElement) => Number(element.getAttribute('data-width')) || 100,
      renderHTML: ({ width }) => ({ 'data-width': width }),
    },
  }),

  parseHTML: () => [{ tag: 'figure[data-media]', contentElement: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, ['figcaption', 0]],
})
