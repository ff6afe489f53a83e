import { Mark } from '@tiptap/core'
import { highlightNames, textColourNames } from '../colours'

/** A mark that is one of some named colours. */
const colourMark = (name: string, colours: readonly string[], tag: string, data: string) =>
  Mark.create({
    name,
    addAttributes: () => ({
      colour: {
        default: colours[0],
        parseHTML: (element: HTMLElement) => element.getAttribute(data),
        renderHTML: ({ colour }) => ({ [data]: colour }),
      },
    }),
    parseHTML: () => [
      {
        tag: `${tag}[${data}]`,
        getAttrs: (element: HTMLElement) => (colours.includes(element.getAttribute(data) ?? '') ? null : false),
      },
    ],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })

export const Highlight = colourMark('highlight', highlightNames, 'mark', 'data-highlight')
export const TextColour = colourMark('textColour', textColourNames, 'span', 'data-text-colour')
