import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { useEffect } from 'react'
import { records } from '../../../../shared/records/records'
import { jumpTo } from './jump'

/** Where a record stands: by its id, or by its place in the body (`#12`). Null when it is gone. */
function positionOf(document: DocumentNode, record: string): number | null {
  let found: number | null = null
  document.forEach((node, offset, index) => {
    const isIt = record === `#${index}` || node.attrs.id === record
    if (found === null && node.type.name in records && isIt) found = offset
  })
  return found
}

/** Shows a record of the report as soon as the report is there, once. */
export function useFirstRecord(editor: Editor | null, record: string | undefined): void {
  useEffect(() => {
    if (!editor || record === undefined) return
    const position = positionOf(editor.state.doc, record)
    if (position !== null) jumpTo(editor, position)
  }, [editor, record])
}
