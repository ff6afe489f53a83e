import { periodOf, textOf } from '../fields/value'
import { parseDay } from '../i18n/calendar'
import { circulationChoices, secrecyChoices, urgencyChoices } from '../templates/choices'
import type { PrintContext } from './context'
import { factLine, listTexts } from './fact-lines'
import { inCapitals } from './text'
import type { PrintFront } from './tree'
import { dateWords, documentNumber } from './vietnamese-form'

const blank = (width: number): string => ' '.repeat(width)

/** `Hà Nội, ngày 05 tháng 01 năm 2026`; an undated report leaves room for day and month. */
function placeAndDate(context: PrintContext): string {
  const year = parseDay(periodOf(context.facts, 'period').to)?.year
  return `${factLine(context, 'placeOfIssue') || '……………'}, ${dateWords(context, blank(5), String(year ?? ''))}`
}

/** One addressee stands beside `Kính gửi:`; several stand below it with `-`, `;` and a final `.` (mục II.9.d). */
function addressees(context: PrintContext): string[] {
  const names = listTexts(context, 'addressees').map((text) => text.replace(/^[-–]\s*/, '').replace(/[.;,]+$/, ''))
  const end = (index: number): string => (index === names.length - 1 ? '.' : ';')
  return names.length === 1 ? names : names.map((name, index) => `- ${name}${end(index)}`)
}

/** Secrecy, urgency and circulation in this order, in capitals (mục III.2). */
function marks({ facts }: PrintContext): string[] {
  const choices = { secrecy: secrecyChoices, urgency: urgencyChoices, circulation: circulationChoices }
  return Object.entries(choices).flatMap(([fact, options]) =>
    options.filter(({ key }) => key === textOf(facts, fact)).map(({ label }) => inCapitals(label.vi)),
  )
}

/** Heading of a Vietnamese official document: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1-5 and II.9. */
export function vietnameseFront(context: PrintContext): Extract<PrintFront, { kind: 'vn-heading' }> {
  const upper = (key: string): string => inCapitals(factLine(context, key))
  return {
    kind: 'vn-heading',
    parent: upper('parentOrganisation'),
    organisation: upper('organisation'),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: `Số: ${documentNumber(context, blank(6))}`,
    placeAndDate: placeAndDate(context),
    marks: marks(context),
    documentType: 'BÁO CÁO',
    addressees: addressees(context),
    addresseeLabel: 'Kính gửi:',
  }
}
