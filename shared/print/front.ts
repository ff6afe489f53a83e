import { assertNever } from '../errors'
import { periodOf, textOf } from '../fields/value'
import { parseDay } from '../i18n/calendar'
import { formatDate, formatDateWithWeekday } from '../i18n/format'
import { disclosureChoices } from '../records/choices'
import { listTexts } from './closing'
import type { PrintContext } from './context'
import { headTraveller } from './delegation'
import { labels } from './labels'
import { capitalised, inCapitals, oneLine } from './text'
import type { PrintTitleBlock } from './tree'

type FrontOf<Kind extends PrintTitleBlock['kind']> = Extract<PrintTitleBlock, { kind: Kind }>

const fact = ({ facts }: PrintContext, key: string): string => oneLine(textOf(facts, key))

const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== '')

function gistOf(context: PrintContext): { label: string; text: string } | null {
  const text = fact(context, 'gist')
  return text ? { label: labels.gist[context.language], text } : null
}

/** `2026. 11. 21.(토)  인력개발과`. */
function koreanFront(context: PrintContext): FrontOf<'kr-title'> {
  const unit = fact(context, 'department') || fact(context, 'organisation')
  const date = formatDateWithWeekday(fact(context, 'reportDate'), context.language)
  return { kind: 'kr-title', line: filled([date, unit]).join('  '), gist: gistOf(context) }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const blank = (width: number): string => ' '.repeat(width)

/** `Số: 05/BC-HVHC`; room to write in while the clerk's office has not given a number. */
function vietnameseNumber(context: PrintContext): string {
  const number = fact(context, 'documentNumber').replace(/^số:?\s*/i, '')
  if (number.includes('/')) return `Số: ${number}`
  const symbol = fact(context, 'documentSymbol').replace(/^\//, '') || 'BC'
  return `Số: ${number ? number.padStart(2, '0') : blank(6)}/${symbol}`
}

/** `Hà Nội, ngày 05 tháng 01 năm 2026`: a leading 0 for days below 10 and for months 1 and 2 only. An undated report leaves room for day and month. */
function vietnamesePlaceAndDate(context: PrintContext): string {
  const place = fact(context, 'placeOfIssue')
  const date = parseDay(fact(context, 'reportDate'))
  const year = date?.year ?? parseDay(periodOf(context.facts, 'period').to)?.year
  const day = date ? twoDigits(date.day) : blank(5)
  const month = date ? (date.month < 3 ? twoDigits(date.month) : String(date.month)) : blank(5)
  return `${place || '……………'}, ngày ${day} tháng ${month} năm ${year ?? ''}`.trimEnd()
}

/** One addressee stands alone; several stand on lines of their own with `-`, `;` and a final `.`. */
function vietnameseAddressees(context: PrintContext): string[] {
  const names = listTexts(context, 'addressees').map((text) => text.replace(/^[-–]\s*/, '').replace(/[.;,]+$/, ''))
  const end = (index: number): string => (index === names.length - 1 ? '.' : ';')
  return names.map((name, index) => (names.length === 1 ? `${name}.` : `- ${name}${end(index)}`))
}

function vietnameseFront(context: PrintContext): FrontOf<'vn-heading'> {
  const upper = (key: string): string => inCapitals(fact(context, key))
  return {
    kind: 'vn-heading',
    parent: upper('parentOrganisation'),
    organisation: upper('organisation'),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: vietnameseNumber(context),
    placeAndDate: vietnamesePlaceAndDate(context),
    documentType: 'BÁO CÁO',
    addressees: vietnameseAddressees(context),
    addresseeLabel: 'Kính gửi:',
  }
}

/** Who reports: name and grade of the head, unit, organisation. */
function sender(context: PrintContext): string {
  const head = headTraveller(context.facts)
  const person = head ? filled(['name', 'grade'].map((key) => oneLine(textOf(head, key)))) : []
  return filled([...person, fact(context, 'department'), fact(context, 'organisation')]).join(', ')
}

function memoFront(context: PrintContext, title: string): FrontOf<'en-memo'> {
  const { language } = context
  const disclosure = disclosureChoices.find(({ key }) => key === textOf(context.facts, 'disclosure'))
  const rows = [
    { label: labels.to[language], value: listTexts(context, 'addressees').join('; ') },
    { label: labels.from[language], value: sender(context) },
    { label: labels.date[language], value: formatDate(fact(context, 'reportDate'), language) },
    { label: labels.subject[language], value: title },
    { label: labels.classification[language], value: disclosure?.label[language] ?? '' },
  ]
  return {
    kind: 'en-memo',
    heading: context.template.label[language],
    rows: rows.filter((row) => row.value !== ''),
    summary: gistOf(context),
  }
}

/** What stands right above the body, in the profile's form; a long Korean report has its cover in its place. */
export function printFront(context: PrintContext, title: string): PrintTitleBlock {
  switch (context.profile.name) {
    case 'kr-report':
      return koreanFront(context)
    case 'vn-decree30':
      return vietnameseFront(context)
    case 'en-btor':
      return memoFront(context, title)
    default:
      return assertNever(context.profile.name)
  }
}

/** The title as the form shows it: below the words BÁO CÁO it does not say `Báo cáo` again. */
export function shownTitle(title: string, { profile }: PrintContext): string {
  if (profile.name !== 'vn-decree30') return title
  const rest = title.replace(/^báo cáo:?\s+/i, '')
  return rest === '' ? title : capitalised(rest)
}
