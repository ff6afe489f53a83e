import { periodOf, type Row, rowsOf, textOf } from '../../fields/value'
import { parseDay } from '../../i18n/calendar'
import { countryName } from '../../i18n/countries'
import { formatNumber } from '../../i18n/format'
import type { Template } from '../../templates/template'
import { headTraveller } from '../delegation'
import { plainLine } from '../lines'
import { printParagraph } from '../lists'
import { oneLine, textLines } from '../text'
import type { PrintBlock, PrintCell, PrintTable } from '../tree'
import type { Form, FormContext } from './form'
import { knownCosts, usedRates, wonLines, wonSum } from './won-costs'

/**
 * Whether reports of a template are of a journey abroad from which one returns: those are registered. A long posting is
 * not (국가공무원 복무규정 제13조 제2항), nor is a course or meeting at home.
 */
export const isAbroad = (template: Template): boolean =>
  template.facts.some(({ fields }) => fields.some(({ key }) => key === 'returnDate'))

const title = '공무국외출장 결과보고서 등록 자료'

const fact = ({ facts }: FormContext, key: string): string => oneLine(textOf(facts, key))

const filled = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))]

/** Who registers: the drafter of the memo, otherwise who leads the delegation. */
function registrant({ facts }: FormContext): string {
  const drafter = rowsOf(facts, 'approvals').find((row) => textOf(row, 'step') === 'draft')
  const person = drafter ?? headTraveller(facts)
  return person ? oneLine(textOf(person, 'name')) : ''
}

/** A traveller's row may stand for a party: `김민수 등 80명`. */
const party = /\s*등\s*(\d+)\s*명$/u
const sizeOf = (name: string): number => Number(party.exec(name)?.[1] ?? 1)

/** `총 5명`, then for each agency who speaks for it and how many they are: `국방부 김영호 등 3명`. */
function travellersByAgency(context: FormContext): string[] {
  const groups = new Map<string, string[]>()
  for (const row of rowsOf(context.facts, 'travellers')) {
    const name = oneLine(textOf(row, 'name'))
    const agency = oneLine(textOf(row, 'unit')) || fact(context, 'organisation')
    if (name !== '') groups.set(agency, [...(groups.get(agency) ?? []), name])
  }
  const head = headTraveller(context.facts)
  const leader = head ? oneLine(textOf(head, 'name')) : ''
  const sum = (names: readonly string[]): number => names.reduce((all, name) => all + sizeOf(name), 0)
  const lines = [...groups].map(([agency, names]) => {
    const [first = ''] = names
    const speaker = (names.includes(leader) ? leader : first).replace(party, '')
    const count = sum(names)
    return filled([agency, count > 1 ? `${speaker} 등 ${formatNumber(count, 'ko')}명` : speaker]).join(' ')
  })
  return lines.length > 0 ? [`총 ${formatNumber(sum([...groups.values()].flat()), 'ko')}명`, ...lines] : []
}

const countries = ({ facts }: FormContext): string =>
  filled(
    rowsOf(facts, 'destinations').map(
      (row) => countryName(oneLine(textOf(row, 'country')), 'ko') || oneLine(textOf(row, 'city')),
    ),
  ).join(', ')

/** `20260712 ~ 20260720`, as the register has it. */
function days({ facts }: FormContext): string {
  const { from = '', to = '' } = periodOf(facts, 'period')
  const digits = (date: string): string => (parseDay(date) ? date.replaceAll('-', '') : '')
  return from || to ? `${digits(from)} ~ ${digits(to)}`.trim() : ''
}

const categories = {
  fare: ['airfare'],
  stay: ['daily', 'lodging', 'meals'],
} as const satisfies Record<string, readonly string[]>

const isOf = (row: Row, keys: readonly string[]): boolean => keys.includes(textOf(row, 'category'))

/** What the own agency spent by the register's groups, and what the host bore. Nothing while no amount is known. */
function costRows({ facts }: FormContext): { label: string; lines: string[] }[] {
  const known = knownCosts(facts)
  const byHost = known.filter((row) => textOf(row, 'payer') === 'host')
  const own = known.filter((row) => !byHost.includes(row))
  const fare = own.filter((row) => isOf(row, categories.fare))
  const stay = own.filter((row) => isOf(row, categories.stay))
  const other = own.filter((row) => !fare.includes(row) && !stay.includes(row))
  const lines = (rows: readonly Row[]): string[] => (known.length > 0 ? wonLines(wonSum(rows, facts)) : [])
  return [
    { label: '총여비', lines: lines(own) },
    { label: '운임', lines: lines(fare) },
    { label: '체재비', lines: lines(stay) },
    { label: '준비금 및 기타 비용', lines: lines(other) },
    { label: '초청기관부담', lines: known.length > 0 && byHost.length === 0 ? ['없음'] : lines(byHost) },
  ]
}

/** What a clerk must know before copying: which rates are in the amounts, and what is not. */
function notes({ facts }: FormContext): PrintBlock[] {
  const rates = usedRates(facts)
  const { unconverted } = wonSum(knownCosts(facts), facts)
  const codes = unconverted.map(({ currency }) => currency || '통화 미기재 금액')
  return [
    '※ 공무국외출장연수정보시스템에 칸별로 옮겨 적는 자료임. 분류와 등록일은 등록할 때 적음',
    ...(rates.length > 0 ? [`※ 적용 환율: ${rates.join(', ')}`] : []),
    ...(codes.length > 0
      ? [`※ ${codes.join(', ')}: 원화 기준 환율이 없어 환산하지 못함. 경비에 환율을 적고 다시 내보낸 뒤 옮겨 적음`]
      : []),
  ].map((text) => printParagraph(plainLine(text)))
}

function table(rows: readonly { readonly label: string; readonly lines: readonly string[] }[]): PrintTable {
  const cell = { colspan: 1, rowspan: 1, fill: null } as const
  return {
    type: 'table',
    columns: [0.27, 0.73],
    headerRows: 0,
    rows: rows.map(({ label, lines }): PrintCell[] => [
      { ...cell, header: true, align: 'left', blocks: [printParagraph(plainLine(label))] },
      { ...cell, header: false, align: 'left', blocks: lines.map((line) => printParagraph(plainLine(line))) },
    ]),
    summary: title,
    caption: null,
    anchor: null,
  }
}

/** The fields of the public register of overseas trips in its own order, in won, to be copied one by one. */
export const krBtisForm: Form = (context) => {
  const { facts } = context
  const one = (label: string, text: string) => ({ label, lines: text === '' ? [] : [text] })
  const rows = [
    one('분류', ''),
    one('제목', context.title),
    one('등록자', registrant(context)),
    one('소속', filled([fact(context, 'organisation'), fact(context, 'department')]).join(' ')),
    one('등록일', ''),
    { label: '기관별 출장자', lines: travellersByAgency(context) },
    one('방문국가', countries(context)),
    one('출장기간', days(context)),
    ...costRows(context),
    { label: '보고서 요약', lines: textLines(textOf(facts, 'gist')) },
  ]
  return {
    title,
    front: { kind: 'kr-form', heading: '', rows: [], titleLabel: null },
    blocks: [table(rows), ...notes(context)],
  }
}
