import type { PrintDocument } from '../../../shared/print/tree'
import { documentTags } from '../docx/language-tags'
import type { StoredPicture } from './pictures'
import { element, letters, type Xml } from './xml'

const noDate = '2000-01-01'

/** The list of what is in the package, with the properties of the document. */
export function contentPart(
  { title, language, properties }: PrintDocument,
  sectionCount: number,
  pictures: readonly StoredPicture[],
): Xml {
  const { author, subject, keywords, date } = properties
  const time = `${date ?? noDate}T00:00:00Z`
  const meta = (name: string, content: string) => element('opf:meta', { name, content: 'text' }, [letters(content)])
  const item = (id: string, href: string, type: string, more = {}) =>
    element('opf:item', { id, href, 'media-type': type, ...more })
  const sections = Array.from({ length: sectionCount }, (_, index) => `section${index}`)
  const parts = [
    item('header', 'Contents/header.xml', 'application/xml'),
    ...sections.map((name) => item(name, `Contents/${name}.xml`, 'application/xml')),
    item('settings', 'settings.xml', 'application/xml'),
    ...pictures.map(({ id, path, image }) => item(id, path, image.type, { isEmbeded: true })),
  ]
  return element(
    'opf:package',
    {
      'xmlns:opf': 'http://www.idpf.org/2007/opf/',
      'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
      version: '',
      'unique-identifier': '',
      id: '',
    },
    [
      element('opf:metadata', {}, [
        element('opf:title', {}, [letters(title)]),
        element('opf:language', {}, [letters(documentTags[language])]),
        meta('creator', author),
        meta('subject', subject),
        meta('description', ''),
        meta('lastsaveby', author),
        meta('CreatedDate', time),
        meta('ModifiedDate', time),
        meta('keyword', keywords.join(', ')),
      ]),
      element('opf:manifest', {}, parts),
      element('opf:spine', {}, [
        element('opf:itemref', { idref: 'header', linear: 'yes' }),
        ...sections.map((idref) => element('opf:itemref', { idref, linear: 'yes' })),
      ]),
    ],
  )
}
