import type { StyleOf } from './styles'

/** What carries no words of the document, or words that nobody sees: dropped with everything inside. */
const dropped = [
  'script',
  'style',
  'link',
  'meta',
  'base',
  'title',
  'template',
  'noscript',
  'nav',
  'svg',
  'iframe',
  'frame',
  'frameset',
  'noframes',
  'object',
  'embed',
  'applet',
  'param',
  'canvas',
  'video',
  'audio',
  'source',
  'track',
  'map',
  'area',
  'dialog',
  'portal',
  'button',
  'select',
  'textarea',
  'datalist',
  'optgroup',
  'option',
  'progress',
  'meter',
  'annotation',
  'annotation-xml',
  'input:not([type=checkbox])',
  '[hidden]',
  // Word and LibreOffice: pictures for old programs, comments in the margin, deleted text of tracked changes.
  'xml',
  'v\\:shapetype',
  'o\\:lock',
  'w\\:sdtpr',
  'del[cite]',
  'del[datetime]',
  '.msoDel',
  'a.msocomanchor',
  '.MsoCommentReference',
  'hr.msocomoff',
].join(',')

const isHidden = (style: ReturnType<StyleOf>): boolean =>
  style.get('display') === 'none' ||
  style.get('visibility') === 'hidden' ||
  style.get('mso-hide') === 'all' ||
  style.get('mso-element') === 'comment-list' ||
  style.get('mso-element') === 'comment'

/** Drops scripts, forms' controls, navigation, comments, hidden text and the text that tracked changes delete. */
export function dropFurniture(body: HTMLElement, styleOf: StyleOf): void {
  for (const element of body.querySelectorAll(dropped)) element.remove()
  // Hidden columns are told apart by their place, so rows lose such cells together (see tables.ts).
  for (const element of body.querySelectorAll('[style], [class]')) {
    if (element.isConnected && element.localName !== 'col' && isHidden(styleOf(element))) element.remove()
  }
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}
