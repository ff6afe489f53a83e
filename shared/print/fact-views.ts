import type { ScalarField } from '../fields/field'
import { periodOf, rowsOf, textOf } from '../fields/value'
import { parseDay } from '../i18n/calendar'
import { countryName } from '../i18n/countries'
import { formatList, formatMoney, formatNumber } from '../i18n/format'
import type { Language, Localised } from '../i18n/language'
import type { PrintContext } from './context'
import { completeHomeTotal, costTotals, totalText } from './costs'
import { headTraveller, travellerCount, travellerText } from './delegation'
import { destinationText, institutionNames } from './destinations'
import { labels } from './labels'
import { capitalised, oneLine } from './text'
import { valueText } from './values'

/** What the facts of a report decide about a sentence. */
type FactContext = Pick<PrintContext, 'language' | 'template' | 'facts'>

/** Something of the facts that can stand in a sentence. */
export interface FactView {
  /** What a `fact` node stores: a fact's key, or a fact's key and what is computed from it: `period.days`. */
  readonly key: string
  /** The fact that it is read from; its input is where it is changed. */
  readonly fact: string
  readonly label: Localised
  /** As it stands in a sentence in the report's language; '' while the facts do not say it. */
  readonly text: (context: FactContext) => string
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))]

/** Nights and days between the ends of the period; 0 while it is open. */
function daysOf({ facts }: Pick<FactContext, 'facts'>): number {
  const { from, to } = periodOf(facts, 'period')
  const [first, last] = [parseDay(from), parseDay(to)]
  return first && last ? Math.max(0, last.serial - first.serial + 1) : 0
}

const dayForms = {
  ko: { nights: (count: number) => `${count}박`, days: (count: number) => `${count}일` },
  en: {
    nights: (count: number) => `${count} ${count === 1 ? 'night' : 'nights'}`,
    days: (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`,
  },
  vi: { nights: (count: number) => `${count} đêm`, days: (count: number) => `${count} ngày` },
} as const satisfies Record<Language, unknown>

/** `7박 9일`, `8 days, 7 nights`, `8 ngày 7 đêm`. */
export function durationText(context: Pick<FactContext, 'facts' | 'language'>): string {
  const days = daysOf(context)
  if (days === 0) return ''
  const forms = dayForms[context.language]
  if (days === 1) return forms.days(1)
  const [nights, all] = [forms.nights(days - 1), forms.days(days)]
  switch (context.language) {
    case 'ko':
      return `${nights} ${all}`
    case 'en':
      return `${all}, ${nights}`
    case 'vi':
      return `${all} ${nights}`
  }
}

const peopleForms = {
  ko: (count: number) => `${count}명`,
  en: (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`,
  vi: (count: number) => `${count} người`,
} as const satisfies Record<Language, unknown>

/** What is computed from a fact of the template. */
const computedViews: readonly FactView[] = [
  {
    key: 'period.duration',
    fact: 'period',
    label: { ko: '기간: 박·일수', en: 'Days and nights', vi: 'Số ngày, số đêm' },
    text: durationText,
  },
  {
    key: 'period.days',
    fact: 'period',
    label: { ko: '기간: 일수', en: 'Number of days', vi: 'Số ngày' },
    text: (context) => (daysOf(context) > 0 ? dayForms[context.language].days(daysOf(context)) : ''),
  },
  {
    key: 'destinations',
    fact: 'destinations',
    label: { ko: '국가·도시', en: 'Countries and cities', vi: 'Nước, thành phố đến' },
    text: destinationText,
  },
  {
    key: 'destinations.countries',
    fact: 'destinations',
    label: { ko: '방문 국가', en: 'Countries', vi: 'Các nước đến' },
    text: ({ facts, language }) =>
      formatList(
        unique(rowsOf(facts, 'destinations').map((row) => countryName(oneLine(textOf(row, 'country')), language))),
        language,
      ),
  },
  {
    key: 'destinations.cities',
    fact: 'destinations',
    label: { ko: '방문 도시', en: 'Cities', vi: 'Các thành phố đến' },
    text: ({ facts, language }) =>
      formatList(unique(rowsOf(facts, 'destinations').map((row) => oneLine(textOf(row, 'city')))), language),
  },
  {
    key: 'travellers.head',
    fact: 'travellers',
    label: { ko: '단장', en: 'Head of delegation', vi: 'Trưởng đoàn' },
    text: ({ facts }) => {
      const head = headTraveller(facts)
      return head ? travellerText(head) : ''
    },
  },
  {
    key: 'travellers.count',
    fact: 'travellers',
    label: { ko: '출장자 수', en: 'Number of travellers', vi: 'Số người trong đoàn' },
    text: ({ facts, language }) => {
      const count = travellerCount(facts)
      return count > 0 ? peopleForms[language](count) : ''
    },
  },
  {
    key: 'travellers.names',
    fact: 'travellers',
    label: { ko: '출장자 성명', en: 'Names of travellers', vi: 'Họ tên thành viên đoàn' },
    text: ({ facts, language }) =>
      formatList(unique(rowsOf(facts, 'travellers').map((row) => oneLine(textOf(row, 'name')))), language),
  },
  {
    key: 'visits.institutions',
    fact: 'visits',
    label: { ko: '방문기관 목록', en: 'Institutions visited', vi: 'Các cơ quan đến làm việc' },
    text: ({ facts, language }) => formatList(unique(institutionNames(facts)), language),
  },
  {
    key: 'visits.count',
    fact: 'visits',
    label: { ko: '방문기관 수', en: 'Number of institutions', vi: 'Số cơ quan đến làm việc' },
    text: ({ facts, language }) => {
      const count = unique(institutionNames(facts)).length
      return count > 0 ? formatNumber(count, language) : ''
    },
  },
  {
    key: 'costs.total',
    fact: 'costs',
    label: { ko: '총경비', en: 'Total costs', vi: 'Tổng kinh phí' },
    text: ({ facts, language }) => {
      const totals = costTotals(facts)
      const home = completeHomeTotal(facts, language) ?? (totals.length === 1 ? totals[0] : undefined)
      return home ? formatMoney(home.amount, home.currency, language) : totalText(facts, language)
    },
  },
  {
    key: 'costs.currencies',
    fact: 'costs',
    label: { ko: '통화별 경비', en: 'Costs by currency', vi: 'Kinh phí theo loại tiền' },
    text: ({ facts, language }) =>
      costTotals(facts)
        .map(({ currency, amount }) => formatMoney(amount, currency, language))
        .join(language === 'ko' ? ', ' : '; '),
  },
]

const scalarView = (field: ScalarField): FactView => ({
  key: field.key,
  fact: field.key,
  label: field.label,
  text: ({ facts, language }) => {
    const value = facts[field.key]
    return Array.isArray(value) ? '' : valueText(field, value, language)
  },
})

/** Everything of a template's facts that can stand in a sentence: each single value, and what is computed from lists. */
export function factViews(template: PrintContext['template']): readonly FactView[] {
  return template.facts
    .flatMap((group) => group.fields)
    .flatMap((field) => [
      ...(field.type === 'list' ? [] : [scalarView(field)]),
      ...computedViews.filter(({ fact }) => fact === field.key),
    ])
}

/** What a fact reads in a sentence; `[label]` while it says nothing, so that the gap is seen on paper too. */
export function factText(key: string, context: FactContext): { readonly text: string; readonly filled: boolean } {
  const view = factViews(context.template).find((each) => each.key === key)
  if (!view) return { text: labels.missingFact[context.language], filled: false }
  const text = oneLine(view.text(context))
  return text === ''
    ? { text: `[${capitalised(view.label[context.language])}]`, filled: false }
    : { text, filled: true }
}
