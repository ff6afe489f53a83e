import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDifference } from '../../../shared/versions/text-difference'

const shown = (before: string, after: string, refine?: 'all') =>
  textDifference(before, after, refine)
    .map(({ mark, text }) => (mark === 'kept' ? text : mark === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('')

describe('difference of texts', () => {
  it('parts a Korean word into what stayed and its other ending', () => {
    expect(shown('보고서를 제출하였다.', '보고서는 다시 제출하였다.')).toBe('보고서{-를-}{+는+} {+다시 +}제출하였다.')
    expect(shown('예산을 검토함', '예산안을 검토함')).toBe('예산{+안+}을 검토함')
    expect(shown('부산 출장 보고', '부산 출장 보고서 초안')).toBe('부산 출장 보고{+서 초안+}')
    expect(shown('MOU를 맺음', 'MOU는 맺음')).toBe('MOU{-를-}{+는+} 맺음')
  })

  it('shows Vietnamese and English words whole', () => {
    expect(shown('đoàn công tác', 'đoàn cộng tác')).toBe('đoàn {-công-}{+cộng+} tác')
    expect(shown('the report is due', 'the reports are due')).toBe('the {-report-}{+reports+} {-is-}{+are+} due')
  })

  it('never cuts a letter from its marks, whether they are composed or not', () => {
    const before = 'Nguyễn'.normalize('NFD')
    const after = 'Nguyên'.normalize('NFD')
    for (const { text } of textDifference(before, after, 'all')) expect(text).not.toMatch(/^\p{M}/u)
    for (const { text } of textDifference('👨‍👩‍👧 a', '👨‍👩‍👦 a', 'all'))
      expect(text).not.toMatch(/^[\u200d\udc00-\udfff]/u)
  })

  it('replaces no letter that could stay when a text is changed', () => {
    expect(shown('the report', 'the reports', 'all')).toBe('the report{+s+}')
    expect(shown('한국어', '한글', 'all')).toBe('한{-국어-}{+글+}')
  })

  it('gives both texts back, letter for letter', () => {
    const word = fc.constantFrom(
      '보고',
      '보고서를',
      ' ',
      '\n',
      'Đoàn',
      'e\u0301',
      '\u0301',
      'a',
      '.',
      ',',
      '👍🏽',
      '2026',
    )
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, fc.constantFrom('korean' as const, 'all' as const), (before, after, refine) => {
        const pieces = textDifference(before, after, refine)
        const side = (mark: string) => pieces.filter((piece) => piece.mark !== mark).map(({ text: own }) => own)
        expect(side('added').join('')).toBe(before)
        expect(side('removed').join('')).toBe(after)
      }),
    )
  })
})
