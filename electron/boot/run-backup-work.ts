import path from 'node:path'
import { utilityProcess } from 'electron'
import { AppError, assertNever } from '../../shared/errors'
import type { BackupJob, BackupMessage, RunBackupWork } from '../backup/backup-work'
import { removeTemporary } from '../backup/write-backup'
import type { Log } from '../platform/log'
import { endNow } from '../platform/utility'

/**
 * Does each piece of work on backups in a process of its own, which gets the key as a message.
 * @param distFolder folder of the built application
 */
export function createBackupRunner(distFolder: string, log: Log): RunBackupWork {
  return (job, { onStep, signal } = {}) =>
    new Promise((resolve, reject) => {
      const { kind, ...places }: BackupJob = job
      const target = 'target' in places ? places.target : ''
      const child = utilityProcess.fork(path.join(distFolder, 'electron', 'backup-process.cjs'), [], {
        serviceName: 'Bogo backup',
      })
      const fail = (error: AppError) => {
        reject(error)
        endNow(child)
      }
      const stop = () => fail(new AppError('backup-failed', { path: target }))
      signal?.addEventListener('abort', stop)
      child.on('message', (message: BackupMessage) => {
        switch (message.type) {
          case 'step':
            onStep?.(message.step)
            break
          case 'done':
            // The process was asked for this kind of work, and gives its result.
            resolve(message.result as never)
            endNow(child)
            break
          case 'failed':
            log.info('backup work failed', {
              kind,
              code: message.error.code,
              stack: message.stack.split('\n').slice(1, 8).join('\n'),
            })
            fail(new AppError(message.error.code, message.error.params))
            break
          default:
            assertNever(message)
        }
      })
      child.on('exit', () => {
        signal?.removeEventListener('abort', stop)
        // A killed process cannot clean up after itself.
        if (target !== '') removeTemporary(target)
        reject(new AppError('backup-failed', { path: target }))
      })
      child.postMessage(job)
    })
}
