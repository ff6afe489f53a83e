import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createRowRemoval } from '../../electron/store/report-rows'
import { createReportSearch } from '../../electron/store/report-search'
import { createSearchIndex } from '../../electron/store/search-index'
import { deadlineSettingsSchema } from '../../shared/deadlines/deadline-settings'
import type { ReportId } from '../../shared/document/model'
import { reportToY } from '../../shared/document/to-y'
import type { SearchQuery } from '../../shared/ipc/search'
import { lettersOf as lettersOfOne } from '../../shared/search/normalise'
import { parseQuery } from '../../shared/search/query'
import { points, qualityIn } from '../../shared/search/score'
import { createRandom } from '../support/random'
import { recordsReport } from '../support/records-report'
import { rounds, soakTime } from '../support/soak'
import { openStore } from '../support/store'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

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
const lettersOf = (text: string): string => [...text].map(lettersOfOne).join('')
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
  const nextId = () => `00000000-0000-4000-9000-${String(++number).padStart(12, '0')}`
  const put = (lines: readonly string[], id = nextId()) => {
    const [title = '', ...body] = lines
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
  /** Puts other text in the place of a report's, as if it had been written from the start. */
  const rewrite = (id: ReportId, lines: readonly string[]) => {
    const number = store.database.prepare<[string], number>('SELECT number FROM heads WHERE report = ?').pluck().get(id)
    store.database.prepare('DELETE FROM updates WHERE report = ?').run(id)
    store.database.prepare('DELETE FROM heads WHERE report = ?').run(id)
    for (let count = 0; count <= (number ?? 0); count++) put(lines, id)
  }
  return { ...store, search, put, rewrite, find, texts }
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
  })

  test('finds what a syllable on its way may become, and stays right while reports change', () => {
    const { below, pick } = createRandom()
    for (let round = 0; round < rounds(3, 100); round++) {
      const { put, find, texts, database, reports } = openCorpus()
      const syllables = [...'보고서곳공복오옷각가값갑사삭시']
      const word = () => Array.from({ length: 1 + below(5) }, () => pick(syllables)).join('')
      for (let step = 0; step < rounds(60, 120); step++) {
        put(Array.from({ length: 1 + below(3) }, () => `${word()} ${word()}`))
        const ids = [...texts.keys()]
        if (below(4) === 0) {
          const gone = pick(ids)
          reports.delete(gone)
          texts.delete(gone)
        }
        const query = word()
        const keys = lettersOf(query)
        // Letter by letter from the start of a syllable: what is typed begins what stands there.
        const begins = (text: string) =>
          [...text].some((_, at) => isSyllable(text[at] ?? '') && lettersOf(text.slice(at)).startsWith(keys))
        const expected = [...texts].filter(([, own]) => own.some(begins)).map(([id]) => id)
        expect(find({ text: query, open: true }).toSorted(), `query ${query}`).toEqual(expected)
      }
      database.close()
    }
  })

  test('stays right while texts change in part and reports are purged', async () => {
    const { below, pick } = createRandom()
    for (let round = 0; round < rounds(2, 60); round++) {
      const { put, rewrite, find, search, texts, database } = openCorpus()
      const removal = createRowRemoval(database, Date.now)
      const word = () => Array.from({ length: 1 + below(3) }, () => pick([...'보고서침수áđab'])).join('')
      const line = () => Array.from({ length: 1 + below(4) }, word).join(' ')
      for (let at = 0; at < 20; at++) put(Array.from({ length: 1 + below(20) }, line))
      for (let step = 0; step < rounds(60, 120); step++) {
        const id = pick([...texts.keys()])
        const own = texts.get(id) ?? []
        if (below(5) > 0) rewrite(id, own.with(below(own.length), line()))
        else {
          removal.remove(id)
          texts.delete(id)
          if (below(2) === 0) await search.forget()
          put([line(), line()])
        }
        const query = word()
        const expected = [...texts].filter(([, lines]) => naive(lines, query)).map(([each]) => each)
        expect(find({ text: query }).toSorted(), `query ${query}`).toEqual(expected.toSorted())
      }
      for (const id of texts.keys()) removal.remove(id)
      await search.forget()
      expect(database.prepare('SELECT count(*) FROM search_texts').pluck().get()).toBe(0)
      // Each page of the index is a head of four bytes with nothing after it.
      const longest = database.prepare('SELECT max(length(block)) FROM search_grams_data WHERE id > 10').pluck()
      expect(longest.get()).toBe(4)
      database.close()
    }
  }, 600_000)

  test('gives the best first: the order is that of all texts scored', () => {
    const { below, pick } = createRandom()
    for (let round = 0; round < rounds(2, 60); round++) {
      const { put, find, texts, database } = openCorpus()
      const words = ['보고', '보고서', '결과보고', '침수', '침', '수', 'flood', 'floods', 'bao', 'cao']
      for (let at = 0; at < 60; at++) put(Array.from({ length: 2 + below(4) }, () => `${pick(words)} ${pick(words)}`))
      for (let asked = 0; asked < 30; asked++) {
        const text = below(2) === 0 ? pick(words) : `${pick(words)} ${pick(words)}`
        const { wanted } = parseQuery(text)
        const tierAt = (line: number) => (line === 0 ? 0 : (line - 1) % 3 === 0 ? 2 : 3)
        const score = (lines: readonly string[]) =>
          wanted.reduce((sum, term) => {
            const found = lines.flatMap((line, at) => {
              const quality = qualityIn(line, term)
              return quality === null ? [] : [points(tierAt(at), quality)]
            })
            return sum + Math.max(...found)
          }, 0)
        const found = find({ text })
        const scores = found.map((id) => score(texts.get(id) ?? []))
        const order = found
          .map((id, at) => ({ id, at }))
          .toSorted((one, other) => (scores[other.at] ?? 0) - (scores[one.at] ?? 0) || other.id.localeCompare(one.id))
        expect(found, text).toEqual(order.map(({ id }) => id))
      }
      database.close()
    }
  })

  test('is more than an index of three letters each: that one misses and lets wrong ones in', () => {
    const { database } = openStore()
    database.exec(`CREATE VIRTUAL TABLE plain USING fts5 (text, tokenize = 'trigram remove_diacritics 1')`)
    const lines = ['결과보고서', '침수위험 등급', 'Báo cáo đường sắt', '보고'.normalize('NFD')]
    const put = database.prepare<[string]>('INSERT INTO plain VALUES (?)')
    for (const line of lines) put.run(line)
    const match = (query: string) =>
      database
        .prepare<[string], { text: string }>('SELECT text FROM plain WHERE plain MATCH ?')
        .all(
          query
            .split(' ')
            .map((term) => `"${term}"`)
            .join(' '),
        )
        .map(({ text }) => text)
    const queries = ['보고', '수', 'ㅂㄱㅅ', 'duong', '침수위험 없다', '보고서']
    const wrong = queries.filter((query) => {
      const expected = lines.filter((line) => naive([line], query))
      return JSON.stringify(match(query)) !== JSON.stringify(expected)
    })
    expect(wrong).toEqual(['보고', '수', 'ㅂㄱㅅ', 'duong', '침수위험 없다'])
  })
})
