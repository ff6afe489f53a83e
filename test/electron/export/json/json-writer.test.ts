import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createJsonWriter } from '../../../../electron/export/json/json-writer'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { recordsFileSchema } from '../../../../shared/print/data-schema'
import { printReport } from '../../../../shared/print/print-report'
import { allBlocks } from '../../../fixtures/print/all-blocks'
import { samplePictures } from '../../../fixtures/print/pictures'
import { arbitraryReport } from '../../../shared/print/arbitrary-report'

const report = '0b0e8a52-7a3d-4f19-9c46-2b8d1f60a301'
const writer = createJsonWriter()
const written = async (document: Parameters<typeof writer.write>[0]) =>
  recordsFileSchema.parse(
    JSON.parse(new TextDecoder().decode((await writer.write(document, samplePictures, { report })).bytes)),
  )

test('the published JSON Schema is the one that records files are checked with', async () => {
  const published = {
    $id: 'records.schema.json',
    title: 'Bogo records',
    description: 'Facts and records of a report for other systems. See docs/formats.md.',
    ...z.toJSONSchema(recordsFileSchema, { target: 'draft-2020-12', reused: 'ref' }),
  }
  // `npm test -- unit -u` writes it anew after a deliberate change of the schema.
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../../../docs/records.schema.json')
})

test('any report is written as a file that the schema takes, with every record that the paper has', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (any) => {
      const document = printReport(reportDocumentSchema.parse(any))
      const { records } = await written(document)
      const printed = document.blocks.flatMap((block) => (block.type === 'record' ? [block.label] : []))
      expect(records.map(({ name }) => name)).toEqual(printed)
    }),
    { numRuns: 30, interruptAfterTimeLimit: 20_000 },
  )
}, 40_000)

test('a choice has its key and its label in the language of the report', async () => {
  const labels = await Promise.all(
    (['ko', 'en', 'vi'] as const).map(async (language) => {
      const { records } = await written(allBlocks(language))
      return records.flatMap(({ fields }) =>
        fields.flatMap((field) =>
          field.type === 'choice' && field.value ? [[field.value.key, field.value.label]] : [],
        ),
      )
    }),
  )
  const [ko = [], en = [], vi = []] = labels
  expect(ko.length).toBeGreaterThan(0)
  expect(en.map(([key]) => key)).toEqual(ko.map(([key]) => key))
  expect(vi).not.toEqual(en)
  expect(en).not.toEqual(ko)
})

test('the file says which report it comes from', async () => {
  const { report: source } = await written(allBlocks('ko'))
  expect(source).toMatchObject({ id: report, language: 'ko', title: allBlocks('ko').title })
})
