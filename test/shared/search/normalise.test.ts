import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialsOf, normalise, rankOf, searchable } from '../../../shared/search/normalise'
import { hangulSteps } from '../../support/hangul'

const finds = (query: string, text: string) => rankOf(query, searchable(text)) !== null

describe('normalising', () => {
  it.each([
    ['Bảng', 'bang'],
    ['Đoàn công tác', 'doan cong tac'],
    ['Chữ đậm', 'chu dam'],
    ['표 넣기', '표 넣기'],
    ['É́cole', 'ecole'],
  ])('makes %s comparable', (text, normal) => {
    expect(normalise(text)).toBe(normal)
  })

  it('gives the same for composed and decomposed text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(text)
        expect(normalise(text.normalize('NFD'))).toBe(once)
        expect(normalise(once)).toBe(once)
      }),
    )
  })
})

describe('a query', () => {
  it('finds a Korean word by its initial consonants', () => {
    expect(initialsOf('글머리 목록')).toBe('ㄱㅁㄹ ㅁㄹ')
    expect(finds('ㅍ', '표')).toBe(true)
    expect(finds('ㅁㄹ', '글머리 목록')).toBe(true)
    expect(finds('ㄱㅁㄹㅁㄹ', '글머리 목록')).toBe(true)
    expect(finds('ㅎ', '글머리 목록')).toBe(false)
  })

  it.each(['표', '제목', '각주', '확인 목록', '쪽 나누기', '글머리'])(
    'finds %s at every step of its composition',
    (word) => {
      let typed = ''
      for (const syllable of word) {
        for (const step of hangulSteps(syllable)) expect(finds(typed + step, word), typed + step).toBe(true)
        typed += syllable
      }
    },
  )

  it('finds a syllable that has taken the next consonant as its own for the moment', () => {
    expect(finds('젬', '제목')).toBe(true)
    expect(finds('갂', '각주')).toBe(false)
  })

  it.each(['bang', 'bảng', 'BẢNG', 'bản', 'bả'])('finds Bảng by %s, with marks or without', (query) => {
    expect(finds(query, 'Bảng')).toBe(true)
  })

  it('finds words by their beginning, not by their middle', () => {
    expect(finds('list', 'Bullet list')).toBe(true)
    expect(finds('able', 'Table')).toBe(false)
    expect(finds('목록', '번호목록')).toBe(true)
  })

  it('ranks the whole text before its beginning, a later word and initial consonants', () => {
    const ranks = [
      ['표', '표'],
      ['표', '표 제목'],
      ['제목', '표 제목'],
      ['ㅍㅈ', '표 제목'],
    ].map(([query, text]) => rankOf(query ?? '', searchable(text ?? '')))
    expect(ranks).toEqual([0, 1, 2, 3])
  })
})
