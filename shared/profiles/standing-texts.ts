import { z } from 'zod'
import type { ListField, TextField } from '../fields/field'
import { type FieldValues, rowsOf, textOf } from '../fields/value'
import type { Language } from '../i18n/language'
import { documentGroups } from '../templates/document-facts'
import type { HouseStyle } from './house-style'
import { lineUpTo } from './text-line'

const line = lineUpTo(160)
const lines = z.array(lineUpTo(240).min(1)).max(30)

/**
 * Texts that are the same on every paper of an organisation, by the fact that they stand for. Whoever signs is named by
 * each report: a standing name beside a report's own position would sign for somebody else.
 */
export const standingTextsSchema = z.strictObject({
  organisation: line.optional(),
  parentOrganisation: line.optional(),
  department: line.optional(),
  placeOfIssue: line.optional(),
  documentSymbol: line.optional(),
  addressees: lines.optional(),
  recipients: lines.optional(),
})
export type StandingTexts = z.infer<typeof standingTextsSchema>
export type StandingTextName = keyof StandingTexts

/** The facts that have standing texts, in the order of forms. */
export const standingTextNames = Object.keys(standingTextsSchema.shape) as StandingTextName[]

/** The field of a standing text: its label, and how much fits. */
export function standingField(name: StandingTextName): TextField | ListField {
  const field = documentGroups.flatMap((group) => group.fields).find(({ key }) => key === name)
  if (field?.type !== 'text' && field?.type !== 'list') throw new Error(`no field of text: ${name}`)
  return field
}

/** The standing texts of a language as facts. */
export function standingFacts(style: HouseStyle | null, language: Language): FieldValues {
  const texts = style?.texts[language] ?? {}
  return Object.fromEntries(
    standingTextNames.flatMap((name) => {
      const text = texts[name]
      if (text === undefined || text.length === 0) return []
      return [[name, typeof text === 'string' ? text : text.map((one) => ({ text: one }))] as const]
    }),
  )
}

/** What stands for a fact, on one line; '' for nothing. */
export const standingText = (standing: FieldValues, key: string): string =>
  textOf(standing, key) ||
  rowsOf(standing, key)
    .map((row) => textOf(row, 'text'))
    .join('; ')

const isFilled = (facts: FieldValues, key: string): boolean =>
  textOf(facts, key).trim() !== '' || rowsOf(facts, key).some((row) => textOf(row, 'text').trim() !== '')

/** A report's facts, and the standing ones where it says nothing itself. */
export function withStandingFacts(facts: FieldValues, standing: FieldValues): FieldValues {
  const missing = Object.entries(standing).filter(([key]) => !isFilled(facts, key))
  return missing.length === 0 ? facts : { ...facts, ...Object.fromEntries(missing) }
}
