import { expect, test } from 'vitest'
import { daysLeft, trashDays, withToday } from '../../../shared/trash/expiry'

const day = 24 * 60 * 60 * 1_000
const start = new Date(2026, 10, 2, 9).getTime()
const isoOf = (milliseconds: number) => {
  const date = new Date(milliseconds)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Days of use by how many days they lie after the start. */
const used = (...offsets: number[]) =>
  offsets.reduce<string[]>((days, offset) => withToday(days, isoOf(start + offset * day)), [])
const everyDay = (count: number) => used(...Array.from({ length: count + 1 }, (_, index) => index))

test('a report that was deleted today has all its days left', () => {
  expect(daysLeft(start, used(0), start)).toBe(trashDays)
})

test('whoever uses Bogo every day has one day less each day, and none after thirty', () => {
  expect(daysLeft(start, everyDay(1), start + day)).toBe(29)
  expect(daysLeft(start, everyDay(29), start + 29 * day)).toBe(1)
  expect(daysLeft(start, everyDay(30), start + 30 * day)).toBe(0)
})

test('a clock that jumps 400 days ahead takes one day, however often Bogo starts then', () => {
  const days = withToday(withToday(everyDay(3), isoOf(start + 400 * day)), isoOf(start + 400 * day))
  expect(daysLeft(start, days, start + 400 * day)).toBe(26)
})

test('a laptop that lay in a drawer for a year has lost one day of its trash', () => {
  expect(daysLeft(start, used(0, 365), start + 365 * day)).toBe(29)
})

test('days of use under a clock that ran ahead do not count once it is right again', () => {
  const ahead = used(0, ...Array.from({ length: 40 }, (_, index) => 400 + index))
  expect(daysLeft(start, ahead, start + 2 * day)).toBe(trashDays)
})

test('what was deleted under a clock that ran ahead stays all its days', () => {
  expect(daysLeft(start + 400 * day, everyDay(40), start + 40 * day)).toBe(trashDays)
})

test('the days of use stay bounded and each is there once', () => {
  const days = everyDay(500)
  expect(days).toHaveLength(2 * trashDays)
  expect(new Set(days).size).toBe(days.length)
})
