import { Node } from '@tiptap/core'

/** A fact in a sentence: what the report's facts say now under a key of `shared/print/fact-views.ts`. */
export const Fact = Node.create({
  name: 'fact',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    key: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-fact') ?? '',
      renderHTML: ({ key }) => ({ 'data-fact': key }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-fact]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
})
