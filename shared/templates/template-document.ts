import { withoutDeadline } from '../deadlines/due'
import { copyBody } from '../document/copy'
import type { ReportDocument } from '../document/model'

/**
 * What a template keeps of a report: its text and pictures as they are, the named facts, and no title, because each
 * report has one of its own. The report itself is not changed.
 */
export function templateDocument(
  report: ReportDocument,
  keep: readonly string[],
  newId: () => string,
): Omit<ReportDocument, 'id'> {
  const facts = Object.entries(report.facts).filter(([key]) => keep.includes(key))
  return {
    template: report.template,
    language: report.language,
    facts: Object.fromEntries(facts),
    body: copyBody(report, newId).map((block) => (block.type === 'title' ? { ...block, content: [] } : block)),
  }
}

/** What a report of such a template starts with. */
export function reportOfTemplate(
  { template, language, facts, body }: Omit<ReportDocument, 'id'>,
  newId: () => string,
): Omit<ReportDocument, 'id'> {
  return { template, language, facts: withoutDeadline(facts), body: copyBody({ body }, newId) }
}
