import { expect, it } from 'vitest'
import { printReport } from '../../../shared/print/print-report'
import type { PrintRun } from '../../../shared/print/tree'
import { heading, inline, paragraph, report } from './support'

const figure = (id: string | null, caption: string) => ({
  type: 'figure',
  attrs: { media: 'a'.repeat(64), id },
  content: inline(caption),
})
const reference = (target: string, show = 'label') => ({
  type: 'paragraph',
  content: [{ type: 'crossReference', attrs: { target, show } }],
})
const caption = (id: string, text: string) => ({ type: 'tableCaption', attrs: { id }, content: inline(text) })
const table = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell' }] }] }

/** The runs of the paragraphs that are printed, without the end mark. */
const runs = (body: unknown[], language: 'ko' | 'en' | 'vi' = 'en'): PrintRun[] =>
  printReport(report(language, body)).blocks.flatMap((block) => (block.type === 'paragraph' ? [...block.text] : []))

it('a reference names a figure by its number, before and after it', () => {
  const body = [reference('f'), figure(null, 'First'), figure('f', 'Second'), reference('f', 'text')]
  expect(runs(body)).toEqual([
    { text: 'Figure 2', target: 'f' },
    { text: 'Second', target: 'f' },
  ])
})

it('a reference follows the language of the report', () => {
  const body = [caption('t', '비용'), table, reference('t'), paragraph('x')]
  expect(runs(body, 'ko')[0]).toEqual({ text: '표 1', target: 't' })
  expect(runs(body, 'vi')[0]).toEqual({ text: 'Bảng 1', target: 't' })
})

it('a heading is named by its number, or by its words where its sign is the same everywhere', () => {
  const body = [
    heading(1, '개요', 'one'),
    heading(2, '목적', 'two'),
    reference('one'),
    reference('two'),
    paragraph('x'),
  ]
  expect(runs(body, 'ko').slice(0, 2)).toEqual([
    { text: 'Ⅰ', target: 'one' },
    { text: '목적', target: 'two' },
  ])
})

it('only what is named carries an anchor', () => {
  const { blocks } = printReport(report('en', [figure('f', ''), figure('g', ''), reference('g')]))
  expect(blocks.flatMap((block) => (block.type === 'figure' ? [block.anchor] : []))).toEqual([null, 'g'])
})

it('of two parts with one identity the first is meant', () => {
  expect(runs([figure('f', 'A'), figure('f', 'B'), reference('f', 'text')])[0]?.text).toBe('A')
})

it('a reference to what is gone says so and leads nowhere', () => {
  expect(runs([reference('gone')])).toEqual([{ text: '[missing reference]' }])
})

it('a part without words of its own is named by its number', () => {
  expect(runs([figure('f', ''), reference('f', 'text')])[0]).toEqual({ text: 'Figure 1', target: 'f' })
})
