import { strToU8, type Zippable, zipSync } from 'fflate'
import { contentPart } from './content-part'
import type { Drawing } from './drawing'
import { headerPart } from './header-part'
import { namespaces } from './namespaces'
import { element, type Xml, xmlPart } from './xml'

/** Time of every entry; a ZIP archive cannot hold an earlier year. */
const entryTime = new Date(1980, 0, 1)
export const mimeType = 'application/hwp+zip'
/** Path of a section, counted from 0. */
export const sectionPath = (index: number): string => `Contents/section${index}.xml`

const version = element('hv:HCFVersion', {
  'xmlns:hv': 'http://www.hancom.co.kr/hwpml/2011/version',
  // Spelt so in the standard.
  tagetApplication: 'WORDPROCESSOR',
  major: 5,
  minor: 1,
  micro: 0,
  buildNumber: 1,
  os: 1,
  xmlVersion: '1.4',
  application: 'Bogo',
  appVersion: '1.0',
})

const settings = element('ha:HWPApplicationSetting', { 'xmlns:ha': namespaces['xmlns:ha'] }, [
  element('ha:CaretPosition', { listIDRef: 0, paraIDRef: 0, pos: 0 }),
])

const container = element(
  'ocf:container',
  {
    'xmlns:ocf': 'urn:oasis:names:tc:opendocument:xmlns:container',
    'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
  },
  [
    element('ocf:rootfiles', {}, [
      element('ocf:rootfile', { 'full-path': 'Contents/content.hpf', 'media-type': 'application/hwpml-package+xml' }),
      element('ocf:rootfile', { 'full-path': 'Preview/PrvText.txt', 'media-type': 'text/plain' }),
    ]),
  ],
)

const manifest = element('odf:manifest', { 'xmlns:odf': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0' })

/** Puts the package of a document together: its type first and stored, by which programs know it; pictures as they are. */
export function packDocument(sections: readonly Xml[], preview: string, drawing: Drawing): Uint8Array {
  const pictures = drawing.pictures.all()
  const part = (root: Xml) => strToU8(xmlPart(root))
  const files: Zippable = {
    mimetype: [strToU8(mimeType), { level: 0 }],
    'version.xml': part(version),
    'Contents/header.xml': part(headerPart(sections.length, drawing)),
    ...Object.fromEntries(sections.map((section, index) => [sectionPath(index), part(section)])),
    'Contents/content.hpf': part(contentPart(drawing.document, sections.length, pictures)),
    'settings.xml': part(settings),
    'META-INF/container.xml': part(container),
    'META-INF/manifest.xml': part(manifest),
    'Preview/PrvText.txt': strToU8(preview),
  }
  for (const { path, image } of pictures) files[path] = [image.bytes, { level: 0 }]
  return zipSync(files, { mtime: entryTime, level: 6 })
}
