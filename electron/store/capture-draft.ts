import type { Database } from 'better-sqlite3'
import { type CaptureDraft, captureDraftSchema, emptyDraft } from '../../shared/capture/draft'
import { storeError } from './database'

/** Beside the user's choices, under a name that no choice has. */
const key = 'captureDraft'

/** The note that is being written: kept in the encrypted store like all text. */
export function createCaptureDraft(database: Database, newId: () => string) {
  const select = database.prepare<[string], { value: string }>('SELECT value FROM settings WHERE key = ?')
  const put = database.prepare<[string, string]>('REPLACE INTO settings VALUES (?, ?)')

  /**
   * Keeps a draft durably.
   * @throws AppError `disk-full`, `store-*`
   */
  function keep(draft: CaptureDraft): void {
    try {
      put.run(key, JSON.stringify(draft))
    } catch (error) {
      throw storeError(error, database.name)
    }
  }

  return {
    keep,
    /** The draft that was left, or a new one. */
    get(): CaptureDraft {
      const row = select.get(key)
      const draft = row ? captureDraftSchema.safeParse(JSON.parse(row.value)) : null
      return draft?.success ? draft.data : emptyDraft(newId())
    },
    /** Begins the next note, for the same report. */
    next({ report }: Pick<CaptureDraft, 'report'>): CaptureDraft {
      const draft = { ...emptyDraft(newId()), report }
      keep(draft)
      return draft
    },
  }
}

export type CaptureDraftStore = ReturnType<typeof createCaptureDraft>
