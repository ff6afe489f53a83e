import type { ReportDocument } from '../document/model'
import { textOf } from '../fields/value'
import { parseDay } from '../i18n/calendar'
import type { BodyContext, PrintContext } from './context'
import { headTraveller } from './delegation'
import { lineText, printLine } from './lines'
import { oneLine, splitAtCommas } from './text'
import type { PrintDocument } from './tree'

/** The title of a report as its form shows it, or ''. */
export function writtenTitle({ body }: Pick<ReportDocument, 'body'>, context: BodyContext): string {
  const title = body.find((block) => block.type === 'title')
  return title ? oneLine(lineText(printLine(title.content, context))) : ''
}

/** The title of a report; the name of its template while it has none. */
export const titleOf = (document: Pick<ReportDocument, 'body'>, context: BodyContext): string =>
  writtenTitle(document, context) || context.template.label[context.language]

/** What a file says about itself. Of a public version the author is the office: who wrote it is nobody else's business. */
export function propertiesOf(context: Omit<PrintContext, 'profile'>, isPublic: boolean): PrintDocument['properties'] {
  const { facts, template, language } = context
  const head = isPublic ? null : headTraveller(facts)
  const date = oneLine(textOf(facts, 'reportDate'))
  return {
    author: (head && oneLine(textOf(head, 'name'))) || oneLine(textOf(facts, 'organisation')),
    subject: oneLine(textOf(facts, 'gist')) || template.label[language],
    keywords: [...new Set(splitAtCommas(textOf(facts, 'keywords')))],
    date: parseDay(date) ? date : null,
  }
}
