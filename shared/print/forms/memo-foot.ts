import { rowsOf, textOf } from '../../fields/value'
import { formatDate } from '../../i18n/format'
import { disclosureChoices } from '../../records/choices'
import { displayWidth, oneLine } from '../text'
import type { PrintFoot } from '../tree'
import type { FormContext } from './form'
import { shortList } from './shortened'

const fact = ({ facts }: FormContext, key: string): string => oneLine(textOf(facts, key))

const joined = (texts: readonly string[], separator: string): string =>
  texts.filter((text) => text !== '').join(separator)

/** Everybody of a step as `주무관 김민수`, in order. */
const peopleOf = ({ facts }: FormContext, step: string): string[] =>
  rowsOf(facts, 'approvals')
    .filter((row) => textOf(row, 'step') === step)
    .map((row) => joined([oneLine(textOf(row, 'post')), oneLine(textOf(row, 'name'))], ' '))
    .filter((person) => person !== '')

/** Who drafted, reviewed and approved; without an approval line the signer of the report approves. */
function signers(context: FormContext): string[] {
  const position = context.brief ? '' : fact(context, 'signaturePosition')
  const signer = joined([position, fact(context, 'signatureName')], ' ')
  const step = (name: string, otherwise = ''): string[] => {
    const people = peopleOf(context, name)
    return people.length > 0 ? people : [otherwise]
  }
  return [...step('draft'), ...step('review'), ...step('approve', signer)]
}

/** `시행  인력개발과-1234(2026. 11. 21.)`; room to write in while there is no number. */
function issued(context: FormContext): string {
  const number = fact(context, 'documentNumber')
  if (number === '') return '시행'
  const unit = number.includes('-') ? '' : fact(context, 'department') || fact(context, 'organisation')
  const date = formatDate(fact(context, 'reportDate'), 'ko')
  return `시행  ${joined([unit, number], '-')}${date ? `(${date})` : ''}`
}

/** Half-width characters that half a line of the foot takes. */
const halfLine = 44

const labelled = (label: string, value: string): string => (value === '' ? '' : `${label} ${value}`)

/**
 * The foot of a draft in the order of 별지 제1호서식. As its 비고 asks, posts and names, the office's address, website and
 * mail, and the disclosure stand without a label; 협조자, 시행 and 접수 are always there, with room where nothing is known.
 */
export function memoFoot(context: FormContext): PrintFoot {
  const disclosure = disclosureChoices.find(({ key }) => key === textOf(context.facts, 'disclosure'))?.label.ko ?? ''
  const address = joined([labelled('우', fact(context, 'officeAddress')), fact(context, 'officeHomepage')], '  /  ')
  const phones = joined(
    [labelled('전화번호', fact(context, 'officePhone')), labelled('팩스번호', fact(context, 'officeFax'))],
    '  ',
  )
  const contact = joined([phones, fact(context, 'officeEmail'), disclosure], '  /  ')
  const number = issued(context)
  return {
    signers: signers(context),
    lines: [
      [joined(['협조자', shortList(peopleOf(context, 'cooperate'), '명', context.brief ? { most: 1 } : {})], '  ')],
      ...(displayWidth(number) > halfLine ? [[number], ['접수']] : [[number, '접수']]),
      ...[address, contact].filter((line) => line !== '').map((line) => [line]),
    ],
  }
}
