import type { Editor } from '@tiptap/core'
import { type CSSProperties, type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import { useText } from '../../../lib/text-context'

import { FrontPreview } from '../front/front-preview'
import { continueBelow } from '../insert'
import type { SheetContext } from '../nodes/node-views'
import './colours.css'
import './sheet.css'
import './lists.css'
import './tables.css'
import './records.css'
import './blocks.css'
import './figures.css'
import './inline.css'
import './front.css'
import type { View } from '../view/use-view'
import { useZoomInput } from '../view/use-zoom-input'
import classes from './canvas.module.css'
import { SheetOverlays } from './sheet-overlays'
import { sheetHints, sheetStyle } from './sheet-style'
import { useScale } from './use-scale'

interface Props {
  /** Where the editor's own element goes. */
  place: RefObject<HTMLDivElement | null>
  editor: Editor | null
  context: SheetContext
  view: View
}

/** The paper on its canvas, in the profile's own format, margins and fonts. */
export function Sheet({ place, editor, context, view }: Props) {
  const { profile } = context
  const { t } = useText()
  const canvas = useRef<HTMLDivElement>(null)
  const { zoom, setZoom, setScale } = view
  const scale = useScale(canvas, profile, zoom)
  useEffect(() => setScale(scale), [setScale, scale])
  useZoomInput(canvas, scale, setZoom)

  const style = {
    ...sheetStyle(profile, scale),
    ...sheetHints(t, context.language),
  } as CSSProperties

  const onMouseDown = (event: MouseEvent) => {
    // Only below the last block: what is beside the text is ProseMirror's.
    const last = editor?.view.dom.lastElementChild
    if (!editor?.isEditable || event.target !== editor.view.dom || !last) return
    if (event.clientY <= last.getBoundingClientRect().bottom) return
    event.preventDefault()
    continueBelow(editor)
  }
  return (
    <div ref={canvas} className={classes.canvas} data-canvas>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the cursor, which keys can move too */}
      <div
        ref={place}
        className="sheet"
        data-pane
        data-profile={profile.name}
        data-hanging={profile.listHanging}
        style={style}
        onMouseDown={onMouseDown}
      >
        <FrontPreview editor={editor} context={context} />
      </div>
      {editor ? <SheetOverlays editor={editor} context={context} /> : null}
    </div>
  )
}
