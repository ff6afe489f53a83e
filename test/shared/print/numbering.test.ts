import { describe, expect, it } from 'vitest'
import { createHeadingNumbers, orderedMarker } from '../../../shared/print/numbering'
import { vietnameseAlphabet } from '../../../shared/print/numerals'
import type { ProfileName } from '../../../shared/profiles/profile'
import { profiles } from '../../../shared/profiles/profiles'

const numbers = (profile: ProfileName, levels: number[]): string[] => {
  const headings = createHeadingNumbers(profiles[profile])
  return levels.map((level) => headings.next(level)).map(({ level, number }) => `${level} ${number}`)
}

describe('list numbers', () => {
  it('go on from 하 with 거 and from 허 with 고', () => {
    expect([1, 2, 14, 15, 16, 28, 29, 84].map((value) => orderedMarker('가.', value))).toEqual([
      '가.',
      '나.',
      '하.',
      '거.',
      '너.',
      '허.',
      '고.',
      '히.',
    ])
    expect(orderedMarker('(가)', 85)).toBe('(85)')
  })

  it('follow the Vietnamese alphabet, with đ and without f, j, w and z', () => {
    const letters = Array.from({ length: 23 }, (_, index) => orderedMarker('a)', index + 1))
    expect(letters.slice(0, 9)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)'])
    expect(letters.at(-1)).toBe('y)')
    expect(vietnameseAlphabet).not.toMatch(/[fjwz]/)
    expect(orderedMarker('a)', 24)).toBe('aa)')
  })

  it('go past twenty in circles and past z in letters', () => {
    expect([1, 20, 21, 35, 36, 50, 51].map((value) => orderedMarker('①', value))).toEqual([
      '①',
      '⑳',
      '㉑',
      '㉟',
      '㊱',
      '㊿',
      '(51)',
    ])
    expect([1, 2, 14, 15].map((value) => orderedMarker('㉮', value))).toEqual(['㉮', '㉯', '㉻', '(거)'])
    expect([26, 27, 28].map((value) => orderedMarker('(a)', value))).toEqual(['(z)', '(aa)', '(ab)'])
    expect([4, 9, 40].map((value) => orderedMarker('(i)', value))).toEqual(['(iv)', '(ix)', '(xl)'])
  })

  it('below one are digits in every form', () => {
    for (const form of ['가.', 'a)', '(a)', '(i)', '①', '㉮'] as const) expect(orderedMarker(form, 0)).toContain('0')
  })
})

describe('heading numbers', () => {
  it('of the Korean form are Ⅰ, □, ○ and -', () => {
    expect(numbers('kr-report', [1, 2, 3, 4, 1])).toEqual(['1 Ⅰ', '2 □', '3 ○', '4 -', '1 Ⅱ'])
  })

  it('of the Vietnamese form are I., 1., a) and -, and begin again under the next heading above', () => {
    expect(numbers('vn-decree30', [1, 2, 3, 3, 2, 3, 1, 2])).toEqual([
      '1 I.',
      '2 1.',
      '3 a)',
      '3 b)',
      '2 2.',
      '3 a)',
      '1 II.',
      '2 1.',
    ])
  })

  it('of the English form are nested decimals down to level 3', () => {
    expect(numbers('en-btor', [1, 2, 3, 4, 2, 1])).toEqual(['1 1', '2 1.1', '3 1.1.1', '4 ', '2 1.2', '1 2'])
  })

  it('count beyond twelve and beyond twenty', () => {
    const roman = numbers('kr-report', Array(21).fill(1))
    expect([roman[11], roman[12], roman[20]]).toEqual(['1 Ⅻ', '1 XIII', '1 XXI'])
  })

  it('start at level 1 and skip no level, whatever was typed', () => {
    expect(numbers('en-btor', [3, 4, 3])).toEqual(['1 1', '2 1.1', '1 2'])
    expect(numbers('en-btor', [1, 3, 3, 2, 3])).toEqual(['1 1', '2 1.1', '2 1.2', '2 1.3', '3 1.3.1'])
    expect(numbers('en-btor', [2, 1, 2])).toEqual(['1 1', '1 2', '2 2.1'])
  })
})
