import type { Database } from 'better-sqlite3'
import type { MediaHash } from '../../shared/document/identity'
import { AppError } from '../../shared/errors'
import type { PictureType } from '../../shared/media'
import type { Picture } from '../bundle/picture'
import { sha256 } from '../platform/files'
import { storeError } from './database'

interface Row {
  readonly type: PictureType
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
}

/** Pictures by the SHA-256 of their bytes; each is kept once, whatever names it. */
export function createMediaTable(database: Database, now: () => number) {
  const insert = database.prepare<[string, string, number, number, Uint8Array, number]>(
    'INSERT OR IGNORE INTO media VALUES (?, ?, ?, ?, ?, ?)',
  )
  const select = database.prepare<[string], Row>('SELECT type, width, height, bytes FROM media WHERE sha256 = ?')

  const find = database.prepare<[string]>('SELECT 1 FROM media WHERE sha256 = ?')
  const selectSize = database.prepare<[string], { width: number; height: number }>(
    'SELECT width, height FROM media WHERE sha256 = ?',
  )

  return {
    /** Whether the picture is there; its bytes are not looked at. */
    has: (hash: MediaHash): boolean => find.get(hash) !== undefined,
    /** Width and height of a picture in pixels, without reading it; null when it is not there. */
    size: (hash: MediaHash): { readonly width: number; readonly height: number } | null => selectSize.get(hash) ?? null,

    /**
     * Stores a picture durably and gives its hash.
     * @throws AppError `disk-full`, `store-*`
     */
    add({ bytes, type, width, height }: Picture): MediaHash {
      const hash = sha256(bytes)
      try {
        insert.run(hash, type, width, height, bytes, now())
      } catch (error) {
        throw storeError(error, database.name)
      }
      return hash
    },

    /**
     * A picture, its bytes checked against its hash.
     * @throws AppError `media-missing`, `media-unreadable`
     */
    get(hash: MediaHash): Picture {
      const row = select.get(hash)
      if (!row) throw new AppError('media-missing', { media: hash.slice(0, 12) })
      if (sha256(row.bytes) !== hash) throw new AppError('media-unreadable', { media: hash.slice(0, 12) })
      return row
    },
  }
}

export type MediaTable = ReturnType<typeof createMediaTable>
