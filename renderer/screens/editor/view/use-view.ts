import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { Zoom } from '../../../../shared/settings'
import type { FieldRequests } from '../field-requests'
import { type PanesShown, usePanesShown } from './use-panes-shown'
import { useZoom } from './use-zoom'

/** How the report is looked at. Nothing of it is part of the report. */
export interface View {
  readonly zoom: Zoom
  setZoom(zoom: Zoom): void
  /** The scale that the zoom comes to; 1 is the paper's own size. */
  readonly scale: number
  setScale(scale: number): void
  /** Only the sheet and the status bar. */
  readonly focused: boolean
  setFocused(focused: boolean): void
  /** The report can be read, not changed. */
  readonly reading: boolean
  setReading(reading: boolean): void
  readonly panes: PanesShown
}

/** In focus mode the cursor keeps so much of the window's height free above and below. */
const comfort = { above: 0.25, below: 0.4 }

/** Keeps the line that is written in away from the edges of the window, or takes that back. */
function keepComfortable(editor: Editor, focused: boolean): void {
  const { clientHeight } = document.documentElement
  const margin = focused
    ? { top: clientHeight * comfort.above, bottom: clientHeight * comfort.below, left: 0, right: 0 }
    : 5
  editor.view.setProps({ scrollMargin: margin, scrollThreshold: focused ? margin : 0 })
}

export function useView(editor: Editor | null, requests: FieldRequests): View {
  const [zoom, setZoom] = useZoom()
  const [scale, setScale] = useState(1)
  const [focused, setFocused] = useState(false)
  const [reading, setReading] = useState(false)

  useEffect(() => {
    if (editor?.isEditable !== reading) return
    return editor.storage.composition.whenIdle(() => editor.setEditable(!reading))
  }, [editor, reading])
  useEffect(() => {
    if (editor) keepComfortable(editor, focused)
  }, [editor, focused])

  return {
    zoom,
    setZoom,
    scale,
    setScale,
    focused,
    setFocused,
    reading,
    setReading,
    panes: usePanesShown(focused, requests),
  }
}
