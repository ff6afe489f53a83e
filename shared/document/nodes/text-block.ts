/**
 * What list items, table cells, quotes, callouts and record texts hold. Deliberately loose (a list may come first): a
 * stricter rule could be broken by merging two people's edits, and the editor binding deletes what its schema cannot
 * build.
 */
export const textBlocks = '(paragraph | bulletList | orderedList | taskList)+'
