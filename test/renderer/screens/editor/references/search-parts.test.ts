import { expect, it } from 'vitest'
import type { Part } from '../../../../../renderer/screens/editor/references/report-parts'
import { searchParts } from '../../../../../renderer/screens/editor/references/search-parts'

const part = (kind: Part['kind'], label: string, text: string, position: number): Part => ({
  kind,
  position,
  id: null,
  level: 0,
  number: '',
  label,
  text,
})
const parts = [
  part('policy', '벤치마킹 정책 1', '홍수 위험 지도', 1),
  part('finding', '조사 내용 2', '통번역 서비스', 2),
  part('recommendation', 'Kiến nghị 1', 'Công khai bản đồ ngập', 3),
]
const found = (query: string) => searchParts(parts, query).flatMap((group) => group.parts.map(({ label }) => label))

it('finds by initial consonants, also by those of several words', () => {
  expect(found('ㅎㅅ')).toEqual(['벤치마킹 정책 1'])
  expect(found('ㅈㅅ ㅌㅂ')).toEqual(['조사 내용 2'])
})

it('finds while the last syllable is still composed', () => {
  expect(found('통버')).toEqual(['조사 내용 2'])
})

it('finds Vietnamese without its marks', () => {
  expect(found('ban do')).toEqual(['Kiến nghị 1'])
})

it('gives what is found by kind, in the order of the kinds', () => {
  expect(searchParts(parts, '').map(({ kind }) => kind)).toEqual(['finding', 'policy', 'recommendation'])
})
