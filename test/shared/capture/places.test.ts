import { expect, test } from 'vitest'
import { notePlace, placesOn, reportFor } from '../../../shared/capture/places'

const facts = {
  itinerary: [
    { date: '2026-10-12', to: '런던', institution: '런던 소방청' },
    { date: '2026-10-13', to: '암스테르담', institution: '물관리청' },
    { date: '2026-10-13', to: '암스테르담', institution: '' },
  ],
  visits: [
    { date: '2026-10-13', institution: '물관리청' },
    { date: '2026-10-13', institution: '항만청' },
  ],
}

test('the places of a day are its institutions first, each once', () => {
  expect(placesOn(facts, '2026-10-13')).toEqual(['물관리청', '항만청', '암스테르담'])
  expect(placesOn(facts, '2026-10-20')).toEqual([])
  expect(placesOn({}, '2026-10-13')).toEqual([])
})

test('an institution of the facts brings its place along; anything else is a place', () => {
  expect(notePlace(facts, ' 물관리청 ', '2026-10-13')).toEqual({ visit: '물관리청', place: '암스테르담' })
  expect(notePlace(facts, '항만청', '2026-10-13')).toEqual({ visit: '항만청', place: '' })
  expect(notePlace(facts, '역 앞', '2026-10-13')).toEqual({ visit: '', place: '역 앞' })
  expect(notePlace(facts, '', '2026-10-13')).toEqual({ visit: '', place: '' })
})

test('a note is for the report whose period has the day, otherwise for the last changed one that can be read', () => {
  const report = (id: string, period: object, problem: 'report-damaged' | null = null) => ({ id, period, problem })
  const trip = report('trip', { from: '2026-10-11', to: '2026-10-25' })
  const last = report('last', {})
  const broken = report('broken', { from: '2026-10-11', to: '2026-10-25' }, 'report-damaged')
  expect(reportFor('2026-10-13', [broken, last, trip])).toBe('trip')
  expect(reportFor('2026-10-26', [broken, last, trip])).toBe('last')
  expect(reportFor('2026-10-11', [last, report('day', { from: '2026-10-11' })])).toBe('day')
  expect(reportFor('2026-10-13', [])).toBeNull()
})
