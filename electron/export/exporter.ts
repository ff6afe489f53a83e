/**
 * The exporter: a process of its own, so that drawing a long document never blocks typing and a crash of an engine
 * takes nothing with it. Cancelling is killing; files appear whole or not at all.
 */
import { AppError } from '../../shared/errors'
import { freePath } from '../platform/files'
import { createReportExporter, type ExportedFile } from './export-report'
import type { ExportJob, ExportMessage } from './messages'
import { createWriters } from './writers'

const tell = (message: ExportMessage) => process.parentPort.postMessage(message)

async function run(job: ExportJob): Promise<void> {
  const { folder, name, distFolder, ...request } = job
  const exporter = createReportExporter(createWriters(distFolder), Date.now)
  const files: ExportedFile[] = []
  try {
    const target = (format: string) => freePath(folder, name, format)
    const onStart = (format: ExportedFile['format']) => tell({ type: 'started', format })
    for await (const file of exporter.export({ ...request, target, onStart })) files.push(file)
    tell({ type: 'done', files })
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('export-failed', { reason: '' }, error)
    tell({ type: 'failed', error: { code: known.code, params: known.params }, stack: known.stack ?? '' })
  }
}

process.parentPort.once('message', ({ data }) => {
  void run(data as ExportJob)
})
