import type { Block } from '../document/model'
import { textOf } from '../fields/value'
import { formatDate } from '../i18n/format'
import { disclosureChoices } from '../records/choices'
import type { PrintContext } from './context'
import { headTraveller } from './delegation'
import { factLine, listTexts } from './fact-lines'
import { labels } from './labels'
import { memoSummary } from './memo-summary'
import { oneLine } from './text'
import type { PrintFront } from './tree'

const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== '')

/** Who reports: name and grade of the head, unit, organisation. */
function sender(context: PrintContext): string {
  const head = headTraveller(context.facts)
  const person = head ? filled(['name', 'grade'].map((key) => oneLine(textOf(head, key)))) : []
  return filled([...person, factLine(context, 'department'), factLine(context, 'organisation')]).join(', ')
}

/** Who gets a copy. The archive of a Vietnamese office and `as above` are no readers. */
const copies = (context: PrintContext): string[] =>
  listTexts(context, 'recipients')
    .map((text) => text.replace(/^[-–]\s*/, '').replace(/[.;,]+$/, ''))
    .filter((text) => !/^(?:lưu\b|như trên|as above)/iu.test(text))

/** Memorandum block with its filled rows, and the executive summary. */
export function memoFront(
  context: PrintContext,
  title: string,
  body: readonly Block[],
): Extract<PrintFront, { kind: 'en-memo' }> {
  const { language } = context
  const disclosure = disclosureChoices.find(({ key }) => key === textOf(context.facts, 'disclosure'))
  const rows = [
    { label: labels.to[language], value: listTexts(context, 'addressees').join('; ') },
    { label: labels.from[language], value: sender(context) },
    { label: labels.copies[language], value: copies(context).join('; ') },
    { label: labels.date[language], value: formatDate(factLine(context, 'reportDate'), language) },
    { label: labels.subject[language], value: title },
    { label: labels.classification[language], value: disclosure?.label[language] ?? '' },
  ]
  return {
    kind: 'en-memo',
    heading: context.template.label[language],
    rows: rows.filter((row) => row.value !== ''),
    summary: memoSummary(context, body),
  }
}
