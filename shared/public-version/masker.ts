import { findPersonalData } from '../checklist/personal-data'
import type { Inline, Mark } from '../document/model-inline'
import { assertNever } from '../errors'
import { cleanText } from '../print/text'
import type { Tally } from './left-out'

/** Takes out of running text what no public version shows. */
export interface Masker {
  /** A plain text with the mark in place of every number, address and name. */
  text(value: string): string
  /** A line of pieces: what is spread over several of them is found as well, and so is what is in its links. */
  line<Piece extends Inline>(pieces: readonly Piece[]): Piece[]
}

interface Range {
  readonly from: number
  readonly to: number
}

const forExpression = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', String.raw`\s+`)

/** Names stand alone: after no letter, and those in Latin letters also before none. Korean particles may follow. */
function nameForm(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null
  const longestFirst = [...names].sort((one, other) => other.length - one.length).map(forExpression)
  return new RegExp(String.raw`(?<!\p{L})(?:${longestFirst.join('|')})(?!\p{Script=Latin})`, 'giu')
}

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

/** The text of a piece as far as secrets can be spread over it: a note between two digits parts nothing. */
function lettersOf(piece: Inline): string {
  switch (piece.type) {
    case 'text':
      return piece.text
    case 'hardBreak':
      return '\n'
    case 'footnote':
      return ''
    case 'crossReference':
    case 'fact':
      return '\ufffc'
    default:
      return assertNever(piece)
  }
}

/**
 * @param names names of persons that are not shown
 * @param mark what stands in place of what is taken out
 */
export function createMasker(names: readonly string[], mark: string, tally: Tally): Masker {
  const nameExpression = nameForm(names)

  function secretsIn(text: string): Range[] {
    const data = findPersonalData(text)
    for (const { rule } of data) tally.add('personal-data', { rule })
    const named = nameExpression ? [...text.matchAll(nameExpression)] : []
    const inNames = named
      .map((match): Range => ({ from: match.index, to: match.index + match[0].length }))
      .filter(({ from, to }) => !data.some((other) => from < other.to && to > other.from))
    for (const _ of inNames) tally.add('name')
    return [...data, ...inNames].sort((one, other) => one.from - other.from)
  }

  /** The characters of a text that stands at `start`, with the mark where a secret begins. */
  function without(text: string, start: number, secrets: readonly Range[]): string {
    let shown = ''
    let at = start
    for (const { from, to } of secrets) {
      if (to <= start || from >= start + text.length) continue
      shown += text.slice(at - start, Math.max(from, start) - start)
      if (from >= start) shown += mark
      at = to
    }
    return shown + text.slice(Math.max(0, at - start))
  }

  const isSecretLink = (one: Mark): boolean => {
    if (one.type !== 'link') return false
    const target = decoded(one.attrs.href)
    return (
      /^mailto:/iu.test(target) ||
      findPersonalData(target).length > 0 ||
      (nameExpression !== null && target.search(nameExpression) >= 0)
    )
  }

  function publicMarks(marks: readonly Mark[]): Mark[] {
    return marks.filter((one) => {
      const secret = isSecretLink(one)
      if (secret) tally.add('link')
      return !secret
    })
  }

  return {
    text(value) {
      const text = cleanText(value)
      return without(text, 0, secretsIn(text))
    },
    line(pieces) {
      const clean = pieces.map((piece) => (piece.type === 'text' ? { ...piece, text: cleanText(piece.text) } : piece))
      const secrets = secretsIn(clean.map(lettersOf).join(''))
      let start = 0
      return clean.flatMap((piece): typeof clean => {
        const from = start
        start += lettersOf(piece).length
        if (piece.type !== 'text') return [piece]
        const text = without(piece.text, from, secrets)
        if (text === '') return []
        return [{ ...piece, text, ...(piece.marks && { marks: publicMarks(piece.marks) }) }]
      })
    },
  }
}
