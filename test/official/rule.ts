import type { MeasuredPdf } from '../support/measured-pdf'

interface Rule {
  /** What is asked, in words. */
  readonly rule: string
  /** Where it is asked: an article, a form, or `custom`. */
  readonly source: string
  /** How it is measured on the PDF. */
  readonly measured: string
  /** About a part that not every report has: measured where a sample has it, skipped otherwise. */
  readonly ifThere?: true
}

/** A length or number that must lie in a range wherever it is measured. */
export interface LengthRule extends Rule {
  readonly unit: 'mm' | 'pt' | 'pages'
  readonly range: readonly [least: number, most: number]
  readonly lengths: (pdf: MeasuredPdf) => readonly number[]
}

/** Texts that must read so, each by its pattern; a single pattern stands for all. */
export interface TextRule extends Rule {
  readonly expected: string
  readonly patterns: readonly RegExp[]
  readonly texts: (pdf: MeasuredPdf) => readonly string[]
}

/** One official rule, measured on the finished PDF and never on our own settings. */
export type OfficialRule = LengthRule | TextRule

/** What a rule expects, in words. */
export const expectation = (rule: OfficialRule): string => {
  if ('expected' in rule) return rule.expected
  const [least, most] = rule.range
  const unit = rule.unit === 'pages' && most === 1 ? 'page' : rule.unit
  return `${least === most ? least : `${least}–${most}`} ${unit}`
}

/** How far off a figure may be: poppler's are exact to a third of a point, and descenders hang a little below a line. */
const precision = { mm: 0.3, pt: 0.34, pages: 0 } as const

/**
 * Measures a rule.
 * @returns what breaks it, or null when there is nothing on this paper that it is about
 */
export function broken(rule: OfficialRule, pdf: MeasuredPdf): string[] | null {
  if ('range' in rule) {
    const lengths = rule.lengths(pdf)
    const [least, most] = [rule.range[0] - precision[rule.unit], rule.range[1] + precision[rule.unit]]
    const outside = lengths.filter((value) => !(value >= least && value <= most))
    return lengths.length === 0 ? null : outside.map((value) => `${value.toFixed(2)} ${rule.unit}`)
  }
  const texts = rule.texts(pdf)
  if (texts.length === 0) return null
  const [all] = rule.patterns
  if (rule.patterns.length === 1) return texts.filter((text) => !all?.test(text))
  const wrong = texts.filter((text, index) => !rule.patterns[index]?.test(text))
  return texts.length === rule.patterns.length ? wrong : [`found only: ${texts.join(' | ')}`]
}
