import { createTranslator } from '../../../../shared/i18n/index'
import { type Language, type Localised, languages } from '../../../../shared/i18n/language'
import { factViews } from '../../../../shared/print/fact-views'
import { rankOf, searchable } from '../../../../shared/search/normalise'
import type { SheetContext } from '../nodes/node-views'
import { readFacts } from '../nodes/read-facts'

/** Something that can be placed: a fact in the sentence, or a table of facts below it. */
export interface FactOption {
  readonly kind: 'field' | 'table'
  /** Key of the `fact` node, or view of the `facts` node. */
  readonly key: string
  readonly label: Localised
  /** What it reads now; '' while the facts do not say it, and for tables. */
  readonly text: string
}

export const factOptionKinds = ['field', 'table'] as const

const overviewLabel = (): Localised => {
  const label = (language: Language) => createTranslator(language).t('editor.tools.factsOverview')
  return { ko: label('ko'), en: label('en'), vi: label('vi') }
}

/** Everything of the facts that can be placed in the text of this report. */
export function factOptions(context: SheetContext): readonly FactOption[] {
  const printed = { ...context, facts: readFacts(context) }
  const lists = context.template.facts.flatMap(({ fields }) => fields).filter(({ type }) => type === 'list')
  return [
    ...factViews(context.template).map(
      (view): FactOption => ({
        kind: 'field',
        key: view.key,
        label: view.label,
        text: view.text(printed),
      }),
    ),
    { kind: 'table', key: 'overview', label: overviewLabel(), text: '' },
    ...lists.map(({ key, label }): FactOption => ({ kind: 'table', key, label, text: '' })),
  ]
}

/** The options that a query finds by their name in any language, initial consonants included, or by what they read. */
export function searchOptions(options: readonly FactOption[], query: string): readonly FactOption[] {
  return options
    .map((option) => {
      const texts = [...languages.map((language) => option.label[language]), option.text]
      const ranks = texts.map((text) => rankOf(query, searchable(text))).filter((rank) => rank !== null)
      return { option, rank: ranks.length > 0 ? Math.min(...ranks) : null }
    })
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ option }) => option)
}
