import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wonInFull, wonReading } from '../../../shared/print/won'

const worth: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1_000n }
const large: Readonly<Record<string, bigint>> = { 만: 10_000n, 억: 100_000_000n, 조: 1_000_000_000_000n }

/** What a reader understands, sign by sign: nothing of this is the writer's. */
function understood(reading: string): bigint {
  let sum = 0n
  let group = 0n
  let digit = 0n
  for (const sign of reading) {
    const small = worth[sign]
    const step = large[sign]
    if (small !== undefined) {
      group += digit * small
      digit = 0n
    } else if (step !== undefined) {
      sum += (group + digit) * step
      group = 0n
      digit = 0n
    } else digit = BigInt('영일이삼사오육칠팔구'.indexOf(sign))
  }
  return sum + group + digit
}

it('an amount is stated in figures and in Hangul, as the decree shows it', () => {
  expect(wonInFull(113_560)).toBe('금113,560원(금일십일만삼천오백육십원)')
})

it('a one is read at every place, and groups of nothing are left out', () => {
  expect(
    [1, 10, 11, 111_111, 10_000, 100_000_001, 2_700_000_000, 1_000_000_000_000].map((value) => wonReading(value)),
  ).toEqual(['일원', '일십원', '일십일원', '일십일만일천일백일십일원', '일만원', '일억일원', '이십칠억원', '일조원'])
})

it('nothing is read as 영, hundredths as 전', () => {
  expect(wonInFull(0)).toBe('금0원(금영원)')
  expect(wonInFull(1_234.5)).toBe('금1,234.50원(금일천이백삼십사원오십전)')
  expect([0.07, 0.999, 12.001].map((value) => wonReading(value))).toEqual(['칠전', '일원', '일십이원'])
})

it('what cannot be read stands without a reading', () => {
  expect([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e16].map((value) => wonReading(value))).toEqual(['', '', '', ''])
  expect(wonInFull(-5_000)).toBe('금-5,000원')
})

it('every amount up to 9999조 is understood as what it is', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999_999_998n }), (value) => {
      const exact = Number(value)
      const reading = wonReading(exact)
      expect(reading.endsWith('원')).toBe(true)
      expect(understood(reading.slice(0, -1))).toBe(BigInt(exact))
      expect(reading).not.toMatch(/(^|[십백천만억조])[십백천]/)
    }),
  )
})
