import { Node } from '@tiptap/core'
import { Blockquote as TiptapBlockquote } from '@tiptap/extension-blockquote'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { calloutKinds } from '../model'
import { choiceAttribute } from './attribute'
import { textBlocks } from './text-block'

export { HorizontalRule }

export const Blockquote = TiptapBlockquote.extend({ content: textBlocks })

/** Text in a box beside the course of the report. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: textBlocks,
  defining: true,
  addAttributes: () => ({ kind: choiceAttribute('kind', calloutKinds, 'note') }),
  parseHTML: () => [{ tag: 'aside[data-kind]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
})

/** What follows starts on a new page. */
export const PageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'div[data-page-break]' }],
  renderHTML: () => ['div', { 'data-page-break': '' }],
})

/** The contents where the writer wants them. */
export const TableOfContents = Node.create({
  name: 'tableOfContents',
  group: 'block',
  atom: true,
  draggable: true,
  parseHTML: () => [{ tag: 'nav[data-contents]' }],
  renderHTML: () => ['nav', { 'data-contents': '' }],
})
