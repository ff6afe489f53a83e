import { Node } from '@tiptap/core'

/** A table drawn from the facts wherever it stands: `overview`, or the key of a list field. */
export const Facts = Node.create({
  name: 'facts',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes: () => ({
    view: {
      default: 'overview',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-facts') ?? 'overview',
      renderHTML: ({ view }) => ({ 'data-facts': view }),
    },
  }),

  parseHTML: () => [{ tag: 'div[data-facts]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
})
