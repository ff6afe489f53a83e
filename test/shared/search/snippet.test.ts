import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../shared/search/query'
import { snippetOf } from '../../../shared/search/snippet'

/** A snippet with its hits in brackets. */
const snippet = (source: string, query: string) =>
  snippetOf(source, parseQuery(query).wanted)
    ?.map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('') ?? null

describe('a snippet', () => {
  test('shows the text as it is written, its hits marked', () => {
    expect(snippet('Báo cáo kết quả Đào tạo', 'dao tao')).toBe('Báo cáo kết quả [Đào] [tạo]')
    expect(snippet('결과보고서를 보고함', 'ㅂㄱ')).toBe('결과[보고]서를 [보고]함')
    expect(snippet('없음', '보고')).toBe(null)
  })

  test('never parts a letter from its marks, nor a syllable that is decomposed', () => {
    const decomposed = 'Báo cáo về đào tạo'.normalize('NFD')
    expect(snippet(decomposed, 'dao')).toBe('Báo cáo về [đào] tạo'.normalize('NFD'))
    expect(snippet('보고서'.normalize('NFD'), '고')).toBe('보[고]서'.normalize('NFD'))
    // `ß` is two letters when compared, and one when shown.
    expect(snippet('Straße', 'stras')).toBe('[Straß]e')
  })

  test('of a long text begins before its first hit and is cut between words', () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `말${at}`).join(' ')
    const shown = snippet(`${words(60)} 침수위험 ${words(60)}`, '침수') ?? ''
    expect(shown).toMatch(/^…말\d+ /)
    expect(shown).toMatch(/ 말\d+…$/)
    expect(shown).toContain('[침수]위험')
    expect(shown.length).toBeLessThan(180)
  })

  test('of a long text without spaces is cut between letters', () => {
    const shown = snippet(`${'가'.normalize('NFD').repeat(200)}침수${'각'.normalize('NFD').repeat(200)}`, '침수') ?? ''
    expect(shown.normalize('NFC')).toMatch(/^…가+\[침수\]각+…$/u)
  })

  test('marks what lies over one another once', () => {
    expect(snippet('보고서', '보고 고서')).toBe('[보고서]')
  })
})
