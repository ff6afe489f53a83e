import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../shared/i18n/sources'
import { bareTexts } from './bare-texts'

describe('the page', () => {
  it('shows no text that is not in the language files', () => {
    const bare = sourcesOf('renderer').flatMap(({ file, text }) =>
      bareTexts(file, text).map((one) => `${file}: ${one}`),
    )
    expect(bare).toEqual([])
  })

  it.each([
    ['in an element', 'export const A = () => <p>Hello</p>', 'Hello'],
    ['in a prop', 'export const A = () => <input placeholder="Name" />', 'Name'],
    ['in a string of another language', "export const a = '보고서'", '보고서'],
  ])('would be caught with a bare text %s', (_where, source, text) => {
    expect(bareTexts('a.tsx', source)).toEqual([text])
  })
})
