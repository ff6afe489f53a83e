import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { PrintDocument } from '../../../shared/print/tree'
import { documentTags } from './language-tags'
import type { Pictures } from './pictures'

/** Time of every entry; a ZIP archive cannot hold an earlier year. */
const entryTime = new Date(1980, 0, 1)
const noDate = '2000-01-01'

/** Core properties with the day of the document in place of the time of writing, and the language. */
function coreProperties(xml: string, { properties, language }: PrintDocument): string {
  const time = `${properties.date ?? noDate}T00:00:00Z`
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    .replace('</cp:coreProperties>', `<dc:language>${documentTags[language]}</dc:language></cp:coreProperties>`)
}

/** The parts whose relationships are renamed: the body and its notes. */
const linkedParts = ['document', 'footnotes'] as const

/** Relationship ids in the order in which they stand, where the library draws them by lot. */
function steadyIds(files: Map<string, string>): void {
  for (const part of linkedParts) {
    const names = [`word/_rels/${part}.xml.rels`, `word/${part}.xml`]
    const relationships = files.get(names[0] ?? '') ?? ''
    const ids = [...relationships.matchAll(/Id="(rId[^"]*[^"\d][^"]*)"/g)].flatMap(([, id]) => (id ? [id] : []))
    const steady = new Map(ids.map((id, index) => [id, `rLink${index + 1}`]))
    const renamed = (xml: string) =>
      xml.replace(/"(rId[\w-]+)"/g, (whole, id: string) => (steady.has(id) ? `"${steady.get(id)}"` : whole))
    for (const name of names) {
      const xml = files.get(name)
      if (xml !== undefined) files.set(name, renamed(xml))
    }
  }
}

/** Bookmarks counted from 1, where the library counts on from one document to the next. It names headings by them. */
function steadyBookmarks(files: Map<string, string>): void {
  const xml = files.get('word/document.xml') ?? ''
  const ids = [...xml.matchAll(/<w:bookmarkStart w:name="\w+" w:id="(\d+)"/g)].map(([, id = '']) => id)
  const numbers = new Map(ids.map((id, index) => [id, index + 1]))
  const renamed = (id: string) => String(numbers.get(id) ?? id)
  const steady = xml
    .replace(/(<w:bookmark(?:Start w:name="\w+"|End) w:id=")(\d+)/g, (_, start: string, id: string) =>
      [start, renamed(id)].join(''),
    )
    .replace(/(<w:bookmarkStart w:name="_Toc|w:anchor="_Toc|PAGEREF _Toc)(\d+)/g, (_, start: string, id: string) =>
      [start, renamed(id)].join(''),
    )
  files.set('word/document.xml', steady)
}

/**
 * The contents without the empty paragraph in which the library ends their field: where they fill a page, it would
 * stand on one of its own.
 */
const closedContents = (xml: string): string =>
  xml.replace(
    /<\/w:p><w:p>(<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>)<\/w:p><\/w:sdtContent>/g,
    '$1</w:p></w:sdtContent>',
  )

/** The line over the notes without a number, which the library puts before it as before every note. */
const bareSeparators = (xml: string): string =>
  xml.replace(/(<w:footnote w:type="\w+" w:id="-?\d+"><w:p><w:pPr>.*?<\/w:pPr>)<w:r>.*?<w:footnoteRef\/><\/w:r>/g, '$1')

/**
 * Puts the package of a document together: pictures in place of their placeholders, stored as they are, and nothing
 * that changes from one writing to the next.
 */
export function finishPackage(packed: Uint8Array, document: PrintDocument, pictures: Pictures): Uint8Array {
  const entries = Object.entries(unzipSync(packed))
  const texts = new Map(
    entries.filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  steadyIds(texts)
  steadyBookmarks(texts)
  texts.set('word/document.xml', closedContents(texts.get('word/document.xml') ?? ''))
  const notes = texts.get('word/footnotes.xml')
  if (notes !== undefined) texts.set('word/footnotes.xml', bareSeparators(notes))
  const core = texts.get('docProps/core.xml')
  if (core !== undefined) texts.set('docProps/core.xml', coreProperties(core, document))
  const files: Zippable = {}
  for (const [name, bytes] of entries) {
    const text = texts.get(name)
    const picture = text === undefined ? pictures.bytesOf(bytes) : null
    if (text !== undefined) files[name] = strToU8(text)
    else files[name] = picture ? [picture, { level: 0 }] : bytes
  }
  return zipSync(files, { mtime: entryTime, level: 6 })
}
