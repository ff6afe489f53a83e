import type { BackedUpReport, BackupStep } from '../../shared/backup'
import type { ReportId } from '../../shared/document/model'
import { assertNever, type ErrorEnvelope } from '../../shared/errors'
import { bundleOf, listBackedUpReports } from './backed-up-reports'
import { backupError, copyForRestore, openBackup } from './restore'
import { type BackupOrder, type WrittenBackup, writeBackup } from './write-backup'

/** Work on whole stores, which takes too long for the process that answers a typing person. */
export type BackupJob =
  | ({ readonly kind: 'write' } & BackupOrder)
  /** Lists the reports inside of a backup. */
  | { readonly kind: 'list'; readonly backup: string; readonly store: string; readonly key: Uint8Array }
  /** Takes one report out of a backup. */
  | { readonly kind: 'take'; readonly backup: string; readonly report: ReportId; readonly key: Uint8Array }
  /** First part of a restore. */
  | { readonly kind: 'copy'; readonly backup: string; readonly folder: string; readonly key: Uint8Array }

/** What each kind of work gives. */
export interface BackupResults {
  readonly write: WrittenBackup
  readonly list: readonly BackedUpReport[]
  readonly take: { readonly name: string; readonly bytes: Uint8Array }
  readonly copy: { readonly reports: number }
}

/** What a process that works on backups tells. The last message is `done` or `failed`. */
export type BackupMessage =
  | { readonly type: 'step'; readonly step: BackupStep }
  | { readonly type: 'done'; readonly result: BackupResults[keyof BackupResults] }
  | { readonly type: 'failed'; readonly error: ErrorEnvelope; readonly stack: string }

/** Does some work, wherever that may be. A signal that is aborted ends it at once; what was half done is removed. */
export type RunBackupWork = <Kind extends BackupJob['kind']>(
  job: Extract<BackupJob, { kind: Kind }>,
  options?: { readonly onStep?: (step: BackupStep) => void; readonly signal?: AbortSignal },
) => Promise<BackupResults[Kind]>

/**
 * Does the work here and now.
 * @throws AppError `backup-*`, `disk-full`, `report-*`, `media-*`, `store-*`
 */
export function doBackupWork(
  job: BackupJob,
  onStep: (step: BackupStep) => void = () => undefined,
): BackupResults[keyof BackupResults] {
  switch (job.kind) {
    case 'write':
      return writeBackup(job, { onStep })
    case 'copy':
      return copyForRestore(job.backup, job.folder, job.key, (done, of) => onStep({ step: 'verifying', done, of }))
    case 'list':
    case 'take': {
      const backup = openBackup(job.backup, job.key)
      try {
        return job.kind === 'list' ? listBackedUpReports(backup, job.store, job.key) : bundleOf(backup, job.report)
      } catch (error) {
        throw backupError(error, job.backup)
      } finally {
        backup.close()
      }
    }
    default:
      return assertNever(job)
  }
}
