/**
 * The previewer: a process that draws first pages one after the other, beside the window. It lives as long as pages are
 * asked for; the main process ends it after a while of rest.
 */
import { AppError } from '../../shared/errors'
import { printReport } from '../../shared/print/print-report'
import { mediaReader } from './export-report'
import type { createFirstPage } from './pdf/first-page'
import type { PreviewJob, PreviewMessage } from './preview-messages'
import { engineFolders } from './writers'

/** Draws jobs; the engine is opened by the first one. */
function createDrawer() {
  let opened: Promise<ReturnType<typeof createFirstPage>> | undefined

  async function open(distFolder: string) {
    const { createFirstPage } = await import('./pdf/first-page')
    return createFirstPage(engineFolders(distFolder))
  }

  return async ({ number, source, houseStyle, distFolder }: PreviewJob): Promise<PreviewMessage> => {
    try {
      opened ??= open(distFolder)
      const firstPage = await opened
      return { number, svg: firstPage(printReport(source.document, {}, { houseStyle }), mediaReader(source.media)) }
    } catch (error) {
      const known = error instanceof AppError ? error : new AppError('export-failed', { reason: '' }, error)
      return { number, error: { code: known.code, params: known.params }, stack: known.stack ?? '' }
    }
  }
}

const draw = createDrawer()

process.parentPort.on('message', async ({ data }) => process.parentPort.postMessage(await draw(data as PreviewJob)))
