import type { BodySection } from './body'
import type { Drawing } from './drawing'
import { run } from './inline'
import { namespaces } from './namespaces'
import { pageMargins } from './page-margins'
import { paragraph, paragraphXml } from './paragraph'
import { sectionProperties } from './section-properties'
import { element, type Xml } from './xml'

/**
 * A section of a document. Its first paragraph also holds the page and what stands in its margins.
 * @param first whether it is the first section, whose first page may leave out what stands in the margins
 */
export function sectionPart({ parts, turned }: BodySection, first: boolean, drawing: Drawing): Xml {
  const form = drawing.styles.normal.char
  const [head = paragraph({ style: 'normal' }, drawing), ...rest] = parts
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
    [sectionProperties({ turned, first }, drawing), element('hp:ctrl', {}, [column]), ...pageMargins(turned, drawing)],
    drawing,
  )
  return element('hs:sec', namespaces, [paragraphXml(head, [page]), ...rest.map((part) => paragraphXml(part))])
}
