import { expect, test } from 'vitest'
import { createMatcher } from '../../../shared/search/matcher'
import { normalise } from '../../../shared/search/normalise'

const finds = (query: string, text: string) => createMatcher(query)(normalise(text))

test.each([
  ['침수', '침수위험 등급 공개제'],
  ['위험', '침수위험 등급 공개제'],
  ['수', '침수위험'],
  ['ㅊㅅ', '침수위험 등급'],
  ['ㅂㄱㅅ', '결과 보고서'],
  ['ㅂㄱㅅ', '내용을 보고 서명함'],
  ['침ㅅ', '침수위험'],
  ['등급 침수', '침수위험 등급'],
  ['FLOOD', 'Open flood-risk grades'],
  ['loo', 'Open flood-risk grades'],
  ['nguy co ngap', 'Công khai mức độ nguy cơ ngập lụt'],
  ['ĐIỆN TỬ', 'chính quyền điện tử'],
  ['dien', 'điện tử'],
  ['', 'anything'],
  ['  ', 'anything'],
  ['c++ (a|b)', 'C++ (a|b) and more'],
])('“%s” finds “%s”', (query, text) => {
  expect(finds(query, text)).toBe(true)
})

test.each([
  ['ㅊㅅ', '교통 안전'],
  ['침', '교통 안전'],
  ['침수 안전', '침수위험'],
  ['ㅎ', 'flood'],
  ['flod', 'flood'],
  ['%', '침수'],
])('“%s” does not find “%s”', (query, text) => {
  expect(finds(query, text)).toBe(false)
})

test('a text that was taken apart (NFD, as macOS names files) is found all the same', () => {
  expect(finds('침수'.normalize('NFD'), '침수위험')).toBe(true)
  expect(finds('ngập', 'ngập lụt'.normalize('NFD'))).toBe(true)
})
