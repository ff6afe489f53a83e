import { powerMonitor } from 'electron'
import { createNotifications } from '../platform/notifications'
import { createReminders } from '../reminders/reminders'
import type { Services } from './services'
import type { Surfaces } from './surfaces'

/** Milliseconds. The list of reports comes first; then often enough that a new day is noticed. */
const times = { first: 3_000, interval: 30 * 60 * 1_000 }

/** Reminds of deadlines once a day. A timer sleeps with the machine, so waking up is a time of its own. */
export function remindDaily(
  { index, settings }: Pick<Services, 'index' | 'settings'>,
  { translator, openFromOutside }: Pick<Surfaces, 'translator' | 'openFromOutside'>,
): void {
  const notifications = createNotifications()
  const { check } = createReminders({
    index,
    settings,
    translator,
    show: ({ title, body, report }) => notifications.show(title, body, () => openFromOutside(report)),
    now: Date.now,
  })
  setTimeout(check, times.first).unref()
  setInterval(check, times.interval).unref()
  powerMonitor.on('resume', check)
  powerMonitor.on('unlock-screen', check)
}
