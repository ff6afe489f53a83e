import { z } from 'zod'
import { dueState } from '../../shared/deadlines/due'
import { leftText } from '../../shared/deadlines/left-text'
import type { ReportId } from '../../shared/document/model'
import { localDay } from '../../shared/i18n/calendar'
import type { Translator } from '../../shared/i18n/index'
import { type ReportSummary, reportSummarySchema } from '../../shared/report'
import type { ReportIndex } from '../store/report-index'
import type { SettingsTable } from '../store/settings-table'

/** What the system shows. `report` is what a click opens; null is the list. */
export interface Reminder {
  readonly title: string
  readonly body: string
  readonly report: ReportId | null
}

interface Dependencies {
  readonly index: Pick<ReportIndex, 'list'>
  readonly settings: Pick<SettingsTable, 'get' | 'setRemindedOn'>
  readonly translator: () => Translator
  readonly show: (reminder: Reminder) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** How many reports are named one by one; more of them are told as a number. */
const mostNamed = 3

interface Waiting {
  readonly report: ReportSummary
  readonly daysLeft: number
}

/**
 * Reminds of reports that are due soon or overdue and not handed in: once a day at most, whatever sleeps, wakes or
 * starts again in between. Without the network.
 */
export function createReminders({ index, settings, translator, show, now }: Dependencies) {
  function waiting(today: string): Waiting[] {
    const { deadlines } = settings.get()
    return z
      .array(reportSummarySchema)
      .parse(index.list())
      .flatMap((report) => {
        const due = report.problem === null ? dueState(report, deadlines, today) : null
        return due?.state === 'open' && due.daysLeft <= deadlines.remindDays ? [{ report, daysLeft: due.daysLeft }] : []
      })
      .sort((one, other) => one.daysLeft - other.daysLeft)
  }

  function reminderOf({ report, daysLeft }: Waiting): Reminder {
    const { t } = translator()
    const left = leftText(daysLeft, t)
    const title = report.title.trim() || t('reports.untitled')
    return {
      title: t(daysLeft < 0 ? 'deadlines.notice.over' : 'deadlines.notice.title'),
      body: settings.get().deadlines.hideTitles
        ? t('deadlines.notice.bodyHidden', { left })
        : t('deadlines.notice.bodyTitled', { title, left }),
      report: report.id,
    }
  }

  return {
    /** Shows what is due, unless that was done today already. To be called at start, now and then, and after sleep. */
    check(): void {
      const { deadlines, remindedOn } = settings.get()
      const today = localDay(now())
      if (!deadlines.remind || remindedOn === today) return
      const due = waiting(today)
      if (due.length === 0) return
      // First remembered, then shown: better one reminder too few than the same one again and again.
      settings.setRemindedOn(today)
      const { t } = translator()
      if (due.length <= mostNamed) for (const one of due) show(reminderOf(one))
      else {
        const body = t('deadlines.notice.many', { count: due.length })
        show({ title: t('deadlines.notice.title'), body, report: null })
      }
    },
  }
}
