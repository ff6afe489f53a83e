import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../shared/fields/value'
import { type Settings, settingsSchema } from '../../shared/settings'

/** The user's choices on this device. */
export function createSettingsTable(database: Database, defaults: Partial<Settings>) {
  const select = database.prepare<[], { key: string; value: string }>('SELECT key, value FROM settings')
  const put = database.prepare<[string, string]>('REPLACE INTO settings VALUES (?, ?)')

  /** A value that an older or newer version wrote in another form falls back to its default. */
  function get(): Settings {
    const stored = Object.fromEntries(select.all().map(({ key, value }) => [key, JSON.parse(value)]))
    const settings = settingsSchema.safeParse({ ...defaults, ...stored })
    return settings.success ? settings.data : settingsSchema.parse(defaults)
  }

  return {
    get,
    /** Stores the given choices and gives all of them back. */
    set(changes: Partial<Settings>): Settings {
      database.transaction(() => {
        for (const [key, value] of Object.entries(changes)) put.run(key, JSON.stringify(value))
      })()
      return get()
    },
    /** Remembers that reminders were shown on a day. */
    setRemindedOn(day: IsoDate): void {
      put.run('remindedOn', JSON.stringify(day))
    },
  }
}

export type SettingsTable = ReturnType<typeof createSettingsTable>
