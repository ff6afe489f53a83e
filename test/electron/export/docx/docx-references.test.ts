import { describe, expect, test } from 'vitest'
import type { PrintBlock, PrintDocument } from '../../../../shared/print/tree'
import { figure, footnote, heading, paragraph, record, run, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { pictureHashes } from '../../../fixtures/print/pictures'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { paragraphsOf, partOf } from '../../../support/docx'
import { withBlocks } from '../../../support/write-pdf'

const anchored = <Part extends PrintBlock>(part: Part, anchor = 'part'): Part => ({ ...part, anchor })
const refer = (text: string, target = 'part') => paragraph([run('See '), run(text, { target })])

/** How the reference in a document is written: a field's instruction, a link's bookmark, or as text; and its bookmark's text. */
async function reference(sample: PrintDocument, text: string, ...blocks: PrintBlock[]) {
  const xml = await partOf(withBlocks(sample, refer(text), ...blocks))
  const { xml: line = '' } = paragraphsOf(xml).find((each) => each.text.startsWith('See ')) ?? {}
  const field = /<w:fldSimple w:instr="([^"]*)">.*?<w:t[^>]*>([^<]*)</.exec(line)
  const link = /<w:hyperlink [^>]*w:anchor="([^"]*)"/.exec(line)?.[1]
  const bookmark = /^REF (\w+)/.exec(field?.[1] ?? '')?.[1] ?? link
  const start = new RegExp(`<w:bookmarkStart w:name="${bookmark}" w:id="(\\d+)"/>`).exec(xml)
  const marked = start ? xml.slice(start.index, xml.indexOf(`<w:bookmarkEnd w:id="${start[1]}"/>`)) : ''
  return {
    field: field?.[1]?.replace(bookmark ?? '', '*') ?? null,
    cached: field?.[2] ?? null,
    link: link !== undefined,
    marked: [...marked.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, part]) => part).join(''),
  }
}

const captioned = { ...table('t', [1], ['a'], [['b']]), caption: { label: '표 1', text: [run('현황')] } }

describe('a reference is a field where Word writes the same text', () => {
  test.each([
    ['the number of a picture', krSample, '그림 1', figure(pictureHashes.png, '그림 1', '전경', 'x'), 'REF * \\h'],
    ['the name of a picture', krSample, '전경', figure(pictureHashes.png, '그림 1', '전경', 'x'), 'REF * \\h'],
    ['the number of a table', krSample, '표 1', captioned, 'REF * \\h'],
    ['the number of a record', enSample, 'Finding 1', record('finding', 'Finding 1', 'Title', []), 'REF * \\h'],
    ['the title of a record', enSample, 'Title', record('finding', 'Finding 1', 'Title', []), 'REF * \\h'],
    ['the text of a heading', enSample, 'Courses', heading(1, '1', 'Courses'), 'REF * \\h'],
  ] satisfies [string, PrintDocument, string, PrintBlock, string][])('%s', async (_, sample, text, block, field) => {
    expect(await reference(sample, text, anchored(block))).toEqual({ field, cached: text, link: false, marked: text })
  })

  test('the number of a heading is that of its paragraph, without the full stop', async () => {
    const blocks = [heading(1, 'I.', 'x'), anchored(heading(2, '1.', 'Courses'))]
    expect(await reference(vnSample, '1', ...blocks)).toEqual({
      field: 'REF * \\n \\h',
      cached: '1',
      link: false,
      marked: 'Courses',
    })
  })
})

describe('a reference is a link where Word would write something else', () => {
  test.each([
    ['a number in another form', krSample, 'Ⅰ', [heading(1, 'Ⅰ', '개요')], '개요'],
    ['a number that Word does not count', enSample, '7', [heading(1, '7', 'Courses')], 'Courses'],
    ['a text with a note', enSample, 'Courses', [heading(1, '1', [run('Courses'), footnote('n')])], 'Courses'],
    ['another text than the part has', enSample, 'Old', [heading(1, '1', 'Courses')], 'Courses'],
  ] satisfies [string, PrintDocument, string, PrintBlock[], string][])(
    '%s',
    async (_, sample, text, [block, ...more], marked) => {
      const blocks = block ? [anchored(block), ...more] : more
      expect(await reference(sample, text, ...blocks)).toEqual({ field: null, cached: null, link: true, marked })
    },
  )
})

test('a reference to nothing is text', async () => {
  const found = await reference(enSample, '[missing reference]')
  expect(found).toEqual({ field: null, cached: null, link: false, marked: '' })
})

test('of two parts with one anchor the first is meant', async () => {
  const blocks = [heading(1, '1', 'First'), heading(1, '2', 'Second')].map((each) => anchored(each))
  expect(await reference(enSample, 'Second', ...blocks)).toMatchObject({ link: true, marked: 'First' })
})

test('bookmarks have different names and numbers, each with its end', async () => {
  const parts = ['a', 'b'].map((id) => anchored(heading(1, id === 'a' ? '1' : '2', `Part ${id}`), id))
  const blocks = [...parts, anchored(figure(pictureHashes.png, 'Figure 1', 'x', 'y'), 'c')]
  const contents = { type: 'contents', title: 'Contents', depth: 2 } as const
  const xml = await partOf(withBlocks(enSample, contents, ...blocks))
  const starts = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)]
  const ids = starts.map(([, , id]) => id)
  expect(starts).toHaveLength(6)
  expect(new Set(starts.map(([, name]) => name)).size).toBe(6)
  expect(new Set(ids).size).toBe(6)
  expect([...xml.matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)].map(([, id]) => id).sort()).toEqual([...ids].sort())
})
