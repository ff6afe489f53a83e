import type { Language } from '../i18n/language'
import type { PrintLine, PrintRun } from './tree'

interface Span {
  readonly start: number
  readonly end: number
  readonly language: Language
}

/** Hangul with what stands between its words. */
const korean = /\p{Script=Hangul}(?:[\p{Script=Hangul}\p{N}\s·,~-]*\p{Script=Hangul})?/gu
/** Latin letters with what stands between their words. */
const latin = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{N}\s.,;:'’"“”()&/–-]*[\p{Script=Latin}.])?/gu
/** Letters that only Vietnamese has (the second half of Latin Extended Additional, and two of its vowels). */
const onlyVietnamese = /[ơư\u1ea0-\u1ef9]/iu
const vietnameseMark = /[àáâãèéêìíòóôõùúýăđơư\u1ea0-\u1ef9]/iu
/** Words without which there is hardly an English sentence, and which Vietnamese without its marks does not have. */
const english = /\b(?:the|of|and|for|is|are|was|were|with|by|from|this|that)\b/i
const asciiOnly = /^[\x20-\x7e\n‘’“”–—…]*$/

const fewestEnglishWords = 4
const fewestVietnameseMarks = 1 / 3

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

function isVietnamese(text: string): boolean {
  const words = wordsOf(text)
  const marked = words.filter((word) => vietnameseMark.test(word))
  return words.length > 1 && onlyVietnamese.test(text) && marked.length >= words.length * fewestVietnameseMarks
}

const isEnglish = (text: string): boolean =>
  asciiOnly.test(text) && english.test(text) && wordsOf(text).length >= fewestEnglishWords

/** The language of Latin letters that stand together, null where it is not clear: names have none. */
const latinLanguage = (text: string): 'vi' | 'en' | null => (isVietnamese(text) ? 'vi' : isEnglish(text) ? 'en' : null)

function spansOf(pattern: RegExp, text: string, languageOf: (part: string) => Language | null): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: part, index: start }) => {
    const language = languageOf(part)
    return language ? [{ start, end: start + part.length, language }] : []
  })
}

/** Parts of a line in another language than the report's, in order. */
function foreignSpans(text: string, report: Language): Span[] {
  if (report === 'ko') return spansOf(latin, text, latinLanguage)
  const hangul = spansOf(korean, text, () => 'ko')
  if (hangul.length > 0) return hangul
  // Between two languages in Latin letters only a whole line is clear.
  const language = latinLanguage(text)
  return language && language !== report ? [{ start: 0, end: text.length, language }] : []
}

/** A run cut at the borders of spans. Links and references stay whole: they are read as one. */
function marked(run: PrintRun, start: number, spans: readonly Span[]): PrintRun[] {
  const end = start + run.text.length
  if (run.text === '' || run.text === '\n') return [run]
  const over = spans.filter((span) => span.start < end && span.end > start)
  const [only] = over
  if (!only) return [run]
  if (only.start <= start && only.end >= end) return [{ ...run, language: only.language }]
  if (run.href !== undefined || run.target !== undefined) return [run]
  const cuts = [start, ...over.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]), end]
  return cuts.slice(1).flatMap((to, index): PrintRun[] => {
    const from = cuts[index] ?? start
    if (from >= to) return []
    const span = over.find((each) => each.start <= from && each.end >= to)
    const text = run.text.slice(from - start, to - start)
    return [{ ...run, text, ...(span && { language: span.language }) }]
  })
}

/**
 * Says of which language parts of a line are, where that differs from the report's and their letters make it clear:
 * Hangul is Korean; Latin letters are Vietnamese by marks that no other language has, English by the words that every
 * sentence has. For readers that speak the text (WCAG 2.2, 3.1.2) and for the checking of spelling.
 */
export function withLanguages(line: PrintLine, report: Language): PrintLine {
  const text = line.map((run) => run.text).join('')
  const spans = foreignSpans(text, report)
  if (spans.length === 0) return line
  let at = 0
  return line.flatMap((run) => {
    const runs = marked(run, at, spans)
    at += run.text.length
    return runs
  })
}
