import { Node } from '@tiptap/core'
import { mediaHashSchema } from '../model'
import { wholeNumberIn } from './number-attribute'

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
      parseHTML: wholeNumberIn('data-width', { min: 10, max: 100, fallback: 100 }),
      renderHTML: ({ width }) => ({ 'data-width': width }),
    },
  }),

  parseHTML: () => [
    {
      tag: 'figure[data-media]',
      contentElement: 'figcaption',
      // A figure without a picture of ours is no figure; its caption stays as text.
      getAttrs: (element: HTMLElement) =>
        mediaHashSchema.safeParse(element.getAttribute('data-media')).success ? null : false,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, ['figcaption', 0]],
})
