import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInText, type Span } from '../../../../../renderer/screens/editor/find/find-in-text'
import { createFold } from '../../../../../shared/search/fold'

const letters = [...'aAáÁbßsSİiıđĐdDeếê한하글보고 .,-\u00a0', 'á', 'ế', '한', 'ﬁ', '👍', 'Σ', 'ς', '́']
const text = fc.array(fc.constantFrom(...letters), { maxLength: 24 }).map((parts) => parts.join(''))
const options = fc.record({ matchCase: fc.boolean(), matchMarks: fc.boolean(), wholeWord: fc.boolean() })
type Options = { matchCase: boolean; matchMarks: boolean; wholeWord: boolean }

/** Folds a whole text at once, the long way. */
function foldWhole(source: string, { matchCase, matchMarks }: Options): string {
  const bare = (value: string) =>
    matchMarks
      ? value
      : value
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/đ/g, 'd')
          .replace(/Đ/g, 'D')
  const cased = matchCase ? bare(source) : bare(bare(source).toUpperCase().toLowerCase().replace(/ς/g, 'σ'))
  return cased.normalize('NFC').replace(/\s/g, ' ')
}

/** Places between letters. */
function places(source: string): number[] {
  const found = [...source.matchAll(/.[\p{M}\u1160-\u11ff]*/gsu)].map(({ index }) => index)
  return [...found, source.length]
}

function bruteForce(source: string, query: string, chosen: Options): Span[] {
  const wanted = foldWhole(query, chosen)
  const between = places(source)
  const word = /[\p{L}\p{N}\p{M}_]/u
  const isInside = (place: number) =>
    word.test([...source.slice(0, place)].at(-1) ?? '') && word.test([...source.slice(place)][0] ?? '')
  const spans: Span[] = []
  let next = 0
  for (const from of between) {
    if (wanted === '' || from < next) continue
    const to = between.find((end) => end > from && foldWhole(source.slice(from, end), chosen) === wanted)
    if (to === undefined || (chosen.wholeWord && (isInside(from) || isInside(to)))) continue
    spans.push([from, to])
    next = to
  }
  return spans
}

const find = (source: string, query: string, chosen: Options): Span[] => {
  const fold = createFold(chosen)
  return findInText(source, fold(source), fold(query).text, chosen.wholeWord)
}

describe('finding in a line', () => {
  it('finds everything that the long way finds, and nothing else', () => {
    fc.assert(
      fc.property(
        // A mark that stands alone at the start of a text is no letter.
        text.filter((value) => !/^\p{M}/u.test(value)),
        text.filter((value) => value.length < 6 && !/^\p{M}/u.test(value)),
        fc.nat(),
        fc.nat(5),
        options,
        (source, other, start, length, chosen) => {
          const between = places(source)
          const index = start % between.length
          const own = source.slice(between[index], between[Math.min(index + length, between.length - 1)])
          for (const query of [own, other]) {
            const spans = find(source, query, chosen)
            expect(spans).toEqual(bruteForce(source, query, chosen))
            for (const [from, to] of spans) {
              expect(foldWhole(source.slice(from, to), chosen)).toBe(foldWhole(query, chosen))
            }
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  const loose = { matchCase: false, matchMarks: false, wholeWord: false }
  const whole = { ...loose, wholeWord: true }

  it('finds a Vietnamese text typed without marks', () => {
    expect(find('Báo cáo đường sá', 'bao cao', loose)).toEqual([[0, 7]])
    expect(find('Báo cáo đường sá', 'duong', loose)).toEqual([[8, 13]])
    expect(find('Báo cáo', 'bao cao', { ...loose, matchMarks: true })).toEqual([])
  })

  it('leaves particles with their Korean word', () => {
    expect(find('예산을 예산, (예산)', '예산', whole)).toEqual([
      [4, 6],
      [9, 11],
    ])
  })

  it('finds no half of a letter', () => {
    expect(find('straße', 's', loose)).toEqual([[0, 1]])
    expect(find('báo'.normalize('NFD'), 'a', { ...loose, matchMarks: true })).toEqual([])
  })

  it('takes signs of patterns for what they are', () => {
    expect(find('1+1 (a.b)', '(a.b)', loose)).toEqual([[4, 9]])
    expect(find('1+1 (a.b)', '.*', loose)).toEqual([])
  })
})
