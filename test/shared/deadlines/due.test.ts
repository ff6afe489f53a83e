import { describe, expect, it } from 'vitest'
import { deadlineSettingsSchema } from '../../../shared/deadlines/deadline-settings'
import {
  activeRules,
  deadlineReport,
  dueOf,
  dueState,
  noRule,
  standardRule,
  withoutDeadline,
} from '../../../shared/deadlines/due'
import { leftText } from '../../../shared/deadlines/left-text'
import { defaultRule, officialRules } from '../../../shared/deadlines/rules'
import type { FieldValues } from '../../../shared/fields/value'
import { createTranslator } from '../../../shared/i18n/index'
import { languages } from '../../../shared/i18n/language'
import { templateNames } from '../../../shared/templates/names'

const official = deadlineSettingsSchema.parse({})
const trip: FieldValues = { period: { from: '2026-10-11', to: '2026-10-25' } }
const due = (facts: FieldValues, settings = official, language: 'ko' | 'en' | 'vi' = 'ko') =>
  dueOf(deadlineReport('overseas-training', language, facts), settings)?.on ?? null

describe('a report is due', () => {
  it('30 days after the return in Korea, 15 days in Viet Nam, 5 working days in an international office', () => {
    expect(due(trip)).toBe('2026-11-24')
    expect(due(trip, official, 'vi')).toBe('2026-11-09')
    expect(due(trip, official, 'en')).toBe('2026-10-30')
  })

  it('from the day of return where it differs from the last day of the trip', () => {
    expect(due({ ...trip, returnDate: '2026-10-27' })).toBe('2026-11-26')
  })

  it('never while the day to count from is unknown', () => {
    expect(due({})).toBeNull()
    expect(due({ period: { from: '2026-10-11' } })).toBeNull()
    expect(due({ ...trip, deadlineRule: 'kr-agency' })).toBeNull()
    expect(due({ ...trip, deadlineRule: 'kr-agency', receivedOn: '2026-11-20' })).toBe('2026-12-07')
  })

  it('by the rule that it names, or by none', () => {
    expect(due({ ...trip, deadlineRule: 'kr-diplomacy' })).toBe('2026-11-09')
    expect(due({ ...trip, deadlineRule: 'none' })).toBeNull()
    expect(due({ ...trip, deadlineRule: 'a rule of another device' })).toBeNull()
  })

  it('never after an online event, from which nobody comes home, unless it names a rule', () => {
    expect(due({ ...trip, eventMode: 'online' })).toBeNull()
    expect(due({ ...trip, eventMode: 'hybrid' })).toBe('2026-11-24')
    expect(due({ ...trip, eventMode: 'online', deadlineRule: 'kr-diplomacy' })).toBe('2026-11-09')
  })

  it('on the day that was set for it, whatever the rules say', () => {
    expect(due({ ...trip, dueOn: '2026-12-31', deadlineRule: 'none' })).toBe('2026-12-31')
  })

  it('without delay, which is no date, until an office names its days', () => {
    expect(due({ ...trip, deadlineRule: 'kr-local' })).toBeNull()
    const named = deadlineSettingsSchema.parse({ changes: { 'kr-local': { days: 10 } } })
    expect(due({ ...trip, deadlineRule: 'kr-local' }, named)).toBe('2026-11-04')
  })

  it('by changed and own rules at once, and by an official one again when the change is gone', () => {
    const changed = deadlineSettingsSchema.parse({ changes: { 'kr-state': { days: 20, unit: 'working' } } })
    expect(due(trip, changed)).toBe('2026-11-20')
    expect(due(trip, deadlineSettingsSchema.parse({ changes: { 'kr-state': { off: true } } }))).toBeNull()
    const own = { key: 'own', name: '우리 도 규칙', off: false, days: 7, unit: 'calendar', from: 'trip-end' }
    expect(due({ ...trip, deadlineRule: 'own' }, deadlineSettingsSchema.parse({ own: [own] }))).toBe('2026-11-02')
    expect(due(trip)).toBe('2026-11-24')
  })

  it('on no nonsense: what is no day counts as not given', () => {
    expect(due({ ...trip, dueOn: 'soon', returnDate: '2026-13-40' })).toBe('2026-11-24')
  })
})

describe('how a deadline stands', () => {
  const stateOn = (today: string, facts: FieldValues = trip) =>
    dueState(deadlineReport('overseas-training', 'ko', facts), official, today)

  it('counts the days that are left, or that it is over', () => {
    expect(stateOn('2026-11-12')).toEqual({ state: 'open', on: '2026-11-24', daysLeft: 12 })
    expect(stateOn('2026-11-24')).toMatchObject({ daysLeft: 0 })
    expect(stateOn('2026-11-27')).toMatchObject({ daysLeft: -3 })
  })

  it('is silent once the report is handed in', () => {
    expect(stateOn('2027-01-01', { ...trip, submittedOn: '2026-11-20' })).toEqual({
      state: 'submitted',
      on: '2026-11-20',
    })
  })

  it.each([
    ['ko', 'D-12', 'D-DAY', 'D+3'],
    ['en', '12 days left', 'Due today', '3 days overdue'],
    ['vi', 'Còn 12 ngày', 'Đến hạn hôm nay', 'Quá hạn 3 ngày'],
  ] as const)('is said in %s', (language, soon, today, over) => {
    const { t } = createTranslator(language)
    expect([12, 0, -3].map((days) => leftText(days, t))).toEqual([soon, today, over])
  })

  it('does not go on in a copy', () => {
    const facts = {
      ...trip,
      deadlineRule: 'kr-state',
      dueOn: '2026-12-31',
      submittedOn: '2026-11-20',
      receivedOn: '2026-11-21',
    }
    expect(withoutDeadline(facts)).toEqual({ ...trip, deadlineRule: 'kr-state' })
  })
})

describe('the rule of a template', () => {
  const rule = (defaults: Record<string, string>, own: object[] = []) =>
    standardRule('overseas-training', 'ko', deadlineSettingsSchema.parse({ defaults, own }))?.key ?? null

  it('is the official one of the language until the user names another one or none', () => {
    expect(rule({})).toBe('kr-state')
    expect(rule({ 'overseas-training': 'kr-council' })).toBe('kr-council')
    expect(rule({ 'overseas-training': noRule })).toBeNull()
    expect(rule({ 'study-mission': 'kr-council' })).toBe('kr-state')
  })

  it('can be one of the own office, and is the official one again when that is gone', () => {
    const own = { key: 'own', name: '우리 도 규칙', off: false, days: 7, unit: 'calendar', from: 'trip-end' }
    expect(rule({ 'overseas-training': 'own' }, [own])).toBe('own')
    expect(rule({ 'overseas-training': 'own' })).toBe('kr-state')
  })

  it('gives way to the rule that a report chose for itself', () => {
    const settings = deadlineSettingsSchema.parse({ defaults: { 'overseas-training': noRule } })
    expect(due(trip, settings)).toBeNull()
    expect(due({ ...trip, deadlineRule: 'kr-state' }, settings)).toBe('2026-11-24')
  })
})

describe('official rules', () => {
  it('have each a name, a source and a key of their own in every language', () => {
    expect(new Set(officialRules.map(({ key }) => key)).size).toBe(officialRules.length)
    for (const { who, what, source } of officialRules) {
      for (const language of languages) {
        expect([who[language], what[language], source[language]].every((text) => text === text.normalize('NFC'))).toBe(
          true,
        )
        expect([who[language], what[language], source[language]].every((text) => text.trim() !== '')).toBe(true)
      }
    }
  })

  it('are what every default names', () => {
    const keys = activeRules(official, 'ko').map(({ key }) => key)
    for (const template of templateNames) {
      for (const language of languages) {
        const rule = defaultRule(template, language)
        if (rule !== null) expect(keys).toContain(rule)
      }
    }
  })
})
