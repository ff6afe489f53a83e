import type { ReportDocument } from '../document/model'
import { textOf } from '../fields/value'

/** Whether a report says of itself that nothing of it is public. */
export const isClosed = ({ facts }: Pick<ReportDocument, 'facts'>): boolean => textOf(facts, 'disclosure') === 'closed'
