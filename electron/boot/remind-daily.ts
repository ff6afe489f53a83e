import { powerMonitor } from 'electron'
import { createNotifications } from '../platform/notifications'
import { createReminders } from '../reminders/reminders'
import type { Services } from './services'
import type { Surfaces } from './surfaces'

/** Milliseconds. The list of reports comes first; then often enough that a new day is noticed. */
const times = { first: 3_000, interval: 30 * 60 * 1_000 }

/** Reminds of deadlines once a day, after `opened` and while the store is open. A timer sleeps with the machine, so waking up is a time of its own. */
export function remindDaily(
  services: () => Pick<Services, 'index' | 'settings'> | null,
  { translator, openFromOutside }: Pick<Surfaces, 'translator' | 'openFromOutside'>,
): { readonly opened: () => void } {
  const notifications = createNotifications()
  /** Titles are read from the store: while it is locked nobody is reminded. */
  function check(): void {
    const open = services()
    if (!open) return
    const { index, settings } = open
    createReminders({
      index,
      settings,
      translator,
      show: ({ title, body, report }) => notifications.show(title, body, () => openFromOutside(report)),
      now: Date.now,
    }).check()
  }
  setInterval(check, times.interval).unref()
  powerMonitor.on('resume', check)
  powerMonitor.on('unlock-screen', check)
  return { opened: () => void setTimeout(check, times.first).unref() }
}
