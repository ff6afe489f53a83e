import { describe, expect, it } from 'vitest'
import { createFold } from '../../../shared/search/fold'

const loose = createFold({ matchCase: false, matchMarks: false })
const exact = createFold({ matchCase: true, matchMarks: true })
const fold = (text: string) => loose(text).text

describe('folding', () => {
  it('takes marks off Vietnamese letters, composed or not, and knows đ', () => {
    expect(fold('Báo cáo ĐƯỜNG')).toBe('bao cao duong')
    expect(fold('Báo cáo ĐƯỜNG'.normalize('NFD'))).toBe('bao cao duong')
  })

  it('reads full-width letters and digits as what they are', () => {
    expect(fold('２０２６년　ＯＤＡ（시범）')).toBe('2026년 oda(시범)')
  })

  it('keeps Hangul syllables exact, composed or not', () => {
    expect(fold('한글')).toBe('한글')
    expect(fold('한글'.normalize('NFD'))).toBe('한글')
    expect(fold('하')).not.toBe(fold('한'))
  })

  it('knows letters whose other case is of another length', () => {
    expect(fold('STRASSE')).toBe(fold('straße'))
    expect(fold('İstanbul')).toBe('istanbul')
    expect(fold('ΟΔΟΣ')).toBe(fold('οδος'))
  })

  it('tells everything apart when asked to, but never the ways of writing one letter', () => {
    expect(exact('Báo').text).not.toBe(exact('báo').text)
    expect(exact('bao').text).not.toBe(exact('báo').text)
    expect(exact('báo').text).toBe(exact('báo'.normalize('NFD')).text)
  })

  it('knows for every letter where it came from', () => {
    expect(loose('aß́İb'.normalize('NFD')).starts).toEqual([0, 1, 1, 3, 5, 6])
  })

  it('takes every white space for a space', () => {
    expect(fold('가\u00a0나\n다')).toBe('가 나 다')
  })
})
