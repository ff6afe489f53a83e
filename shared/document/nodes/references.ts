import { Node } from '@tiptap/core'
import { targetIdForm } from '../identity'
import { choiceAttribute, textAttribute } from './attribute'

/**
 * A note below the page. Its text is inside the place that it belongs to, so that it moves, copies and merges with it;
 * in the line it is drawn as a number.
 */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: '(text | hardBreak)*',
  atom: true,
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
})

/** Names another part of the report and follows its renumbering. */
export const CrossReference = Node.create({
  name: 'crossReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    target: { ...textAttribute('target', targetIdForm), default: '' },
    show: choiceAttribute('show', ['label', 'text'], 'label'),
  }),
  parseHTML: () => [
    {
      tag: 'span[data-target]',
      getAttrs: (element: HTMLElement) => (targetIdForm.test(element.getAttribute('data-target') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
})
