import type { DueState } from '../../shared/deadlines/due'
import { leftText } from '../../shared/deadlines/left-text'
import { formatDate } from '../../shared/i18n/format'
import type { Translator } from '../../shared/i18n/index'

export type Tone = 'plain' | 'done' | 'attention' | 'danger'

/** Days before a deadline from which it asks for attention. */
const soon = 14

export function dueTone(due: NonNullable<DueState>): Tone {
  if (due.state === 'submitted') return 'done'
  if (due.daysLeft <= 0) return 'danger'
  return due.daysLeft <= soon ? 'attention' : 'plain'
}

/** How a deadline stands, in few words: `D-12`, `12 days left`, `Còn 12 ngày`; or that the report is handed in. */
export const dueText = (due: NonNullable<DueState>, { t }: Translator): string =>
  due.state === 'submitted' ? t('deadlines.submitted') : leftText(due.daysLeft, t)

/** The same with its day, for those who want to know exactly. */
export const dueDetail = (due: NonNullable<DueState>, { t, language }: Translator): string =>
  t(due.state === 'submitted' ? 'deadlines.submittedOn' : 'deadlines.dueOn', { date: formatDate(due.on, language) })
