import { type Marker, readMarker } from '../../../../../shared/document/read-marker'
import type { Style, StyleOf } from './styles'

interface Item {
  readonly paragraph: Element
  /** From 1. */
  readonly level: number
  readonly list: string
  readonly marker: Marker
}

/** The drawn number of an item: what Word tells other programs to ignore, or what is spaced with a 7 point font. */
function drawnMarker(paragraph: Element, styleOf: StyleOf): Element | null {
  for (const span of paragraph.querySelectorAll('span')) {
    if (styleOf(span).get('mso-list') === 'ignore') return span
    if (/^7(\.0)?pt/.test(styleOf(span).get('font') ?? '') && span.parentElement !== paragraph)
      return span.parentElement
  }
  return null
}

/** Left indents of Word's levels are half an inch apart. */
const levelByIndent = (style: Style): number => {
  const [, size = '0', unit = 'pt'] = /^(-?[\d.]+)(pt|in|cm)/.exec(style.get('margin-left') ?? '') ?? []
  const points = Number(size) * (unit === 'in' ? 72 : unit === 'cm' ? 28.35 : 1)
  return Math.max(1, Math.round(points / 36))
}

function readItem(paragraph: Element, styleOf: StyleOf, rule: (selector: string) => Style): Item | null {
  const style = styleOf(paragraph)
  const [, list, level] = /\b(l\d+) level(\d)(?: lfo\d+)?/.exec(style.get('mso-list') ?? '') ?? []
  if (!list && !/\bMsoListParagraph/i.test(paragraph.className)) return null
  const drawn = drawnMarker(paragraph, styleOf)
  const text = drawn?.textContent ?? ''
  drawn?.remove()
  if (text.trim() === '' && !list) return null
  const counted = rule(`@list ${list}:level${level}`).get('mso-level-number-format')
  const read = readMarker(text)
  const marker: Marker =
    text.trim() === '' && counted !== 'bullet' && counted !== undefined
      ? { ordered: true, marker: null, number: 1 }
      : read
  return { paragraph, level: level ? Number(level) : levelByIndent(style), list: list ?? '', marker }
}

/** A list element in the form that `rebuild` reads. */
export function listElement(document: Document, marker: Marker): HTMLElement {
  const list = document.createElement(marker.ordered ? 'ol' : 'ul')
  if (marker.marker) list.dataset.marker = marker.marker
  if (marker.ordered && marker.number !== 1) list.setAttribute('start', String(marker.number))
  return list
}

/** Puts items that follow one another into nested lists, in the place of the first. */
function buildLists(items: readonly Item[]): void {
  const open: { level: number; list: HTMLElement; key: string }[] = []
  for (const { paragraph, level, list, marker } of items) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop()
    const key = `${list} ${marker.ordered}`
    const sameLevel = open.at(-1)?.level === level
    if (sameLevel && open.at(-1)?.key !== key) open.pop()
    let top = open.at(-1)
    if (!top || top.level < level) {
      const created = listElement(paragraph.ownerDocument, marker)
      if (top) (top.list.lastElementChild ?? top.list).append(created)
      else paragraph.before(created)
      top = { level, list: created, key }
      open.push(top)
    }
    const item = paragraph.ownerDocument.createElement('li')
    top.list.append(item)
    item.append(paragraph)
  }
}

/**
 * Word's lists are paragraphs that only look like lists (`mso-list:l0 level2 lfo1`, the number as text): makes them
 * lists that keep their markers and first numbers.
 */
export function buildWordLists(body: HTMLElement, styleOf: StyleOf, rule: (selector: string) => Style): void {
  let run: Item[] = []
  const flush = () => {
    buildLists(run)
    run = []
  }
  for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    // A numbered heading is a heading; the profile numbers it.
    if (paragraph.localName !== 'p') drawnMarker(paragraph, styleOf)?.remove()
    const item = paragraph.localName === 'p' ? readItem(paragraph, styleOf, rule) : null
    const last = run.at(-1)?.paragraph
    if (last && (!item || last.nextElementSibling !== paragraph)) flush()
    if (item) run.push(item)
  }
  flush()
}
