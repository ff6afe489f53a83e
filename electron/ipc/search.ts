import { localDay } from '../../shared/i18n/calendar'
import type { Handlers } from '../../shared/ipc/channel'
import type { search } from '../../shared/ipc/search'
import type { ReportSearch } from '../store/report-search'
import type { SettingsTable } from '../store/settings-table'

/** Answers searches over all reports. Deadlines are told by the rules and the day of now. */
export const createSearchHandlers = (
  reports: ReportSearch,
  settings: SettingsTable,
  now: () => number,
): Handlers<typeof search> => ({
  find: ({ offset, ...query }) => {
    const { deadlines } = settings.get()
    return reports.find(query, { deadlines, today: localDay(now()) }, offset)
  },
})
