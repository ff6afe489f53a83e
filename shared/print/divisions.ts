import { type Language, type Localised, languages } from '../i18n/language'
import type { Profile } from '../profiles/profile'
import { romanNumeral } from './numerals'
import type { PrintDivision } from './tree'

type Kind = PrintDivision['kind']

/** A heading that says by its words that it is more than a heading of the first level. */
export interface Division {
  readonly kind: Kind
  /** `Phụ lục II`, `Phần I`; a single annex has no number. */
  readonly label: string
  /** How many letters of the heading the label takes the place of. */
  readonly written: number
}

const kinds: readonly Kind[] = ['part', 'annex']

const words: Readonly<Record<Kind, Localised>> = {
  annex: { ko: '붙임', en: 'Annex', vi: 'Phụ lục' },
  part: { ko: '편', en: 'Part', vi: 'Phần' },
}

/* A number that a writer put there is replaced by the counted one; a single letter is one only with a sign after it. */
const number = String.raw`(?:\s*(?:số\s+)?(?:[ivxlc]+|\d+)(?=[\s:.)–—-]|$)|\s*[a-z](?=[:.)]))`
const end = String.raw`(?=[\s:.)–—-]|$)[\s:.)–—-]*`
const partNumber = String.raw`\s+(?:thứ\s+\p{L}+|[ivxlc]+|\d+)`
const patterns: Readonly<Record<Kind, Readonly<Record<Language, RegExp | null>>>> = {
  annex: {
    ko: new RegExp(`^(?:붙임|별첨|부록)(?:자료)?${number}?${end}`, 'iu'),
    en: new RegExp(`^(?:annex(?:es)?|appendix|appendices)${number}?${end}`, 'iu'),
    vi: new RegExp(`^(?:các )?phụ lục${number}?${end}`, 'iu'),
  },
  // Without a number the word is an ordinary one: `Phần mềm`.
  part: {
    ko: null,
    en: new RegExp(`^part${partNumber}${end}`, 'iu'),
    vi: new RegExp(`^phần${partNumber}${end}`, 'iu'),
  },
}

const lettersOf = (kind: Kind, text: string, language: Language): number | null =>
  text.match(patterns[kind][language] ?? /$^./)?.[0].length ?? null

/** The letters at the beginning of a heading that could make it a division, in any language; '' where there are none. */
export const divisionWord = (text: string): string =>
  kinds
    .flatMap((kind) => languages.map((language) => text.slice(0, lettersOf(kind, text, language) ?? 0)))
    .find((word) => word !== '') ?? ''

/**
 * Finds the divisions among the headings of a body, one answer for each: parts, and the annexes that it ends with.
 * A heading of the first level that begins with `Phụ lục` is an annex when no other heading of that level follows;
 * `Phần` and a number make a part. Two annexes or more are numbered in Roman numerals (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, Phần I, mục II.6.đ and III.1). Other forms have neither.
 * @param headings those that are printed, in order, with their levels as written
 */
export function divisionsOf(
  headings: readonly { readonly level: number; readonly text: string }[],
  { name }: Pick<Profile, 'name'>,
  language: Language,
): (Division | null)[] {
  if (name !== 'vn-decree30') return headings.map(() => null)
  const isOther = ({ level, text }: (typeof headings)[number]) =>
    level === 1 && lettersOf('annex', text, language) === null
  const annexesFrom = headings.findLastIndex(isOther) + 1
  const counts = { part: 0, annex: 0 }
  const annexes = headings.slice(annexesFrom).filter(({ level }) => level === 1).length
  return headings.map(({ level, text }, index) => {
    const kind: Kind = index >= annexesFrom ? 'annex' : 'part'
    const written = level === 1 ? lettersOf(kind, text, language) : null
    if (written === null) return null
    counts[kind] += 1
    const numbered = kind === 'part' || annexes > 1
    const word = words[kind][language]
    return { kind, label: numbered ? `${word} ${romanNumeral(counts[kind])}` : word, written }
  })
}

/** Where the body of a document ends and its annexes begin: what closes it stands between the two. */
export function annexesFrom(blocks: readonly { readonly type: string; readonly kind?: string }[]): number {
  const first = blocks.findIndex(({ type, kind }) => type === 'division' && kind === 'annex')
  return first === -1 ? blocks.length : first
}
