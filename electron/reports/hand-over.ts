import type { ReportId } from '../../shared/document/model'
import type { HandOverContent } from '../../shared/ipc/hand-over'
import { readBundle } from '../bundle/read-bundle'
import { seal } from '../bundle/seal'
import { bundlePieces } from '../bundle/write-bundle'
import { writePieces } from '../platform/files'
import type { VersionTable } from '../store/version-table'
import type { Reports } from './reports'

interface Dependencies {
  readonly reports: Pick<Reports, 'exportSource'>
  readonly versions: Pick<VersionTable, 'copies' | 'size'>
}

/** What a hand-over file is to hold, and how it is protected. */
export interface HandOverChoice {
  readonly id: ReportId
  /** Null leaves it open to whoever has the file. */
  readonly passphrase: string | null
  readonly versions: boolean
}

/** Files that carry a report to another device or person, where importing merges. */
export function createHandOver({ reports, versions }: Dependencies) {
  return {
    /**
     * What a file of a report would hold.
     * @throws AppError `report-*`, `document-unknown-node`, `media-missing`, `media-unreadable`
     */
    about(id: ReportId): HandOverContent {
      const { state, media } = reports.exportSource(id)
      const kept = versions.size(id)
      const pictureBytes = [...media.values()].reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
      return {
        pictures: media.size,
        bytes: state.byteLength + pictureBytes,
        versions: kept.count,
        versionBytes: kept.bytes,
      }
    },

    /**
     * Writes the file, reads it back as its receiver will, and gives its size in bytes.
     * @throws AppError `report-*`, `version-damaged`, `media-*`, `bundle-*`, `output-not-writable`, `disk-full`
     */
    async write({ id, passphrase, versions: withVersions }: HandOverChoice, file: string): Promise<number> {
      const pieces = bundlePieces({ ...reports.exportSource(id), versions: withVersions ? versions.copies(id) : [] })
      const bytes = await writePieces(file, passphrase === null ? pieces : seal(pieces, passphrase))
      await readBundle(file, passphrase ?? undefined)
      return bytes
    },
  }
}

export type HandOver = ReturnType<typeof createHandOver>
