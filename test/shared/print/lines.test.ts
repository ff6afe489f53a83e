import { expect, it } from 'vitest'
import type { Inline } from '../../../shared/document/model-inline'
import { printLine as print } from '../../../shared/print/lines'
import { contextOf } from './support'

const printLine = (content: readonly Inline[]) => print(content, contextOf())

it('neighbours of one style become one run, normalised together', () => {
  expect(
    printLine([
      { type: 'text', text: 'e' },
      { type: 'text', text: '\u0302\u0301' },
      { type: 'text', text: '!', marks: [{ type: 'bold' }] },
    ]),
  ).toEqual([{ text: 'ế' }, { text: '!', bold: true }])
})

it('blanks and breaks at the ends are dropped, breaks inside stand alone', () => {
  expect(
    printLine([
      { type: 'hardBreak' },
      { type: 'text', text: '  a ' },
      { type: 'hardBreak' },
      { type: 'text', text: ' b ', marks: [{ type: 'italic' }] },
      { type: 'text', text: '  ' },
      { type: 'hardBreak' },
    ]),
  ).toEqual([{ text: 'a' }, { text: '\n' }, { text: 'b', italic: true }])
  expect(printLine([{ type: 'text', text: ' \n\t ' }])).toEqual([])
})

it('characters that files refuse are gone', () => {
  expect(printLine([{ type: 'text', text: 'a\u0000\u0007b\ud800c\uffff\ufeff\r\nd' }])).toEqual([
    { text: 'ab\ufffdc' },
    { text: '\n' },
    { text: 'd' },
  ])
})

it('marks become styles and links', () => {
  const marks = [
    { type: 'bold' },
    { type: 'italic' },
    { type: 'underline' },
    { type: 'strike' },
    { type: 'link', attrs: { href: 'https://example.org/' } },
  ] as const
  expect(printLine([{ type: 'text', text: 'a', marks: [...marks] }])).toEqual([
    { text: 'a', bold: true, italic: true, underline: true, strike: true, href: 'https://example.org/' },
  ])
})
