import type { Format } from './format'
import type { Place } from './place'
import type { Walk } from './rebuild'

/** Word and Hangul know nine levels of lists; what is deeper goes on in the ninth. */
const deepest = 9

const forms: Readonly<Record<string, string>> = { A: 'a)', a: 'a)', I: 'I.', i: '(i)' }
const isList = (node: Node): node is HTMLElement => node.nodeName === 'UL' || node.nodeName === 'OL'

const checkboxOf = (item: Element): Element | null =>
  item.querySelector(
    ':scope > input[type=checkbox], :scope > label > input[type=checkbox], :scope > p > input[type=checkbox]',
  )
const isTask = (item: Element): boolean => item.getAttribute('role') === 'checkbox' || checkboxOf(item) !== null
const isChecked = (item: Element): boolean =>
  item.getAttribute('aria-checked') === 'true' || (checkboxOf(item)?.hasAttribute('checked') ?? false)

/** An empty list of our own in the form of the source's: its kind, marker and first number. */
function ownList(source: Element, tasks: boolean): HTMLElement {
  const list = source.ownerDocument.createElement(tasks ? 'ul' : source.localName)
  const marker = source.getAttribute('data-marker') ?? forms[source.getAttribute('type') ?? '']
  if (tasks) list.dataset.type = 'taskList'
  else if (marker && (source.localName === 'ol' || source.hasAttribute('data-marker'))) list.dataset.marker = marker
  const start = Number(source.getAttribute('start') ?? 1)
  if (source.localName === 'ol' && start > 1) list.setAttribute('start', String(Math.round(start)))
  return list
}

/**
 * Builds a list. A list that stands between items (Google Docs, old Word) belongs to the item before it; text between
 * items becomes an item.
 */
export function rebuildList(source: Element, format: Format, place: Place, walk: Walk): void {
  if (place.depth >= deepest) {
    place.close()
    for (const item of source.childNodes) {
      if (isList(item)) rebuildList(item, format, place, walk)
      else walk(item, format, place)
      place.close()
    }
    return
  }
  const items = [...source.children].filter((child) => child.localName === 'li')
  const tasks = items.length > 0 && items.every(isTask)
  const list = ownList(source, tasks)
  place.block(list)
  let current: Place | null = null
  const begin = (checked: boolean | null): Place => {
    current?.close()
    const item = source.ownerDocument.createElement('li')
    if (checked !== null) {
      item.dataset.type = 'taskItem'
      item.dataset.checked = String(checked)
    }
    list.append(item)
    current = place.inside(item, { kind: 'text', depth: place.depth + 1 })
    return current
  }
  for (const child of source.childNodes) {
    if (isList(child)) rebuildList(child, format, current ?? begin(tasks ? false : null), walk)
    else if (child.nodeName === 'LI') walk(child, format, begin(tasks ? isChecked(child as Element) : null))
    else if ((child.textContent ?? '').trim() !== '') walk(wrapped(child), format, current ?? begin(null))
  }
  ;(current as Place | null)?.close()
  for (const item of [...list.children]) if (item.childNodes.length === 0) item.remove()
  if (list.childNodes.length === 0) list.remove()
}

/** A node as the only child of a parent, for a walk over it. */
function wrapped(node: Node): Node {
  const parent = (node.ownerDocument ?? document).createElement('div')
  parent.append(node.cloneNode(true))
  return parent
}
