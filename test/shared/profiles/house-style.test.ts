import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { printReport } from '../../../shared/print/print-report'
import { houseProfile } from '../../../shared/profiles/house-profile'
import {
  emptyHouseStyle,
  type HouseStyle,
  houseStyleSchema,
  profileStyleSchema,
  tidyHouseStyle,
} from '../../../shared/profiles/house-style'
import { measureNames, measureOf } from '../../../shared/profiles/measures'
import { departuresOf } from '../../../shared/profiles/official-limits'
import { profileNames } from '../../../shared/profiles/profile'
import { profiles } from '../../../shared/profiles/profiles'
import { settingsChangeSchema, settingsSchema } from '../../../shared/settings'
import { arbitraryProfileStyle, houseStyle } from '../../support/house-styles'
import { report } from '../print/support'

const accepts = (own: unknown) => profileStyleSchema.safeParse(own).success
const docs = path.join(import.meta.dirname, '..', '..', '..', 'docs')

describe('a house style', () => {
  it.each(measureNames)('takes %s at its bounds and nothing beyond them', (name) => {
    const { min, max, step } = measureOf(name)
    expect([min, max].map((value) => accepts({ [name]: value }))).toEqual([true, true])
    const wrong = [min - step, max + step, min + step / 2, Number.NaN, Number.POSITIVE_INFINITY, `${min}`, null]
    expect(wrong.map((value) => accepts({ [name]: value }))).toEqual(wrong.map(() => false))
  })

  it.each(profileNames)('can say every official value of %s', (name) => {
    const official = Object.fromEntries(measureNames.map((one) => [one, measureOf(one).of(profiles[name])]))
    expect(accepts(official)).toBe(true)
    expect(houseProfile(profiles[name], houseStyle(official))).toEqual(profiles[name])
  })

  it('knows no fields, profiles or languages that Bogo has not', () => {
    expect(accepts({ colour: 'red' })).toBe(false)
    expect(houseStyleSchema.safeParse({ ...emptyHouseStyle, profiles: { 'xx-form': {} } }).success).toBe(false)
    expect(houseStyleSchema.safeParse({ ...emptyHouseStyle, texts: { fr: {} } }).success).toBe(false)
    expect(houseStyleSchema.safeParse({ ...emptyHouseStyle, format: 2 }).success).toBe(false)
  })

  it.each(['', '"><x', 'a'.repeat(32), 'Font\u0000', '바탕; drop', '\u202etnof'])('refuses %j as a font', (latin) => {
    expect(accepts({ bodyFont: { latin } })).toBe(false)
  })

  it.each(['휴먼명조', 'HY헤드라인M', 'Times New Roman', 'Noto Sans CJK KR'])('takes %s as a font', (eastAsia) => {
    expect(accepts({ bodyFont: { eastAsia } })).toBe(true)
  })

  it('refuses texts that hide or turn what is printed', () => {
    const texts = ['a\nb', 'a\u0007', 'a\u202eb', 'a\u2028b']
    expect(texts.map((text) => accepts({ header: { text } }))).toEqual(texts.map(() => false))
  })
})

describe('the profile of an organisation', () => {
  it('is the official one where the style says nothing', () => {
    for (const name of profileNames) {
      expect(houseProfile(profiles[name], null)).toBe(profiles[name])
      expect(houseProfile(profiles[name], emptyHouseStyle)).toBe(profiles[name])
    }
  })

  it('differs in what the style says and in nothing else', () => {
    const style = houseStyle({ marginTop: 28, heading2Size: 18, bodyFont: { eastAsia: '휴먼명조' } })
    const { page, headings, body, ...rest } = houseProfile(profiles['kr-report'], style)
    const official = profiles['kr-report']
    expect(page).toEqual({ ...official.page, margin: { ...official.page.margin, top: 28 } })
    expect(headings).toEqual(official.headings.with(1, { ...official.headings[1], size: 18 }))
    expect(body.font).toEqual({ bundled: 'Noto Serif KR', office: { latin: 'Times New Roman', eastAsia: '휴먼명조' } })
    expect(rest).toMatchObject({ headingFont: official.headingFont, pageNumber: official.pageNumber, header: 'none' })
  })

  it('keeps page numbers out of the text and on the paper, whatever valid style it has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...profileNames), arbitraryProfileStyle, (name, own) => {
        const { page, pageNumber } = houseProfile(profiles[name], houseStyle(profileStyleSchema.parse(own)))
        const height = (pageNumber.size * 25.4) / 72
        expect(page.edge).toBeGreaterThanOrEqual(5)
        expect(page.edge + height).toBeLessThan(Math.min(page.margin.top, page.margin.bottom))
      }),
      { numRuns: 500 },
    )
  })
})

describe('official limits', () => {
  it('are kept by the official values', () => {
    for (const name of profileNames) {
      const official = Object.fromEntries(measureNames.map((one) => [one, measureOf(one).of(profiles[name])]))
      expect(departuresOf(name, official)).toEqual([])
    }
  })

  it('of Decree 30 warn of margins, sizes, fonts and page numbers that it does not allow', () => {
    const fields = (own: Parameters<typeof departuresOf>[1]) =>
      departuresOf('vn-decree30', own).map(({ field }) => field)
    expect(fields({ marginTop: 20, marginBottom: 25, marginLeft: 35, marginRight: 15, bodySize: 13 })).toEqual([])
    expect(fields({ marginTop: 19, marginBottom: 26, marginLeft: 29, marginRight: 21 })).toEqual([
      'marginTop',
      'marginBottom',
      'marginLeft',
      'marginRight',
    ])
    expect(fields({ bodySize: 12, paragraphSpacing: 5, lineHeight: 2, bodyFont: { latin: 'Arial' } })).toEqual([
      'bodySize',
      'lineHeight',
      'paragraphSpacing',
      'bodyFont',
    ])
    expect(fields({ pageNumberPlace: 'bottom', pageNumberOnFirstPage: true })).toHaveLength(2)
  })

  it('do not exist where sizes are custom and no rule', () => {
    expect(departuresOf('kr-report', { marginTop: 12, bodySize: 9 })).toEqual([])
  })
})

describe('standing texts', () => {
  const style: HouseStyle = {
    ...emptyHouseStyle,
    texts: {
      ko: { organisation: '양주시', department: '총무과' },
      vi: {
        organisation: 'Học viện Hành chính Quốc gia',
        placeOfIssue: 'Hà Nội',
        recipients: ['Bộ Nội vụ', 'Lưu: VT'],
      },
    },
  }

  it('stand where the report says nothing, and give way to what it says', () => {
    const empty = printReport(report('ko', []), {}, { houseStyle: style })
    expect(empty.front).toMatchObject({ kind: 'kr-title', line: '총무과' })
    expect(empty.properties.author).toBe('양주시')
    const own = printReport(report('ko', [], { facts: { department: '기획과' } }), {}, { houseStyle: style })
    expect(own.front).toMatchObject({ line: '기획과' })
  })

  it('are those of the language of the report', () => {
    const { front, closing } = printReport(report('vi', []), {}, { houseStyle: style })
    expect(front).toMatchObject({ organisation: 'HỌC VIỆN HÀNH CHÍNH QUỐC GIA', parent: '' })
    expect(closing).toMatchObject({ recipients: ['- Bộ Nội vụ;', '- Lưu: VT.'] })
    expect(printReport(report('en', []), {}, { houseStyle: style }).properties.author).toBe('')
  })

  it('fill in a list that has only empty rows', () => {
    const { closing } = printReport(
      report('vi', [], { facts: { recipients: [{ text: ' ' }] } }),
      {},
      { houseStyle: style },
    )
    expect(closing).toMatchObject({ recipients: ['- Bộ Nội vụ;', '- Lưu: VT.'] })
  })
})

it('the running header is the text of the organisation, the title, or nothing', () => {
  const headerOf = (own: Parameters<typeof houseStyle>[0]) =>
    printReport(report('ko', []), {}, { houseStyle: houseStyle(own) }).header
  expect(headerOf({})).toBe('')
  expect(headerOf({ header: 'title' })).toBe('제목')
  expect(headerOf({ header: { text: '함께 여는 양주' } })).toBe('함께 여는 양주')
  expect(printReport(report('en', []), {}, { houseStyle: houseStyle({ header: 'none' }) }).header).toBe('')
})

it('a style that says nothing is no style', () => {
  expect(
    tidyHouseStyle(houseStyle({ bodyFont: {}, marginTop: undefined }, { texts: { ko: { organisation: '' } } })),
  ).toBe(null)
  const kept = houseStyle({ paragraphSpacing: 0, pageNumberOnFirstPage: false })
  expect(tidyHouseStyle(kept)).toEqual(kept)
})

it('a stored style that no longer fits does not take the other choices along', () => {
  expect(settingsSchema.parse({ theme: 'dark', houseStyle: { kind: 'other' } })).toMatchObject({
    theme: 'dark',
    houseStyle: null,
  })
  expect(settingsChangeSchema.safeParse({ houseStyle: houseStyle({ marginTop: 5 }) }).success).toBe(false)
})

it('the published JSON Schema is the one that house styles are read with', async () => {
  const schema = z.toJSONSchema(houseStyleSchema, { io: 'input', target: 'draft-2020-12' })
  const published = {
    $id: 'house-style.schema.json',
    title: 'Bogo house style',
    description: 'How the papers of an organisation differ from the official layouts. See docs/formats.md.',
    ...schema,
  }
  // `npm test -- unit -u` writes it anew after a deliberate change of the schema.
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    path.join(docs, 'house-style.schema.json'),
  )
})

it('the example of the documentation can be imported', () => {
  const example: unknown = JSON.parse(readFileSync(path.join(docs, 'examples', 'yangju.bogo-style'), 'utf8'))
  expect(houseStyleSchema.parse(example)).toMatchObject({
    organisation: '양주시',
    texts: { ko: { department: '총무과' } },
  })
})
