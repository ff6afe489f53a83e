import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../shared/search/query'
import { qualities, qualityIn } from '../../../shared/search/score'

const wanted = (text: string, open = false) => parseQuery(text, open).wanted.map((term) => term.text)
const unwanted = (text: string) => parseQuery(text).unwanted.map((term) => term.text)
const finds = (query: string, text: string, open = false) =>
  parseQuery(query, open).wanted.every((term) => qualityIn(text, term) !== null)

describe('a query', () => {
  test('is words, phrases in any quotes, and what must not be there', () => {
    expect(wanted('침수 "위험 등급" -초안')).toEqual(['침수', '위험 등급'])
    expect(unwanted('침수 -초안 -"첫 안"')).toEqual(['초안', '첫 안'])
    expect(wanted('“위험 등급”')).toEqual(['위험 등급'])
    expect(wanted('"위험 등')).toEqual(['위험 등'])
    expect(wanted(' - "" ')).toEqual([])
  })

  test('is compared without case, tones and width, decomposed or not', () => {
    expect(wanted('Báo  ＣÁO')).toEqual(['bao', 'cao'])
    expect(wanted('Đường'.normalize('NFD'))).toEqual(['duong'])
    expect(parseQuery('báo cao').wanted.map(({ typed }) => typed)).toEqual(['báo', null])
  })

  test('takes consonants that an input method drew as one apart', () => {
    expect(wanted('ㅂㄳ')).toEqual(['ㅂㄱㅅ'])
    expect(finds('ㅂㄳ', '결과보고서')).toBe(true)
  })

  test.each([
    ['보곳', '보고서'],
    ['보고', '보공'],
    ['고', '과'],
    ['갑', '값'],
    ['갑', '가방'],
    ['갃', '각시'],
    ['ㅂ고', 'ㅂ고'],
    ['ㅊ수', '침술'],
  ])('“%s” that is still being composed finds “%s”, and no more does when it is done', (typed, text) => {
    expect(finds(typed, text, true)).toBe(true)
    expect(finds(typed, text)).toBe(typed === text)
  })

  test('leaves only the last syllable of the last word open', () => {
    expect(finds('보곳 정', '보고서 정책', true)).toBe(false)
    expect(finds('정 보곳', '보고서 정', true)).toBe(true)
    expect(finds('보곳 ', '보고서', true)).toBe(false)
    expect(finds('"보곳"', '보고서', true)).toBe(false)
  })

  test.each([
    ['2026-11-21', '2026. 11. 21.(토)'],
    ['2026-11-21', 'ngay 21/11/2026'],
    ['21/11/2026', '2026년 11월 21일'],
    ['2026.3.4', '04/03/2026'],
    ['1250000', '1,250,000원'],
    ['1.250.000', '1250000'],
  ])('the day or number “%s” is found as “%s”', (typed, text) => {
    expect(finds(typed, text)).toBe(true)
  })

  test('tells a word from the start of one, and that from what stands inside', () => {
    const [term] = parseQuery('보고').wanted
    const quality = (text: string) => (term ? qualityIn(text, term) : null)
    expect(quality('새 보고, 끝')).toBe(qualities.word)
    expect(quality('(보고서)')).toBe(qualities.start)
    expect(quality('결과보고')).toBe(qualities.inside)
    expect(quality('복오')).toBe(null)
  })
})
