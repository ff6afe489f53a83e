import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Block, type RecordBlock, reportDocumentSchema } from '../../shared/document/model'
import { mediaOf, plainLine, plainText, recordText } from '../../shared/document/text'
import type { ScalarField } from '../../shared/fields/field'
import { type ScalarValue, scalarValueSchema } from '../../shared/fields/value'
import { type Language, languages } from '../../shared/i18n/language'
import { recordAttributesSchema } from '../../shared/records/record'
import { records } from '../../shared/records/records'
import { templates } from '../../shared/templates/templates'

const sources = path.resolve('resources/samples/sources')

/** What every trip is about. */
const trip = ['travellers', 'purposes', 'destinations', 'itinerary', 'visits', 'costs', 'gist', 'keywords']

/** The samples, with the facts that each must fill and how many records it may hold. */
const samples = {
  'auckland-posting': {
    language: 'en',
    template: 'dispatch-periodic',
    filled: ['travellers', 'duties', 'activities', 'exchangeProjects', 'issues', 'followUps', 'nextPlan', 'gist'],
    policies: [2, 3],
  },
  'mpm-international-exchange': {
    language: 'ko',
    template: 'international-exchange',
    filled: ['participants', 'sessions', 'ourMessages', 'partnerRequests', 'mous', 'followUps', 'gist', 'keywords'],
    policies: [1, 2],
  },
  'seoul-overseas-training': { language: 'ko', template: 'overseas-training', filled: trip, policies: [2, 3] },
  'vietnam-study-mission': { language: 'vi', template: 'study-mission', filled: trip, policies: [2, 3] },
  'yangju-newcomer-training': {
    language: 'ko',
    template: 'newcomer-training',
    filled: ['modules', 'satisfaction', 'applicationPlan', 'followUps', 'gist', 'keywords'],
    policies: [0],
  },
} as const

const readSample = (name: string) =>
  reportDocumentSchema.parse(JSON.parse(readFileSync(path.join(sources, name, 'report.json'), 'utf8')))

const picturesOf = (name: string) => {
  const folder = path.join(sources, name, 'media')
  return readdirSync(folder).map((file) => readFileSync(path.join(folder, file)))
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Limits count characters of Korean; the other languages may have twice as many. */
const limitOf = (max: number, language: Language) => (language === 'ko' ? max : max * 2)

const isRecord = (block: Block): block is RecordBlock => block.type === 'finding' || block.type === 'policy'

const tooLong = (field: ScalarField, value: ScalarValue | undefined, language: Language): boolean =>
  field.type === 'text' &&
  field.max !== undefined &&
  typeof value === 'string' &&
  value.length > limitOf(field.max, language)

it('every folder of sources is one of the known samples, which together use every language', () => {
  const folders = readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(samples))
  expect(new Set(Object.values(samples).map(({ language }) => language))).toEqual(new Set(languages))
})

describe.each(Object.entries(samples))('the sample %s', (name, { language, template, filled, policies }) => {
  const report = readSample(name)
  const found = report.body.filter(isRecord)

  it('is a report in its language after its template, with an identity of its own', () => {
    expect(report).toMatchObject({ language, template })
    expect(report.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const others = Object.keys(samples).filter((other) => other !== name)
    for (const other of others) expect(readSample(other).id).not.toBe(report.id)
  })

  it('stores its text in Unicode NFC', () => {
    const text = JSON.stringify(report)
    expect(text.normalize('NFC') === text).toBe(true)
  })

  it('fills only facts that the template asks for, within their limits', () => {
    const fields = new Map(
      templates[template].facts.flatMap((group) => group.fields).map((field) => [field.key, field]),
    )
    for (const [key, value] of Object.entries(report.facts)) {
      const field = fields.get(key)
      expect(field, key).toBeDefined()
      if (!field) continue
      if (field.type !== 'list') {
        expect(tooLong(field, scalarValueSchema.parse(value), language), key).toBe(false)
        continue
      }
      const columns = new Map(field.columns.map((column) => [column.key, column]))
      expect(Array.isArray(value), key).toBe(true)
      for (const row of Array.isArray(value) ? value : []) {
        for (const [columnKey, cell] of Object.entries(row)) {
          const column = columns.get(columnKey)
          expect(column, `${key}.${columnKey}`).toBeDefined()
          if (column) expect(tooLong(column, cell, language), `${key}.${columnKey}: ${cell}`).toBe(false)
        }
      }
    }
  })

  it('says what it is about: the facts of its kind of report are filled in', () => {
    for (const key of filled) {
      expect(report.facts[key], key).toBeDefined()
      expect(report.facts[key], key).not.toHaveLength(0)
    }
  })

  it('has two to four findings and the policies of its kind of report, each with an id of its own', () => {
    const count = (type: RecordBlock['type']) => found.filter((record) => record.type === type).length
    expect([2, 3, 4]).toContain(count('finding'))
    expect(policies).toContain(count('policy'))
    expect(new Set(found.map(({ attrs }) => attrs.id)).size).toBe(found.length)
    for (const { attrs } of found) expect(attrs.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  it('holds every text of a record once, in the order of its definition and within its limit', () => {
    for (const record of found) {
      const texts = records[record.type].fields.filter((field) => field.type === 'text')
      const keys = record.content.map(({ attrs }) => attrs.key)
      expect(keys).toEqual(texts.map(({ key }) => key).filter((key) => keys.includes(key)))
      for (const field of texts) {
        const text = recordText(record, field.key)
        if (field.max) expect(text.length, `${field.key}: ${text}`).toBeLessThanOrEqual(limitOf(field.max, language))
      }
    }
  })

  it('fills every required field of a record, except days that nobody recorded', () => {
    for (const record of found) {
      const attrs: Readonly<Record<string, unknown>> = recordAttributesSchema(records[record.type]).parse(record.attrs)
      for (const field of records[record.type].fields) {
        if (!field.required || field.type === 'date' || field.type === 'period') continue
        const value = field.type === 'text' ? recordText(record, field.key) : attrs[field.key]
        expect(value, `${recordText(record, records[record.type].titleField)}: ${field.key}`).toBeTruthy()
      }
    }
  })

  it('shows only pictures that lie beside it, each with a description and a caption, and none is unused', () => {
    const figures = report.body.filter((block) => block.type === 'figure')
    expect(figures.length).toBeGreaterThanOrEqual(2)
    expect(picturesOf(name).map(sha256).sort()).toEqual([...mediaOf(report.body)].sort())
    for (const figure of figures) {
      expect(figure.attrs.alt.length).toBeGreaterThan(40)
      expect(plainLine(figure.content)).not.toBe('')
    }
  })

  it('has pictures of at most 1,600 pixels across and 250 kB', () => {
    for (const bytes of picturesOf(name)) {
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
      expect(Math.max(bytes.readUInt32BE(16), bytes.readUInt32BE(20))).toBeLessThanOrEqual(1_600)
      expect(bytes.length).toBeLessThanOrEqual(250_000)
    }
  })

  it('has a hand-made table with a header row, whose rows all cover the same columns', () => {
    const tables = report.body.filter((block) => block.type === 'table')
    expect(tables.length).toBeGreaterThanOrEqual(1)
    for (const table of tables) {
      expect(table.content[0]?.content.every((cell) => cell.type === 'tableHeader')).toBe(true)
      const widths = table.content.map(() => 0)
      for (const [y, row] of table.content.entries())
        for (const { attrs } of row.content)
          for (let down = 0; down < attrs.rowspan; down += 1) widths[y + down] = (widths[y + down] ?? 0) + attrs.colspan
      expect(new Set(widths).size).toBe(1)
      expect(widths).toHaveLength(table.content.length)
    }
  })

  it('nests bullets, numbers steps, and uses bold, underline and links where they help', () => {
    const text = JSON.stringify(report.body)
    expect(text).toMatch(/"bulletList".*"listItem".*"bulletList"/)
    expect(text).toContain('"orderedList"')
    for (const mark of ['bold', 'underline', 'link']) expect(text).toContain(`"${mark}"`)
  })

  it('lets the layout number the headings and skips no level', () => {
    let level = 0
    for (const block of report.body) {
      if (block.type !== 'heading') continue
      expect(block.attrs.level).toBeLessThanOrEqual(level + 1)
      level = block.attrs.level
      expect(plainText([block])[0]).not.toMatch(/^([0-9IVX]+[.)]|[Ⅰ-Ⅻ]|[가-하a-zđ][.)]|[□○①-⑳-])/)
    }
  })

  it('names nobody’s phone number, e-mail address or resident number', () => {
    const text = plainText(report.body).join('\n') + JSON.stringify(report.facts)
    expect(text).not.toMatch(/\d{6}-\d{7}|01\d-\d{3,4}-\d{4}|[\w.]+@[\w.]+/)
  })
})

it('merges cells in at least one table of the samples', () => {
  const cells = Object.keys(samples)
    .flatMap((name) => readSample(name).body)
    .flatMap((block) => (block.type === 'table' ? block.content.flatMap((row) => row.content) : []))
  expect(cells.some(({ attrs }) => attrs.rowspan > 1)).toBe(true)
  expect(cells.some(({ attrs }) => attrs.colspan > 1)).toBe(true)
})
