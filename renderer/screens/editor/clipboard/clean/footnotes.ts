/** How programs name the anchor of a note in the text and the note itself, which holds the way back to the anchor. */
const dialects = [
  // Word: #_ftn1 <-> #_ftnref1, endnotes #_edn1.
  { note: /^#_(ftn|edn)(\d+)$/, back: (kind: string, number: string) => `#_${kind}ref${number}` },
  // LibreOffice: #sdfootnote1sym <-> #sdfootnote1anc.
  { note: /^#sd(footnote|endnote)(\d+)sym$/, back: (kind: string, number: string) => `#sd${kind}${number}anc` },
  // Google Docs: #ftnt1 <-> #ftnt_ref1.
  { note: /^#(ftnt)(\d+)$/, back: (kind: string, number: string) => `#${kind}_ref${number}` },
]

/** The block that a note stands in: the `div` its program gives it, else its paragraph. */
const noteOf = (back: Element, root: Element): Element | null => {
  const block = back.closest('div[id^="ftn"], div[id^="edn"], div[id^="sdfootnote"], div[id^="sdendnote"]')
  const note = block ?? back.closest('p, li')
  return note && note !== root ? note : null
}

/** Drops a note with the element that held only it, and with the line above the notes. */
function dropWithRule(note: Element): void {
  const { parentElement } = note
  const before = note.previousElementSibling ?? parentElement?.previousElementSibling
  note.remove()
  if (before?.localName === 'hr') before.remove()
  if (parentElement && parentElement.localName === 'div' && (parentElement.textContent ?? '').trim() === '') {
    parentElement.remove()
  }
}

/** Notes at the end of the text go to where they are referred to, as `<span data-footnote>`. */
export function moveFootnotes(body: HTMLElement): void {
  const anchors = new Map(
    [...body.querySelectorAll('a[href^="#"]')].map((anchor) => [anchor.getAttribute('href'), anchor]),
  )
  const moved = new Set<Element>()
  for (const anchor of [...body.querySelectorAll('a[href^="#"]')]) {
    const href = anchor.getAttribute('href') ?? ''
    for (const { note: pattern, back } of dialects) {
      const [, kind = '', number = ''] = pattern.exec(href) ?? []
      const backLink = number ? anchors.get(back(kind, number)) : undefined
      const note = backLink && noteOf(backLink, body)
      if (!note || moved.has(note) || note.contains(anchor)) continue
      moved.add(note)
      backLink.remove()
      const reference = body.ownerDocument.createElement('span')
      reference.dataset.footnote = ''
      reference.textContent = (note.textContent ?? '').replace(/\s+/g, ' ').trim()
      ;(anchor.closest('sup') ?? anchor).replaceWith(reference)
      dropWithRule(note)
    }
  }
}
