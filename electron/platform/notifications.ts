import { Notification } from 'electron'

/** Notifications that still wait for a click: nothing else holds them, and a collected one would not answer. */
export function createNotifications() {
  const shown = new Set<Notification>()
  return {
    /** Shows a notification of the system; where it has none, nothing happens. */
    show(title: string, body: string, onClick: () => void): void {
      const notification = new Notification({ title, body })
      shown.add(notification)
      const forget = () => shown.delete(notification)
      notification.on('click', () => {
        forget()
        onClick()
      })
      notification.on('close', forget)
      notification.on('failed', forget)
      notification.show()
    },
  }
}
