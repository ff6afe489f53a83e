import { describe, expect, it } from 'vitest'
import type { Block, ReportDocument } from '../../../shared/document/model'
import { plainText } from '../../../shared/document/text'
import { type FieldValue, fieldValuesSchema } from '../../../shared/fields/value'
import { type Language, languages } from '../../../shared/i18n/language'
import { printReport } from '../../../shared/print/print-report'
import { records } from '../../../shared/records/records'
import { type TemplateName, templateNames } from '../../../shared/templates/names'
import { templates } from '../../../shared/templates/templates'
import { aucklandPosting } from '../../fixtures/seeds/auckland-posting'
import { mpmExchange } from '../../fixtures/seeds/mpm-exchange'
import { napaMission } from '../../fixtures/seeds/napa-mission'
import type { Say, Seed } from '../../fixtures/seeds/seed'
import { seoulTraining } from '../../fixtures/seeds/seoul-training'
import { yangjuCourse, yangjuTrainee } from '../../fixtures/seeds/yangju-course'
import { paragraphsOf, partOf } from '../../support/docx'
import { filledFacts, reportOf } from '../../support/filled-report'
import { pdfDrawn } from '../../support/pdf'
import { writePdf } from '../../support/write-pdf'

const seeds = { aucklandPosting, mpmExchange, napaMission, seoulTraining, yangjuCourse, yangjuTrainee }

/** Letters and digits only, in small letters: lines break anywhere in a cell, and some forms write in capitals. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const isMissing = (text: string) => {
  const all = bare(text)
  return (label: string): boolean => !all.includes(bare(label))
}

/** What a form says on paper around the body. */
const frontLabels: Readonly<Record<Language, readonly string[]>> = {
  ko: ['요지'],
  en: ['To', 'From', 'Date', 'Subject', 'Classification', 'Executive summary'],
  vi: ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc', 'Số:', 'Báo cáo', 'Kính gửi', 'Nơi nhận'],
}

function labelsOf(block: Block, template: TemplateName, language: Language): string[] {
  const fields = templates[template].facts.flatMap((group) => group.fields)
  switch (block.type) {
    case 'heading':
      return plainText([block])
    case 'facts': {
      const { view } = block.attrs
      if (view === 'overview')
        return fields
          .filter(({ key }) => templates[template].overview.includes(key))
          .map(({ label }) => label[language])
      return fields.flatMap((field) =>
        field.key === view && field.type === 'list' ? field.columns.map(({ label }) => label[language]) : [],
      )
    }
    case 'finding':
    case 'policy':
    case 'recommendation': {
      const { label, fields: asked, titleField } = records[block.type]
      const required = asked.filter((field) => field.required && field.type !== 'rating' && field.key !== titleField)
      return [label[language], ...required.map((field) => field.label[language])]
    }
    default:
      return []
  }
}

/** The text of a report as its PDF and its DOCX hold it. */
async function exported(report: ReportDocument): Promise<{ pdf: string; docx: string }> {
  const printed = printReport(report)
  const { bytes } = await writePdf(printed)
  const docx = paragraphsOf(await partOf(printed)).map(({ text }) => text)
  return { pdf: pdfDrawn(bytes).join('\n'), docx: docx.join('\n') }
}

describe.each(templateNames)('a new %s report with every fact filled in', (template) => {
  it.each(languages)('exports to PDF and DOCX with every label of its form in %s', async (language) => {
    const report = reportOf(template, language, filledFacts(template, language))
    const labels = [...frontLabels[language], ...report.body.flatMap((block) => labelsOf(block, template, language))]
    const { pdf, docx } = await exported(report)
    expect(labels.filter(isMissing(pdf))).toEqual([])
    expect(labels.filter(isMissing(docx))).toEqual([])
  })
})

const wordsOf = (value: FieldValue): string[] => {
  if (Array.isArray(value)) return value.flatMap((row) => Object.values(row).flatMap(wordsOf))
  return typeof value === 'string' && !/^([A-Z]{2,3}|[a-z-]+|\d{4}-\d\d-\d\d)$/.test(value) ? [value] : []
}

describe.each(Object.entries<Seed>(seeds))('the facts of %s', (_, { template, facts }) => {
  it.each(languages)('make a report in %s that says all of them', async (language) => {
    const say: Say = (ko, en, vi) => ({ ko, en, vi })[language]
    const values = fieldValuesSchema.parse(facts(say))
    const fields = new Map(
      templates[template].facts.flatMap((group) => group.fields).map((field) => [field.key, field]),
    )
    const shown = new Set([
      ...templates[template].overview,
      ...reportOf(template, language, {}).body.flatMap((block) => (block.type === 'facts' ? [block.attrs.view] : [])),
    ])
    for (const [key, value] of Object.entries(values)) {
      const field = fields.get(key)
      expect(field, key).toBeDefined()
      const columns = field?.type === 'list' ? field.columns.map((column) => column.key) : []
      for (const row of Array.isArray(value) ? value : [])
        expect(columns).toEqual(expect.arrayContaining(Object.keys(row)))
    }
    const { pdf } = await exported(reportOf(template, language, values))
    const words = Object.entries(values).flatMap(([key, value]) => (shown.has(key) ? wordsOf(value) : []))
    expect(words.filter(isMissing(pdf))).toEqual([])
  })
})
