import { type Format, formatOf, plainFormat } from './format'
import { type Align, createPlace, type Place } from './place'
import { rebuildList } from './rebuild-list'
import { rebuildTable } from './rebuild-table'
import type { Style, StyleOf } from './styles'
import { plainSpaces } from './text'

/** What readers of an element get: its children, the format around them and where they go. */
export type Walk = (parent: Node, format: Format, place: Place) => void

const lineTags: Readonly<Record<string, string>> = {
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  p: 'p',
  dt: 'p',
  dd: 'p',
}
const blocks = new Set(
  (
    'address article aside body caption center details dialog div dl fieldset figcaption figure footer form header hgroup html ' +
    'legend li main menu section summary tbody td tfoot th thead tr'
  ).split(' '),
)

const alignOf = (element: Element, style: Style): Align => {
  const value = style.get('text-align') ?? element.getAttribute('align')?.toLowerCase()
  if (value === 'center' || value === 'right' || value === 'justify') return value
  if (value === 'left' || value === 'start') return 'left'
  return element.localName === 'center' ? 'center' : null
}

/**
 * Builds the cleaned document: reads every element and writes only what our schema knows, so an element, an attribute
 * or a style that is not named here does not come through. Text always does.
 */
export function rebuild(source: HTMLElement, styleOf: StyleOf): HTMLElement {
  const document = source.ownerDocument
  const out = document.createElement('div')

  function preformatted(element: Element, format: Format, place: Place): void {
    place.begin('p', null)
    for (const line of (element.textContent ?? '').replace(/\n$/, '').split('\n')) {
      if (line.trim() !== '') place.add(document.createTextNode(line), { ...format, code: true })
      place.breakLine()
    }
    place.begin('p', null)
  }

  function readBlock(element: Element, format: Format, place: Place, around: Align): boolean {
    const tag = element.localName
    const style = styleOf(element)
    if (tag === 'table') rebuildTable(element as HTMLTableElement, format, place, { walk, styleOf })
    else if (tag === 'ul' || tag === 'ol') rebuildList(element, format, place, walk)
    else if (tag === 'pre') preformatted(element, format, place)
    else if (tag === 'hr') {
      if (place.kind === 'top') place.block(document.createElement('hr'))
    } else if (tag === 'blockquote' && place.kind === 'top') {
      const quote = document.createElement('blockquote')
      place.block(quote)
      const inside = place.inside(quote, { kind: 'text' })
      walkWith(element, format, inside, null)
      inside.close()
      if (quote.childNodes.length === 0) quote.remove()
    } else if (lineTags[tag] || blocks.has(tag) || tag === 'blockquote') {
      const align = alignOf(element, style) ?? around
      place.begin(lineTags[tag] ?? 'p', align)
      walkWith(
        element,
        formatOf(element, style, tag === 'dt' ? { ...format, bold: true } : format, false),
        place,
        align,
      )
      place.begin('p', around)
    } else return false
    return true
  }

  function walkWith(parent: Node, format: Format, place: Place, align: Align): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = plainSpaces(child.nodeValue ?? '')
        if (text !== '') place.add(document.createTextNode(text), format)
      } else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element
        if (element.localName === 'br') place.breakLine()
        else if (element.hasAttribute('data-footnote')) place.add(footnote(element), plainFormat)
        else if (!readBlock(element, format, place, align)) {
          walkWith(element, formatOf(element, styleOf(element), format, true), place, align)
        }
      }
    }
  }
  const walk: Walk = (parent, format, place) => walkWith(parent, format, place, null)

  function footnote(element: Element): HTMLElement {
    const result = document.createElement('span')
    result.dataset.footnote = ''
    result.textContent = element.textContent
    return result
  }

  const place = createPlace(out, { kind: 'top', depth: 0 })
  walk(source, plainFormat, place)
  place.close()
  return out
}
