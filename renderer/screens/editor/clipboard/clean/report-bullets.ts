import { type BulletMarker, typedBullet } from '../../../../../shared/document/read-marker'

/** Outer to inner: a note (※) belongs to what it stands under. */
const order: readonly BulletMarker[] = ['square', 'circle', 'dash', null, 'note']
const rank = (marker: BulletMarker): number => order.indexOf(marker)

interface Line {
  readonly paragraph: HTMLElement
  readonly marker: BulletMarker
  readonly length: number
}

/** Takes a number of characters from the beginning of an element's text. */
function dropStart(element: Element, length: number): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = length
  while (left > 0 && walker.nextNode()) {
    const node = walker.currentNode as Text
    const taken = Math.min(left, node.length)
    node.deleteData(0, taken)
    left -= taken
  }
}

function buildLists(lines: readonly Line[]): void {
  const open: { marker: BulletMarker; list: HTMLElement }[] = []
  for (const { paragraph, marker, length } of lines) {
    const document = paragraph.ownerDocument
    while (open.length > 1 && rank(open.at(-1)?.marker ?? null) > rank(marker)) open.pop()
    let top = open.at(-1)
    if (top && rank(top.marker) > rank(marker)) {
      open.pop()
      top = undefined
    }
    if (!top || top.marker !== marker) {
      const list = document.createElement('ul')
      if (marker) list.dataset.marker = marker
      const parent = top?.list.lastElementChild
      if (parent) parent.append(list)
      else paragraph.before(list)
      top = { marker, list }
      open.push(top)
    }
    const item = document.createElement('li')
    top.list.append(item)
    item.append(paragraph)
    dropStart(paragraph, length)
    delete paragraph.dataset.align
  }
}

/**
 * Hangul, and web pages made from it, hold a report's bullets (□ ○ - ※) as typed text. Where at least two paragraphs in
 * a row begin with one, they become lists with these markers; a single one stays as it is written.
 */
export function recogniseBullets(out: HTMLElement): void {
  for (const parent of [out, ...out.querySelectorAll<HTMLElement>('td, th, blockquote')]) {
    let run: Line[] = []
    const flush = () => {
      if (run.length > 1) buildLists(run)
      run = []
    }
    for (const child of [...parent.children] as HTMLElement[]) {
      const bullet = child.localName === 'p' ? typedBullet(child.textContent ?? '') : null
      if (bullet) run.push({ paragraph: child, ...bullet })
      else flush()
    }
    flush()
  }
}
