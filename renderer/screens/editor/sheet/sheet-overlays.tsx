import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { FigureToolbar } from '../figures/figure-toolbar'
import { FootnoteList } from '../footnotes/footnote-list'
import { FootnotePopover } from '../footnotes/footnote-popover'
import { FactPicker } from '../live-facts/fact-picker'
import type { SheetContext } from '../nodes/node-views'
import { ReferencePicker } from '../references/reference-picker'
import { createTableHandles } from '../tables/table-handles'
import { TablePicker } from '../tables/table-picker'
import { TableToolbar } from '../tables/table-toolbar'

interface Props {
  editor: Editor
  context: SheetContext
}

/** What lies over and below the text: handles, floating tools and small windows. No part of the editable text. */
export function SheetOverlays({ editor, context }: Props) {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(
    () => (layer.current ? createTableHandles({ editor, layer: layer.current, t: context.t }) : undefined),
    [editor, context],
  )
  return (
    <>
      <div ref={layer} className="table-handles" aria-hidden />
      <FigureToolbar editor={editor} context={context} />
      <TableToolbar editor={editor} />
      <FootnotePopover editor={editor} context={context} />
      <FootnoteList editor={editor} context={context} />
      <ReferencePicker editor={editor} />
      <FactPicker editor={editor} context={context} />
      <TablePicker editor={editor} />
    </>
  )
}
