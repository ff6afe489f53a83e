/**
 * Works on whole stores in a process of its own, so that typing goes on meanwhile. One process does one piece of work;
 * the key comes with it as a message. Ending the process at any moment is safe.
 */
import { constants, setPriority } from 'node:os'
import { AppError } from '../../shared/errors'
import { type BackupJob, type BackupMessage, doBackupWork } from './backup-work'

const tell = (message: BackupMessage) => process.parentPort.postMessage(message)

function run(job: BackupJob): void {
  try {
    tell({ type: 'done', result: doBackupWork(job, (step) => tell({ type: 'step', step })) })
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('backup-failed', { path: '' }, error)
    tell({ type: 'failed', error: { code: known.code, params: known.params }, stack: known.stack ?? '' })
  }
}

process.parentPort.once('message', ({ data }) => {
  // Typing comes first; where the system refuses, it is only slower.
  try {
    setPriority(constants.priority.PRIORITY_LOW)
  } catch {
    // Nothing to do.
  }
  run(data as BackupJob)
})
