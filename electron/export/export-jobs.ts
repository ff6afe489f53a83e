import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { utilityProcess } from 'electron'
import type { ReportId } from '../../shared/document/model'
import { assertNever } from '../../shared/errors'
import type { ExportState } from '../../shared/ipc/export'
import type { HouseStyle } from '../../shared/profiles/house-style'
import type { Log } from '../platform/log'
import { endNow, memoryOf } from '../platform/utility'
import { createWorkWatch } from '../platform/work-watch'
import type { ExportedFile } from './export-report'
import type { ExportJob, ExportMessage } from './messages'

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
  /** What is in force when an export starts. */
  readonly houseStyle: () => HouseStyle | null
  readonly onProgress: (job: string, report: ReportId, progress: ExportState) => void
}

/** Most memory of an export in bytes: a thousand photos take half of it. What takes more would bring the PC to a halt. */
const mostMemory = 4 * 2 ** 30

/** Exports under way, each in an exporter process of its own. */
export function createExportJobs({ distFolder, log, houseStyle, onProgress }: Dependencies) {
  const running = new Map<string, { cancel: () => void }>()
  const finished = new Map<string, readonly ExportedFile[]>()

  const pageFile = ({ format, path: file, files, bytes, pages }: ExportedFile) => ({
    format,
    name: path.basename(file),
    ...(files !== undefined && { files }),
    bytes,
    pages,
  })

  return {
    /** Starts an export into a folder and gives the job's id at once. */
    start({
      source,
      formats,
      choices,
      folder,
      name,
    }: Omit<ExportJob, 'distFolder' | 'temporary' | 'houseStyle'>): string {
      const job = randomUUID()
      const child = utilityProcess.fork(path.join(distFolder, 'electron', 'exporter.cjs'), [], {
        serviceName: 'Bogo export',
      })
      const temporary = path.join(folder, `.bogo-${job}.tmp`)
      const watch = createWorkWatch({
        limits: { seconds: Number.POSITIVE_INFINITY, bytes: mostMemory },
        memory: () => memoryOf(child),
        onOver: () => end({ state: 'failed', error: { code: 'export-too-large', params: {} } }),
      })
      let ended = false
      const end = (progress: ExportState) => {
        if (ended) return
        ended = true
        watch.end()
        running.delete(job)
        onProgress(job, source.id, progress)
        endNow(child)
      }
      running.set(job, { cancel: () => end({ state: 'cancelled' }) })
      child.on('message', (message: ExportMessage) => {
        switch (message.type) {
          case 'started':
            if (!ended) onProgress(job, source.id, { state: 'running', format: message.format })
            break
          case 'written':
            if (!ended) onProgress(job, source.id, { state: 'running', format: message.format, files: message.files })
            break
          case 'done':
            finished.set(job, message.files)
            end({ state: 'done', files: message.files.map(pageFile) })
            break
          case 'failed':
            log.info('export failed', {
              code: message.error.code,
              stack: message.stack.split('\n').slice(1, 8).join('\n'),
            })
            end({ state: 'failed', error: message.error })
            break
          default:
            assertNever(message)
        }
      })
      child.on('exit', (code) => {
        // A crash of an engine ends the process without a word, and a killed one cannot clean up after itself.
        end({ state: 'failed', error: { code: 'export-failed', params: { reason: `exit ${code}` } } })
        void rm(temporary, { recursive: true, force: true }).catch(() => undefined)
      })
      const request: ExportJob = {
        source,
        formats,
        choices,
        houseStyle: houseStyle(),
        folder,
        name,
        distFolder,
        temporary,
      }
      child.postMessage(request)
      watch.begin()
      return job
    },

    /** Whether any export is at work. */
    busy: (): boolean => running.size > 0,

    cancel: (job: string): void => running.get(job)?.cancel(),

    cancelAll(): void {
      for (const job of [...running.values()]) job.cancel()
    },

    /** Paths that a finished job wrote; empty for any other. */
    filesOf: (job: string): readonly string[] => (finished.get(job) ?? []).map((file) => file.path),
  }
}

export type ExportJobs = ReturnType<typeof createExportJobs>
