import { describe, expect, it } from 'vitest'
import { checkFacts, isAsked } from '../../../shared/fields/check'
import { createTranslator } from '../../../shared/i18n/index'
import { languages } from '../../../shared/i18n/language'
import { templates } from '../../../shared/templates/templates'

const template = templates['overseas-training']
const problems = (facts: Parameters<typeof checkFacts>[1], language: 'ko' | 'en' = 'ko') =>
  checkFacts(template, facts, language).map(({ fact, row, column, code }) =>
    [fact, row, column, code].filter((part) => part !== undefined).join(' '),
  )

describe('checking facts', () => {
  it('finds nothing wrong with what is empty or right', () => {
    expect(problems({})).toEqual([])
    expect(
      problems({
        period: { from: '2026-11-21', to: '2026-11-29' },
        destinations: [{ country: 'NZ', city: '오클랜드' }],
        travellers: [{ name: '김', position: 'head' }, { position: 'member' }],
        itinerary: [{ date: '2026-11-21' }],
        costs: [{ category: 'airfare', amount: 1_200_000, currency: 'KRW', rate: 1 }],
        disclosure: 'public',
      }),
    ).toEqual([])
  })

  it('names every bad value with its place', () => {
    expect(
      problems({
        period: { from: '2026-11-29', to: '2026-11-21' },
        destinations: [{ country: 'Atlantis' }],
        travellers: [
          { name: 'A', position: 'head' },
          { name: 'B', position: 'head' },
        ],
        itinerary: [{ date: '추후' }],
        costs: [
          { amount: -1, currency: 'KRW' },
          { amount: 10 },
          { amount: 'ten', currency: 'ZZZ', rate: 0, payer: 'nobody' },
        ],
      }),
    ).toEqual([
      'period periodBackwards',
      'destinations 0 country countryUnknown',
      'travellers 1 position secondHead',
      'itinerary 0 date dateInvalid',
      'costs 0 amount amountNegative',
      'costs 1 amount currencyMissing',
      'costs 2 amount numberInvalid',
      'costs 2 currency currencyUnknown',
      'costs 2 rate rateNotPositive',
      'costs 2 payer choiceUnknown',
    ])
  })

  it('finds days of the programme outside the period, but lets the report be dated after it', () => {
    const period = { from: '2026-11-21', to: '2026-11-29' }
    expect(problems({ period, itinerary: [{ date: '2026-11-30' }], reportDate: '2026-12-20' })).toEqual([
      'itinerary 0 date dateOutsidePeriod',
    ])
  })

  it('gives Korean half as many characters', () => {
    const gist = 'a'.repeat(301)
    expect(problems({ gist }, 'ko')).toEqual(['gist textTooLong'])
    expect(problems({ gist }, 'en')).toEqual([])
  })

  it('has a sentence for every problem in every language', () => {
    const found = checkFacts(template, { costs: [{ amount: 'ten' }, { amount: -1 }] }, 'ko')
    for (const language of languages) {
      const { t } = createTranslator(language)
      for (const { code, params } of found) expect(t(`facts.problem.${code}`, params)).not.toContain('{{')
    }
  })
})

it('the reason for not disclosing is asked for only when there is something to explain', () => {
  const reason = template.facts.flatMap((group) => group.fields).find(({ key }) => key === 'disclosureReason')
  if (!reason) throw new Error('no such field')
  expect(isAsked(reason, {})).toBe(false)
  expect(isAsked(reason, { disclosure: 'public' })).toBe(false)
  expect(isAsked(reason, { disclosure: 'closed' })).toBe(true)
  expect(isAsked(reason, { disclosure: 'public', disclosureReason: '협상 중' })).toBe(true)
})
