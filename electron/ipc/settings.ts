import type { Handlers } from '../../shared/ipc/channel'
import type { settings } from '../../shared/ipc/settings'
import type { Settings } from '../../shared/settings'
import type { SettingsTable } from '../store/settings-table'

export const createSettingsHandlers = (
  table: SettingsTable,
  onChanged: (settings: Settings) => void,
): Handlers<typeof settings> => ({
  get: () => table.get(),
  set: (changes) => {
    const changed = table.set(changes)
    onChanged(changed)
    return changed
  },
})
