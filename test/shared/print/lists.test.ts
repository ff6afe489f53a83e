import { expect, it } from 'vitest'
import { printTextBlocks } from '../../../shared/print/lists'
import { printReport } from '../../../shared/print/print-report'
import type { profiles } from '../../../shared/profiles/profiles'
import { bullets, contextOf, heading, ordered, paragraph, report, seen } from './support'

const shown = (blocks: Parameters<typeof printTextBlocks>[0], profile: keyof typeof profiles): string[] =>
  printTextBlocks(blocks, contextOf(profile)).map(seen)

it('bullets change with the depth, and the last sign serves deeper levels', () => {
  const deep = bullets([
    paragraph('1'),
    bullets([paragraph('2'), bullets([paragraph('3'), bullets([paragraph('4')])])]),
  ])
  expect(shown([deep], 'kr-report')).toEqual(['○ 1 / - 2 / · 3 / · 4'])
  expect(shown([deep], 'vn-decree30')).toEqual(['- 1 / + 2 / + 3 / + 4'])
  expect(shown([deep], 'en-btor')).toEqual(['• 1 / – 2 / ▪ 3 / ▪ 4'])
})

it('numbers change with the depth among numbered lists, in the order of the official symbols', () => {
  const deep = ordered(1, [
    paragraph('x'),
    ordered(1, [paragraph('x'), ordered(1, [paragraph('x'), ordered(1, [paragraph('x')])])]),
  ])
  expect(shown([deep], 'kr-report')).toEqual(['1. x / 가. x / 1) x / 가) x'])
  expect(shown([deep], 'vn-decree30')).toEqual(['1. x / a) x / a) x / a) x'])
  expect(shown([deep], 'en-btor')).toEqual(['1. x / (a) x / (i) x / (i) x'])
})

it('a numbered list inside bullets starts with the first form', () => {
  expect(shown([bullets([paragraph('x'), ordered(1, [paragraph('y')])])], 'kr-report')).toEqual(['○ x / 1. y'])
})

it('a list starts at the number that it was given and skips empty items', () => {
  expect(shown([ordered(3, [paragraph('x')], [paragraph(' ')], [paragraph('y')])], 'en-btor')).toEqual(['3. x | 4. y'])
  expect(shown([bullets([paragraph('')]), ordered(1)], 'en-btor')).toEqual([])
})

it('a Korean list under a ○ heading starts with -, under a □ heading with ○', () => {
  const list = bullets([paragraph('x')])
  const body = [heading(1, 'a'), heading(2, 'b'), list, heading(3, 'c'), list, paragraph('끝')]
  expect(printReport(report('ko', body)).blocks.map(seen).slice(0, 5)).toEqual([
    '1 Ⅰ a',
    '2 □ b',
    '○ x',
    '3 ○ c',
    '- x',
  ])
})

it('a paragraph that starts with ※ is a remark', () => {
  expect(printTextBlocks([paragraph('※ 참고'), paragraph('본문')], contextOf('kr-report'))).toEqual([
    { type: 'paragraph', text: [{ text: '※ 참고' }], note: true },
    { type: 'paragraph', text: [{ text: '본문' }] },
  ])
})
