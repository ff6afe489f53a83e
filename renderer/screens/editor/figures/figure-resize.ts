import type { Editor } from '@tiptap/core'
import { followPointer } from '../../../lib/follow-pointer'
import { afterComposition } from '../after-composition'
import { element } from '../nodes/node-views'
import { setWidthAt, widthStep } from './figure-commands'

interface Options {
  readonly editor: Editor
  readonly getPos: () => number | undefined
  /** What becomes wider and narrower. */
  readonly frame: HTMLElement
}

type Side = 'left' | 'right'

/** Handles at both sides of a picture. The width is written once, when the handle is let go; Escape gives up. */
export function createResizeHandles({ editor, getPos, frame }: Options): HTMLElement[] {
  function drag(side: Side, start: PointerEvent, handle: HTMLElement): void {
    const figure = frame.parentElement
    const position = getPos()
    if (!figure || position === undefined || !editor.isEditable) return
    const node = editor.state.doc.nodeAt(position)
    const whole = figure.clientWidth
    const before = Number(node?.attrs.width)
    // A picture in the middle grows to both sides.
    const factor = (node?.attrs.align === 'center' ? 2 : 1) * (side === 'right' ? 1 : -1)
    let width = before
    const draw = () => {
      frame.style.setProperty('--width', `${width}%`)
      frame.dataset.width = `${width}%`
    }
    followPointer({
      handle,
      start,
      onMove(by) {
        const wanted = before + (by / whole) * 100 * factor
        width = Math.min(100, Math.max(10, Math.round(wanted / widthStep) * widthStep))
        draw()
      },
      onEnd(dropped) {
        frame.removeAttribute('data-width')
        frame.style.setProperty('--width', `${before}%`)
        if (!dropped) return
        afterComposition(editor, () => {
          const at = getPos()
          if (at !== undefined) setWidthAt(editor, at, width)
        })
      },
    })
  }

  return (['left', 'right'] as const).map((side) => {
    const handle = element('span', 'figure-handle', { side })
    handle.addEventListener('mousedown', (event) => event.preventDefault())
    handle.addEventListener('pointerdown', (event) => {
      if (event.button === 0) drag(side, event, handle)
    })
    return handle
  })
}
