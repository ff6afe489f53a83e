import type { Editor } from '@tiptap/core'
import { isForInputMethod } from '../../../lib/composition-guard'
import { element } from '../nodes/node-views'
import { asUndoStep } from '../undo-step'
import { dropPlace, elementAtCursor, elementBeside, rangeOfElement } from './find-block'
import { moveBlocks } from './move-blocks'
import './handle.css'

interface Options {
  readonly editor: Editor
  /** The paper: the handle stands in its margin, outside the editable text. */
  readonly sheet: HTMLElement
  readonly label: string
  /** Opens the menu of the block at a position, below the handle. */
  readonly onMenu: (position: number, handle: DOMRect) => void
}

/** Farther than this is a drag, in pixels. */
const dragDistance = 4
/** The sheet scrolls while something is dragged this near to its edge, in pixels. */
const scrollEdge = 48

/**
 * The handle beside the block that is pointed at, or else beside the cursor's. Plain DOM outside the text; it looks
 * where to stand once a frame at most.
 * @returns takes it away
 */
export function createHandle({ editor, sheet, label, onMenu }: Options): () => void {
  const { view } = editor
  const handle = element('button', 'block-handle')
  handle.type = 'button'
  handle.ariaLabel = label
  handle.title = label
  handle.ariaHasPopup = 'menu'
  const line = element('div', 'block-drop-line')
  line.hidden = true
  sheet.append(handle, line)

  let block: HTMLElement | null = null
  let pointed = false
  let frame = 0
  let pointerY = 0
  let drag: { readonly startY: number; readonly pointer: number; moving: boolean } | null = null
  let dragged = false

  function stand(next: HTMLElement | null): void {
    block = next && rangeOfElement(view, next) ? next : null
    handle.hidden = block === null || !editor.isEditable
    if (!block) return
    const paper = sheet.getBoundingClientRect()
    const style = getComputedStyle(view.dom)
    const text = view.dom.getBoundingClientRect().left - paper.left + Number.parseFloat(style.paddingLeft)
    handle.style.left = `${Math.max(2, text - 32)}px`
    handle.style.top = `${block.getBoundingClientRect().top - paper.top + 1}px`
  }
  const later = (work: () => void) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (!editor.isDestroyed) work()
    })
  }
  const onPointer = (event: PointerEvent) => {
    if (drag) return
    pointerY = event.clientY
    pointed = true
    later(() => stand(elementBeside(view, pointerY)))
  }
  const onLeave = () => {
    pointed = false
    if (!drag) later(() => stand(elementAtCursor(view)))
  }
  const onTransaction = () => {
    if (!drag) later(() => stand(pointed && block?.isConnected ? block : elementAtCursor(view)))
  }
  const onKey = () => {
    pointed = false
  }

  function endDrag(drops: boolean): void {
    const moves = drag?.moving === true && drops
    drag = null
    line.hidden = true
    sheet.removeAttribute('data-dragging')
    if (moves) editor.storage.composition.whenIdle(drop)
  }
  function drop(): void {
    if (editor.isDestroyed) return
    const target = dropPlace(view, pointerY)?.target
    const range = block ? rangeOfElement(view, block) : null
    const transaction = target !== undefined && range ? moveBlocks(view.state, range, target) : null
    if (!transaction) return
    asUndoStep(editor, () => view.dispatch(transaction))
    view.focus()
  }
  function showDrop(): void {
    const place = dropPlace(view, pointerY)
    line.hidden = place === null
    if (place) line.style.top = `${place.line - sheet.getBoundingClientRect().top}px`
  }
  function scroll(): void {
    const canvas = sheet.parentElement
    if (!drag?.moving || !canvas) return
    const { top, bottom } = canvas.getBoundingClientRect()
    const by = pointerY < top + scrollEdge ? -12 : pointerY > bottom - scrollEdge ? 12 : 0
    if (by !== 0) {
      canvas.scrollBy(0, by)
      showDrop()
    }
    requestAnimationFrame(scroll)
  }
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || !block) return
    // A letter that is being composed is finished before its block can go away.
    if (editor.storage.composition.composing()) view.dom.blur()
    dragged = false
    drag = { startY: event.clientY, pointer: event.pointerId, moving: false }
    handle.setPointerCapture(event.pointerId)
  }
  const onMove = (event: PointerEvent) => {
    if (!drag) return
    pointerY = event.clientY
    if (!drag.moving && Math.abs(pointerY - drag.startY) > dragDistance) {
      drag.moving = true
      dragged = true
      sheet.setAttribute('data-dragging', '')
      scroll()
    }
    if (drag.moving) showDrop()
  }
  const onUp = () => drag && endDrag(true)
  const onCancel = () => drag && endDrag(false)
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag || isForInputMethod(event)) return
    event.preventDefault()
    handle.releasePointerCapture(drag.pointer)
    endDrag(false)
  }
  const onClick = () => {
    const range = block ? rangeOfElement(view, block) : null
    if (!dragged && range) onMenu(range.from, handle.getBoundingClientRect())
    dragged = false
  }
  const keepCursor = (event: MouseEvent) => event.preventDefault()

  const canvas = sheet.parentElement
  sheet.addEventListener('pointermove', onPointer)
  sheet.addEventListener('pointerleave', onLeave)
  canvas?.addEventListener('scroll', onLeave, { passive: true })
  view.dom.addEventListener('keydown', onKey)
  editor.on('transaction', onTransaction)
  handle.addEventListener('mousedown', keepCursor)
  handle.addEventListener('pointerdown', onDown)
  handle.addEventListener('pointermove', onMove)
  handle.addEventListener('pointerup', onUp)
  handle.addEventListener('pointercancel', onCancel)
  handle.addEventListener('click', onClick)
  document.addEventListener('keydown', onEscape, true)
  stand(elementAtCursor(view))
  return () => {
    cancelAnimationFrame(frame)
    sheet.removeEventListener('pointermove', onPointer)
    sheet.removeEventListener('pointerleave', onLeave)
    canvas?.removeEventListener('scroll', onLeave)
    view.dom.removeEventListener('keydown', onKey)
    editor.off('transaction', onTransaction)
    document.removeEventListener('keydown', onEscape, true)
    handle.remove()
    line.remove()
  }
}
