import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createReportSearch } from '../../electron/store/report-search'
import { createSearchIndex } from '../../electron/store/search-index'
import { deadlineSettingsSchema } from '../../shared/deadlines/deadline-settings'
import type { ReportId } from '../../shared/document/model'
import { reportToY } from '../../shared/document/to-y'
import type { SearchQuery } from '../../shared/ipc/search'
import { createRandom } from '../support/random'
import { recordsReport } from '../support/records-report'
import { rounds } from '../support/soak'
import { openStore } from '../support/store'

const now = { deadlines: deadlineSettingsSchema.parse({}), today: '2026-11-28' }
const reports = 40

/** Few letters, so that they meet in every way: words within words, tones, compositions on their way, signs, cases. */
const alphabets = [
  [...'보고서곳공수침스시가각값갑사ㅂㄱㅅ과교 은', ' ', '.', '(', '보고'],
  [...'abAßİdo-1,2', ' ', ' ', 'Co', 'ＡＢ', '①'],
  [...'báàạbaăđdĐoòưô', ' ', ' ', 'bá', 'đo', 'o\u0301'],
  [...'보a수á1ㅅ😀漢', ' ', '"', '-'],
]

/** What a text is, told independently of the search: lower case, no tones, đ as d, composed, narrow. */
const plain = (text: string): string =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim()

const consonants = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const isSyllable = (letter: string) => /^[가-힣]$/u.test(letter)
const consonantOf = (syllable: string) => consonants[Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)]
/** Whether a letter of a text is one of the query, or a syllable that begins with it. */
const isOne = (asked: string, letter: string) =>
  asked === letter || (consonants.includes(asked) && isSyllable(letter) && consonantOf(letter) === asked)

/** Letter by letter from a place; between letters of a term with consonants a space is passed over. */
function standsAt(text: readonly string[], at: number, term: readonly string[]): boolean {
  const isLoose = term.some((letter) => consonants.includes(letter))
  let place = at
  for (const [index, asked] of term.entries()) {
    if (isLoose && index > 0 && text[place] === ' ') place += 1
    if (!isOne(asked, text[place] ?? '')) return false
    place += 1
  }
  return true
}

/** A slow search through everything: what the index must never differ from. */
function naive(texts: readonly string[], query: string): boolean {
  const lines = texts.map(plain)
  return [...query.matchAll(/(-?)"([^"]*)"|(\S+)/g)].every(([, not, phrase, word]) => {
    const isNot = not === '-' || word?.startsWith('-') === true
    const term = plain(phrase ?? (isNot ? (word ?? '').slice(1) : (word ?? '')))
    const found = lines.some((line) => {
      if (phrase !== undefined) return line.includes(term)
      const letters = [...line]
      return letters.some((_, at) => standsAt(letters, at, [...term]))
    })
    return found !== isNot
  })
}

function openCorpus() {
  const store = openStore()
  const index = createSearchIndex(store.database, store.log)
  const search = createReportSearch(index, 60_000)
  const texts = new Map<ReportId, string[]>()
  let number = 0
  const put = (lines: readonly string[], bodyOnly = false) => {
    const id = `00000000-0000-4000-9000-${String(++number).padStart(12, '0')}`
    const [title = '', ...body] = bodyOnly ? ['', ...lines] : lines
    const paragraphs = body.map((text, at) => ({
      type: at % 3 === 0 ? 'heading' : 'paragraph',
      ...(at % 3 === 0 && { attrs: { level: 1 } }),
      content: text === '' ? [] : [{ type: 'text', text }],
    }))
    store.log.append(id, Y.encodeStateAsUpdate(reportToY(recordsReport(title, paragraphs))), 'device')
    texts.set(id, [title, ...body])
    return id
  }
  const find = (query: Partial<SearchQuery>): string[] => {
    const found: string[] = []
    const asked = { text: '', open: false, filters: {}, period: {}, ...query }
    for (let offset = 0; ; offset += 20) {
      const { rows } = search.find(asked, now, offset)
      found.push(...rows.map(({ report }) => report))
      if (rows.length < 20) return found
    }
  }
  return { ...store, search, put, find, texts }
}

describe('the search', () => {
  test('finds what a scan of all texts finds, and nothing else', () => {
    const { below, pick } = createRandom()
    for (let round = 0; round < rounds(3, 100); round++) {
      const { put, find, texts, database } = openCorpus()
      const line = (alphabet: readonly string[]) => Array.from({ length: 1 + below(14) }, () => pick(alphabet)).join('')
      for (let at = 0; at < reports; at++) {
        const alphabet = pick(alphabets)
        const lines = Array.from({ length: 1 + below(5) }, () => line(alphabet))
        put(below(2) === 0 ? lines : lines.map((text) => text.normalize('NFD')))
      }
      for (let asked = 0; asked < rounds(150, 300); asked++) {
        const alphabet = pick(alphabets).filter((letter) => letter !== '"' && letter !== ' ' && letter !== '-')
        const word = () => Array.from({ length: 1 + below(4) }, () => pick(alphabet)).join('')
        // Numbers have more than one spelling (`numbers.test.ts`); a scan knows only one.
        const words = Array.from({ length: 1 + below(3) }, () => word().replaceAll(/[\d,.]/g, '수'))
        const text = words.map((each) => pick([each, each, `"${each}"`, `-${each}`])).join(' ')
        const query = below(3) === 0 ? text.normalize('NFD') : text
        const expected = [...texts].filter(([, own]) => naive(own, query)).map(([id]) => id)
        expect(find({ text: query }).toSorted(), `query ${JSON.stringify(query)}`).toEqual(expected)
      }
      database.close()
    }
  }, 600_000)
})
