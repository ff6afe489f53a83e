import type { Drawing } from './drawing'
import { run } from './inline'
import { namespaces } from './namespaces'
import { pageMargins } from './page-margins'
import { type Part, paragraph, paragraphXml } from './paragraph'
import { sectionProperties } from './section-properties'
import { element, type Xml } from './xml'

/** The text of a document. Its first paragraph also holds the page and what stands in its margins. */
export function sectionPart(parts: readonly Part[], drawing: Drawing): Xml {
  const form = drawing.styles.normal.char
  const [first = paragraph({ style: 'normal' }, drawing), ...rest] = parts
  const column = element('hp:colPr', {
    id: '',
    type: 'NEWSPAPER',
    layout: 'LEFT',
    colCount: 1,
    sameSz: true,
    sameGap: 0,
  })
  const page = run(
    form,
    [sectionProperties(drawing), element('hp:ctrl', {}, [column]), ...pageMargins(drawing)],
    drawing,
  )
  return element('hs:sec', namespaces, [paragraphXml(first, [page]), ...rest.map((part) => paragraphXml(part))])
}
