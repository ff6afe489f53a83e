import { type Format, formatted, plainFormat } from './format'

export type Align = 'left' | 'center' | 'right' | 'justify' | null

interface Options {
  /** `top`: every block may stand here; `text`: only paragraphs and lists, as in cells, items and quotes. */
  readonly kind: 'top' | 'text'
  /** Depth of the lists around. */
  readonly depth: number
}

/** A place that blocks are built into, one after the other; inline content goes to the line that is open. */
export interface Place extends Options {
  readonly out: HTMLElement
  /** Ends the line: what comes next begins a block. */
  close(): void
  /** What the next line is: its element and alignment. */
  begin(tag: string, align: Align): void
  add(node: Node, format: Format): void
  /** A line break; a second one after it ends the paragraph. */
  breakLine(): void
  block(element: HTMLElement): void
  inside(element: HTMLElement, change: Partial<Options>): Place
}

const isBlank = (line: HTMLElement): boolean =>
  /^[\s\u00a0]*$/.test(line.textContent ?? '') && line.querySelector('[data-footnote]') === null

function trimEnd(line: HTMLElement): void {
  let last: Node | null = line.lastChild
  while (last?.lastChild) last = last.lastChild
  if (last?.nodeType === Node.TEXT_NODE) last.nodeValue = (last.nodeValue ?? '').trimEnd()
}

/** Builds clean blocks into an element. Paragraphs without text are left out: space between blocks is the profile's. */
export function createPlace(out: HTMLElement, options: Options): Place {
  const document = out.ownerDocument
  let line: HTMLElement | null = null
  let next: { tag: string; align: Align } = { tag: 'p', align: null }

  function open(): HTMLElement {
    if (line) return line
    line = document.createElement(options.kind === 'text' ? 'p' : next.tag)
    if (next.align && next.align !== 'left' && line.localName === 'p') line.dataset.align = next.align
    out.append(line)
    return line
  }
  const place: Place = {
    ...options,
    out,
    close() {
      while (line?.lastChild?.nodeName === 'BR') line.lastChild.remove()
      if (line) trimEnd(line)
      if (line && isBlank(line)) line.remove()
      line = null
    },
    begin(tag, align) {
      place.close()
      next = { tag, align }
    },
    add(node, format) {
      const heading = options.kind === 'top' && next.tag !== 'p'
      const begins = !line?.lastChild || line.lastChild.nodeName === 'BR'
      if (begins && node.nodeType === Node.TEXT_NODE) {
        node.nodeValue = (node.nodeValue ?? '').trimStart()
        if (node.nodeValue === '') return
      }
      // A heading looks as the profile says.
      const shown = heading ? { ...plainFormat, href: format.href, vertical: format.vertical } : format
      open().append(formatted(node, shown, document))
    },
    breakLine() {
      if (!line || line.childNodes.length === 0) return
      if (line.lastChild?.nodeName === 'BR') place.close()
      else line.append(document.createElement('br'))
    },
    block(element) {
      place.close()
      out.append(element)
    },
    inside: (element, change) => createPlace(element, { ...options, ...change }),
  }
  return place
}
