import type { backup } from '../../shared/ipc/backup'
import type { Handlers } from '../../shared/ipc/channel'
import type { Backups } from '../backup/backups'
import type { Dialogs } from '../platform/dialogs'
import type { Reports } from '../reports/reports'

interface Dependencies {
  readonly backups: Backups
  readonly reports: Reports
  readonly dialogs: Dialogs
  /** Shows a folder in the system's file manager. */
  readonly openFolder: (folder: string) => void
  /** Restores a backup and starts the application again; false when a window has to stay open. */
  readonly restore: (name: string) => Promise<boolean>
}

export const createBackupHandlers = ({
  backups,
  reports,
  dialogs,
  openFolder,
  restore,
}: Dependencies): Handlers<typeof backup> => ({
  state: () => backups.state(),
  start: () => backups.make('manual'),
  chooseFolder: async (_input, { windowId }) => {
    const folder = await dialogs.chooseFolder(windowId)
    if (folder) await backups.setFolder(folder)
  },
  useUsualFolder: () => backups.setFolder(null),
  openFolder: async () => openFolder(await backups.folder()),
  setLimit: ({ limit }) => backups.setLimit(limit),
  reports: async ({ name }) => [...(await backups.reports(name))],
  bringBack: async ({ name, report }) => reports.import(await backups.take(name, report)),
  restore: async ({ name }) => ({ restarts: await restore(name) }),
})
