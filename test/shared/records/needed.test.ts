import { expect, it } from 'vitest'
import { missingFields } from '../../../shared/records/needed'
import type { RecordDefinition, RecordValues } from '../../../shared/records/record'
import { records } from '../../../shared/records/records'

const missing = (record: RecordDefinition, values: RecordValues) =>
  missingFields(record, (key) => values[key] ?? null).map(({ key }) => key)

it('an empty record misses what is required, in the order of its fields', () => {
  const { recommendation } = records
  expect(missing(recommendation, {})).toEqual(
    recommendation.fields.filter(({ required }) => required).map(({ key }) => key),
  )
})

it.each(['returned', 'deferred', 'not-adopted', 'delayed', 'discontinued'])(
  'a recommendation that is %s needs a reason',
  (status) => {
    expect(missing(records.recommendation, { status })).toContain('statusReason')
    expect(missing(records.recommendation, { status, statusReason: '예산 미확보' })).not.toContain('statusReason')
  },
)

it('a recommendation under way needs no reason', () => {
  expect(missing(records.recommendation, { status: 'implementing' })).not.toContain('statusReason')
})

it('key figures of a finding need their sources', () => {
  expect(missing(records.finding, {})).not.toContain('sources')
  expect(missing(records.finding, { keyFigures: '12,000' })).toContain('sources')
})

it('what is not fully public needs a reason', () => {
  expect(missing(records.policy, { openness: 'public' })).not.toContain('opennessReason')
  expect(missing(records.policy, { openness: 'partial' })).toContain('opennessReason')
})

it('an empty list or period fills nothing', () => {
  expect(missing(records.policy, { findings: [], period: {} })).toEqual(expect.arrayContaining(['findings', 'period']))
  expect(missing(records.policy, { findings: ['f'], period: { from: '2026-10-01' } })).not.toContain('findings')
})
