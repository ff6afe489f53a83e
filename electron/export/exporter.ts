/**
 * The exporter: a process of its own, so that drawing a long document never blocks typing and a crash of an engine
 * takes nothing with it. Cancelling is killing; files appear whole or not at all.
 */
import { AppError } from '../../shared/errors'
import { freePath } from '../platform/files'
import { createReportExporter, type ExportedFile, type ExportRequest } from './export-report'
import { extensionOf } from './extension'
import type { ExportJob, ExportMessage } from './messages'
import { createWriters } from './writers'

const tell = (message: ExportMessage) => process.parentPort.postMessage(message)

async function run(job: ExportJob): Promise<void> {
  const { folder, name, distFolder, ...asked } = job
  const exporter = createReportExporter(createWriters(distFolder), Date.now)
  const files: ExportedFile[] = []
  try {
    const request: ExportRequest = {
      ...asked,
      target: (format) => freePath(folder, name, extensionOf(format)),
      onStart: (format) => tell({ type: 'started', format }),
      onFile: (format, done, of) => tell({ type: 'written', format, files: { done, of } }),
    }
    for await (const file of exporter.export(request)) files.push(file)
    tell({ type: 'done', files })
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('export-failed', { reason: '' }, error)
    tell({ type: 'failed', error: { code: known.code, params: known.params }, stack: known.stack ?? '' })
  }
}

process.parentPort.once('message', ({ data }) => {
  void run(data as ExportJob)
})
