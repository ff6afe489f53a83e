import type { Editor } from '@tiptap/core'
import { afterComposition } from '../after-composition'
import { element, type SheetContext } from '../nodes/node-views'
import { columnShares } from './column-widths'
import { dragColumn } from './drag-column'
import { type Axis, insertAt, selectAt, setWidths } from './edit-at'
import { measureTable, type TableGeometry } from './table-geometry'

/** How far around a table the mouse may go before its handles leave, in pixels. */
const reach = 26

interface Options {
  readonly editor: Editor
  /** Lies over the sheet and scrolls with it; the handles are no part of the editable text. */
  readonly layer: HTMLElement
  readonly t: SheetContext['t']
}

type Box = readonly [left: number, top: number, width: number, height: number]

/**
 * What the mouse finds around the table under it: strips that select rows and columns, places that insert one or
 * add one at the end, and lines that change the widths. Everything here has a key or a tool as well.
 */
export function createTableHandles({ editor, layer, t }: Options): () => void {
  let shown: number | null = null
  let frame = 0
  let dragging = false
  const { view } = editor
  const canvas = layer.parentElement ?? layer

  function part(
    className: string,
    label: string,
    [left, top, width, height]: Box,
    onClick?: (position: number) => void,
  ): HTMLElement {
    const result = element('button', className)
    result.type = 'button'
    result.tabIndex = -1
    result.title = label
    Object.assign(result.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
    result.addEventListener('mousedown', (event) => event.preventDefault())
    if (onClick) result.addEventListener('click', () => change(onClick))
    return result
  }

  /** Does something to the table that is shown, wherever the end of an open syllable moves it. */
  const change = (work: (position: number) => void) => afterComposition(editor, () => shown !== null && work(shown))

  /** Strips and insertion places of one axis. */
  function along(axis: Axis, edges: readonly number[], table: TableGeometry): HTMLElement[] {
    const isColumn = axis === 'column'
    const strips = edges.slice(0, -1).map((edge, index) => {
      const length = (edges[index + 1] ?? edge) - edge
      // Flat over the columns: a caption stands close above them.
      const box: Box = isColumn ? [edge + 1, table.top - 7, length - 2, 6] : [table.left - 13, edge + 1, 8, length - 2]
      const label = t(isColumn ? 'sheet.table.selectColumn' : 'sheet.table.selectRow')
      return part('table-strip', label, box, (at) => selectAt(editor, at, axis, index))
    })
    // The last edge has the part that adds at the end.
    const places = edges.slice(0, -1).map((edge, index) => {
      const box: Box = isColumn ? [edge - 6, table.top - 12, 12, 12] : [table.left - 17, edge - 8, 16, 16]
      const label = t(isColumn ? 'sheet.table.insertColumn' : 'sheet.table.insertRow')
      return part('table-insert', label, box, (at) => insertAt(editor, at, axis, index))
    })
    return [...strips, ...places]
  }

  function line(edge: number, index: number, table: TableGeometry, position: number): HTMLElement {
    const handle = part('table-line', '', [edge - 3, table.top, 7, table.bottom - table.top])
    handle.addEventListener('pointerdown', (event) => {
      const node = editor.state.doc.nodeAt(position)
      const dom = view.nodeDOM(position)
      if (event.button !== 0 || !node || !(dom instanceof HTMLElement)) return
      const total = table.right - table.left
      const columns = [...dom.querySelectorAll<HTMLElement>('colgroup > col')]
      const draw = (widths: readonly number[]) =>
        columns.forEach((column, at) => {
          column.style.width = `${((widths[at] ?? 0) / total) * 100}%`
        })
      const widths = columnShares(node).map((share) => share * total)
      dragging = true
      handle.toggleAttribute('data-dragged', true)
      dragColumn({
        handle,
        start: event,
        widths,
        index,
        onMove(moved) {
          draw(moved)
          const before = moved.slice(0, index).reduce((sum, width) => sum + width, 0)
          handle.style.left = `${table.left + before - 3 - layer.getBoundingClientRect().left}px`
        },
        onEnd(moved) {
          dragging = false
          if (moved) change((at) => setWidths(editor, at, moved))
          else draw(widths)
          plan()
        },
      })
    })
    return handle
  }

  function draw(): void {
    frame = 0
    const node = shown === null ? null : editor.state.doc.nodeAt(shown)
    const geometry = node?.type.name === 'table' && shown !== null ? measureTable(view, node, shown) : null
    if (!geometry || shown === null || !editor.isEditable) {
      shown = null
      layer.replaceChildren()
      return
    }
    const position = shown
    const origin = layer.getBoundingClientRect()
    const { columns, rows } = geometry
    const table: TableGeometry = {
      left: geometry.left - origin.left,
      right: geometry.right - origin.left,
      top: geometry.top - origin.top,
      bottom: geometry.bottom - origin.top,
      columns: columns.map((edge) => edge - origin.left),
      rows: rows.map((edge) => edge - origin.top),
    }
    const { left, top, right, bottom } = table
    const lastRow = table.rows.length - 1
    const lastColumn = table.columns.length - 1
    layer.replaceChildren(
      ...table.columns.slice(1, -1).map((edge, index) => line(edge, index + 1, table, position)),
      ...along('column', table.columns, table),
      ...along('row', table.rows, table),
      part('table-add', t('sheet.table.addColumn'), [right + 5, top, 14, bottom - top], (at) =>
        insertAt(editor, at, 'column', lastColumn),
      ),
      // In the margin: what follows the table stands close below it.
      part('table-add', t('sheet.table.addRow'), [left - 17, bottom - 8, 16, 16], (at) =>
        insertAt(editor, at, 'row', lastRow),
      ),
    )
  }
  const plan = () => {
    if (frame === 0 && !dragging) frame = requestAnimationFrame(draw)
  }

  /** Where the table begins whose picture on the sheet an element is. */
  function positionOf(wrapper: Element): number | null {
    const at = view.posAtDOM(wrapper, 0)
    for (const candidate of [at - 1, at]) {
      if (candidate >= 0 && view.nodeDOM(candidate) === wrapper) return candidate
    }
    const $at = editor.state.doc.resolve(Math.min(at, editor.state.doc.content.size))
    return $at.depth > 0 ? $at.before(1) : null
  }
  function show(position: number | null): void {
    if (position === shown) return
    shown = position
    plan()
  }
  function isNear({ clientX, clientY }: MouseEvent): boolean {
    const dom = shown === null ? null : view.nodeDOM(shown)
    if (!(dom instanceof HTMLElement)) return false
    const { left, top, right, bottom } = (dom.querySelector('table') ?? dom).getBoundingClientRect()
    return clientX > left - reach && clientX < right + reach && clientY > top - reach && clientY < bottom + reach
  }
  const onMouseMove = (event: MouseEvent) => {
    if (dragging || event.buttons !== 0 || editor.storage.composition.composing()) return
    const wrapper = event.target instanceof Element ? event.target.closest('.tableWrapper') : null
    if (wrapper && view.dom.contains(wrapper)) show(positionOf(wrapper))
    else if (!isNear(event)) show(null)
  }
  const onLeave = () => !dragging && show(null)
  const onTransaction = ({
    transaction,
  }: {
    transaction: { docChanged: boolean; mapping: { map(at: number): number } }
  }) => {
    if (shown === null || !transaction.docChanged) return
    // A change from elsewhere replaces everything; the next move of the mouse finds the table again.
    const moved = transaction.mapping.map(shown)
    shown =
      editor.state.doc.nodeAt(Math.min(moved, editor.state.doc.content.size))?.type.name === 'table' ? moved : null
    plan()
  }

  const sizes = new ResizeObserver(() => shown !== null && plan())
  sizes.observe(view.dom)
  canvas.addEventListener('mousemove', onMouseMove)
  canvas.addEventListener('mouseleave', onLeave)
  editor.on('transaction', onTransaction)
  return () => {
    sizes.disconnect()
    canvas.removeEventListener('mousemove', onMouseMove)
    canvas.removeEventListener('mouseleave', onLeave)
    editor.off('transaction', onTransaction)
    cancelAnimationFrame(frame)
    layer.replaceChildren()
  }
}
