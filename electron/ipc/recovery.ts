import type { Handlers } from '../../shared/ipc/channel'
import type { recovery } from '../../shared/ipc/recovery'
import type { StoreHealthService } from '../store/health'

interface Dependencies {
  readonly health: StoreHealthService
  /** Shows a folder in the system's file manager. */
  readonly openFolder: (folder: string) => Promise<unknown>
  /** Ends Bogo, asking every page to write first, and starts it again. */
  readonly restart: () => void
}

export const createRecoveryHandlers = ({ health, openFolder, restart }: Dependencies): Handlers<typeof recovery> => ({
  state: () => health.state(),
  dismiss: ({ notice }) => health.dismiss(notice),
  openFolder: async () => {
    const folder = health.state().recovered?.folder
    // Only ever this folder: the page names none.
    if (folder) await openFolder(folder)
  },
  restart,
})
