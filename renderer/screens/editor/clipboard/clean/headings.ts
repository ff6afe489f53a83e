import type { Style, StyleOf } from './styles'

/** Longer than a heading: outline levels are also put on whole paragraphs. */
const longestHeading = 120

function outlineLevel(paragraph: Element, style: Style): number {
  if (paragraph.getAttribute('role') === 'heading') return Number(paragraph.getAttribute('aria-level')) || 2
  const [, heading] = /\b(?:MsoHeading|heading)\s?([1-9])\b/i.exec(paragraph.className) ?? []
  if (heading) return Number(heading)
  if (/\bMsoTitle\b/i.test(paragraph.className)) return 1
  // Word's own outline level, and the names of Hangul's outline styles (`개요 1`).
  const [, outline] = /^([1-9])$/.exec(style.get('mso-outline-level') ?? '') ?? []
  const [, hangul] = /^개요\s*([1-9])$/.exec(style.get('style-name') ?? '') ?? []
  return Number(outline ?? hangul ?? 0)
}

/** Paragraphs that are headings by their style, not by their element, become headings. */
export function nameHeadings(body: HTMLElement, styleOf: StyleOf): void {
  for (const paragraph of body.querySelectorAll('p[class], p[style], [role=heading]')) {
    const level = outlineLevel(paragraph, styleOf(paragraph))
    const { length } = (paragraph.textContent ?? '').trim()
    if (level === 0 || /^h\d$/.test(paragraph.localName) || length === 0 || length > longestHeading) continue
    const heading = body.ownerDocument.createElement(`h${Math.min(level, 4)}`)
    heading.append(...paragraph.childNodes)
    paragraph.replaceWith(heading)
  }
}
