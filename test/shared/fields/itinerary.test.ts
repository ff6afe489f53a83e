import { expect, it } from 'vitest'
import { daysOf, missingDays, visitsOf } from '../../../shared/fields/itinerary'
import type { Row } from '../../../shared/fields/value'

it('lists every day of a period, and none of an open, backward or endless one', () => {
  expect(daysOf({ from: '2026-12-30', to: '2027-01-01' })).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
  expect(daysOf({ from: '2026-12-30' })).toEqual([])
  expect(daysOf({ from: '2026-12-30', to: '2026-12-29' })).toEqual([])
  expect(daysOf({ from: '2025-07-01', to: '2027-06-30' })).toEqual([])
})

it('finds a place for each missing day between the rows that are there', () => {
  const rows: Row[] = [{ date: '2026-11-22', work: '면담' }, { date: '2026-11-22' }, { work: '미정' }]
  expect(missingDays({ from: '2026-11-21', to: '2026-11-23' }, rows)).toEqual([
    { date: '2026-11-21', at: 0 },
    { date: '2026-11-23', at: 4 },
  ])
})

it('makes visits of the institutions that no visit names yet', () => {
  const itinerary: Row[] = [
    { date: '2026-11-22', institution: 'City Hall', persons: 'J. Smith', work: 'Meeting' },
    { date: '2026-11-22', institution: 'City Hall' },
    { date: '2026-11-23', from: 'Auckland' },
    { date: '2026-11-24', institution: 'Harbour Office' },
  ]
  expect(visitsOf(itinerary, [{ date: '2026-11-24', institution: 'Harbour Office' }])).toEqual([
    { date: '2026-11-22', institution: 'City Hall', persons: 'J. Smith', topic: 'Meeting' },
  ])
})
