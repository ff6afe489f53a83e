import { Node } from '@tiptap/core'
import { mediaHashSchema, targetIdForm } from '../identity'
import { figureAlignments, placeForm, takenAtForm } from '../model-figures'
import { choiceAttribute, textAttribute, wholeNumberIn } from './attribute'

/** A picture, named by the SHA-256 of its bytes, with its caption as content. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  draggable: true,

  addAttributes: () => ({
    media: {
      // Without a default the editor never makes up a figure to put text into: there would be no picture in it.
      isRequired: true,
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
    align: choiceAttribute('align', figureAlignments, 'center'),
    id: textAttribute('id', targetIdForm),
    takenAt: textAttribute('takenAt', takenAtForm),
    place: textAttribute('place', placeForm),
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

/** Two or three pictures side by side. */
export const FigureRow = Node.create({
  name: 'figureRow',
  group: 'block',
  // Loose, like all rules that a merge could break: printing puts three side by side, and the others below.
  content: 'figure*',
  isolating: true,
  draggable: true,
  parseHTML: () => [{ tag: 'div[data-figure-row]' }],
  renderHTML: () => ['div', { 'data-figure-row': '' }, 0],
})
