import { describe, expect, test } from 'vitest'
import { bullets, cell, figure, footnote, head, heading, paragraph, record, run } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { pictureHashes } from '../../../fixtures/print/pictures'
import { paragraphsOf, partsOf, styleOf, writeDocx } from '../../../support/docx'
import { withBlocks } from '../../../support/write-pdf'

type Blocks = Parameters<typeof withBlocks>[1][]

const partsWith = async (...blocks: Blocks) => partsOf(await writeDocx(withBlocks(enSample, ...blocks)))

/** The notes of a package by their ids, each as XML. */
const notesOf = (parts: Record<string, string>): Map<string, string> =>
  new Map(
    [...(parts['word/footnotes.xml'] ?? '').matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)].map(
      ([, id = '', xml = '']) => [id, xml],
    ),
  )

/** Texts of the notes in the order in which the body calls them. */
function calledNotes(parts: Record<string, string>): string[] {
  const notes = notesOf(parts)
  return [...(parts['word/document.xml'] ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(
    ([, id = '']) => paragraphsOf(notes.get(id) ?? '')[0]?.text ?? '',
  )
}

const everywhere: Blocks = [
  heading(1, '1', [run('Heading'), footnote('in a heading')]),
  paragraph([run('Text'), footnote('in a paragraph'), run(' goes on'), footnote('again')]),
  bullets(0, '•', [[paragraph([run('Item'), footnote('in a list')])]]),
  {
    type: 'table',
    columns: [0.5, 0.5],
    headerRows: 1,
    rows: [
      [head('a'), { ...head('b'), blocks: [paragraph([run('b'), footnote('in a header cell')])] }],
      [cell([paragraph([run('c'), footnote('in a cell')])]), cell('d')],
    ],
    summary: 's',
    caption: { label: 'Table 1', text: [run('Table'), footnote('over a table')] },
    anchor: null,
  },
  {
    ...figure(pictureHashes.png, 'Figure 1', 'x', 'y'),
    caption: { label: 'Figure 1', text: [run('Picture'), footnote('under a picture')] },
  },
  { type: 'quote', blocks: [paragraph([run('Words'), footnote('in a quote')])] },
  { type: 'callout', kind: 'note', label: 'Note', blocks: [paragraph([run('Box'), footnote('in a box')])] },
  record('finding', 'Finding 1', 'Title', [['Label', [paragraph([run('Field'), footnote('in a record')])]]]),
]

test('footnotes stand in the order of the text, wherever they are called', async () => {
  expect(calledNotes(await partsWith(...everywhere))).toEqual([
    'in a heading',
    'in a paragraph',
    'again',
    'in a list',
    'over a table',
    'in a header cell',
    'in a cell',
    'under a picture',
    'in a quote',
    'in a box',
    'in a record',
  ])
})

test('a footnote has the styles that Word knows, in the text and at the foot', async () => {
  const parts = await partsWith(paragraph([run('Text'), footnote('note')]))
  expect(parts['word/document.xml']).toContain(
    '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/>',
  )
  const [note] = paragraphsOf(notesOf(parts).get('1') ?? '')
  expect(note?.style).toBe('FootnoteText')
  expect(note?.xml).toContain('<w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/>')
  const styles = parts['word/styles.xml'] ?? ''
  expect(styleOf(styles, 'FootnoteText')).toContain('<w:name w:val="footnote text"/>')
  expect(styleOf(styles, 'FootnoteReference')).toContain('<w:vertAlign w:val="superscript"/>')
})

describe('the text of a footnote', () => {
  test('keeps its styles, breaks and links', async () => {
    const href = 'https://example.org/note'
    const parts = await partsWith(
      paragraph([run('Text'), footnote([run('bold', { bold: true }), run('\n'), run('link', { href })])]),
    )
    const note = notesOf(parts).get('1') ?? ''
    expect(note).toMatch(/<w:b\/>.*>bold<.*<w:br\/>.*<w:hyperlink [^>]*r:id="rLink1".*>link</s)
    expect(parts['word/_rels/footnotes.xml.rels']).toMatch(new RegExp(`Id="rLink1"[^>]*Target="${href}"`))
  })

  test('is smaller than the body, its lines under each other', async () => {
    const styles = (await partsWith(paragraph('x')))['word/styles.xml'] ?? ''
    const style = styleOf(styles, 'FootnoteText')
    expect(Number(/<w:sz w:val="(\d+)"/.exec(style)?.[1])).toBeLessThan(enSample.profile.body.size * 2)
    const [, left, hanging] = /<w:ind w:left="(\d+)" w:hanging="(\d+)"/.exec(style) ?? []
    expect(left).toBe(hanging)
  })
})

test('the line over the notes has no number', async () => {
  const xml = (await partsWith(paragraph([run('Text'), footnote('note')])))['word/footnotes.xml'] ?? ''
  const separators = [...xml.matchAll(/<w:footnote w:type="\w+".*?<\/w:footnote>/gs)].map(([separator]) => separator)
  expect(separators).toHaveLength(2)
  expect(separators.filter((separator) => separator.includes('footnoteRef'))).toEqual([])
})

test('the contents list a heading without the mark of its note', async () => {
  const document = {
    ...enSample,
    contents: null,
    blocks: [
      { type: 'contents', title: 'Contents', depth: 2 } as const,
      heading(1, '1', [run('Heading'), footnote('note')]),
    ],
  }
  const xml = partsOf(await writeDocx(document))['word/document.xml'] ?? ''
  const contents = /<w:sdt>.*<\/w:sdt>/s.exec(xml)?.[0] ?? ''
  expect(contents).toContain('Heading')
  expect(contents).not.toContain('footnoteReference')
  expect(xml.match(/<w:footnoteReference /g)).toHaveLength(1)
})
