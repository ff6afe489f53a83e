import { type FieldValues, type Row, rowsOf, textOf } from '../fields/value'
import type { Language } from '../i18n/language'
import { oneLine } from './text'

const headRoles = /단장|대표|팀장|인솔|head|leader|chief|trưởng/iu
const deputyRoles = /부단장|부대표|부팀장|deputy|vice|assistant|phó/iu

const named = (facts: FieldValues): Row[] =>
  rowsOf(facts, 'travellers').filter((row) => textOf(row, 'name').trim() !== '')

/** Who leads says so by the position; older reports by the words of the role. */
function leadsByRole(row: Row): boolean {
  const role = textOf(row, 'role').normalize('NFC')
  return textOf(row, 'position') === '' && headRoles.test(role) && !deputyRoles.test(role)
}

/** The traveller who leads: by position, by the role's words, otherwise the first one. */
export function headTraveller(facts: FieldValues): Row | null {
  const rows = named(facts)
  return rows.find(({ position }) => position === 'head') ?? rows.find(leadsByRole) ?? rows[0] ?? null
}

/** How many travellers have a name. */
export const travellerCount = (facts: FieldValues): number => named(facts).length

/** A traveller with unit and grade: `김민수 (인력개발과, 행정6급)`. */
export function travellerText(row: Row): string {
  const details = ['unit', 'grade'].map((key) => oneLine(textOf(row, key))).filter((text) => text !== '')
  const name = oneLine(textOf(row, 'name'))
  return details.length > 0 ? `${name} (${details.join(', ')})` : name
}

/** Most travellers that the overview names one by one. */
const mostNamed = 5

const countLines = {
  ko: (head: string, all: number) => `${head} 등 ${all}명`,
  en: (head: string, all: number) => `${all} travellers, headed by ${head}`,
  vi: (head: string, all: number) => `${all} người, do ${head} làm trưởng đoàn`,
} as const satisfies Record<Language, unknown>

/** The delegation in the overview: every member on a line, or who leads and how many they are. */
export function travellerLines(facts: FieldValues, language: Language): string[] {
  const rows = named(facts)
  const head = headTraveller(facts)
  if (!head) return []
  return rows.length <= mostNamed ? rows.map(travellerText) : [countLines[language](travellerText(head), rows.length)]
}
