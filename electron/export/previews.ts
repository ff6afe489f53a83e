import path from 'node:path'
import { type UtilityProcess, utilityProcess } from 'electron'
import type { ReportDocument } from '../../shared/document/model'
import { AppError } from '../../shared/errors'
import type { HouseStyle } from '../../shared/profiles/house-style'
import { sha256 } from '../platform/files'
import type { Log } from '../platform/log'
import { endNow } from '../platform/utility'
import type { PreviewJob, PreviewMessage, PreviewSource } from './preview-messages'

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
  /** What is in force when a page is drawn. */
  readonly houseStyle: () => HouseStyle | null
}

/** Pages that are remembered; they are kept in memory only, because the disk may hold no readable text. */
const mostPages = 60
const restUntilEnd = 60_000

/** Blocks that can reach the first page; pictures after them would only make the drawing heavy. */
const nearBlocks = 40

const withoutFarPictures = (document: ReportDocument): ReportDocument => ({
  ...document,
  body: document.body.filter(({ type }, index) => index < nearBlocks || (type !== 'figure' && type !== 'figureRow')),
})

interface Waiting {
  readonly resolve: (svg: string) => void
  readonly reject: (error: AppError) => void
}

/** First pages, drawn by a process of their own and remembered by what they were drawn from. */
export function createPreviews({ distFolder, log, houseStyle }: Dependencies) {
  const pages = new Map<string, Promise<string>>()
  const waiting = new Map<number, Waiting>()
  let child: UtilityProcess | null = null
  let rest: NodeJS.Timeout | undefined
  let count = 0

  function settle(message: PreviewMessage): void {
    const asked = waiting.get(message.number)
    waiting.delete(message.number)
    if ('svg' in message) asked?.resolve(message.svg)
    else {
      const { code, params } = message.error
      log.info('preview failed', { code, stack: message.stack.split('\n').slice(1, 8).join('\n') })
      asked?.reject(new AppError(code, params))
    }
  }

  function start(): UtilityProcess {
    const script = path.join(distFolder, 'electron', 'previewer.cjs')
    const started = utilityProcess.fork(script, [], { serviceName: 'Bogo preview' })
    started.on('message', settle)
    started.on('exit', (code) => {
      if (child !== started) return
      child = null
      // A crash of the engine ends the process without a word.
      for (const { reject } of waiting.values()) reject(new AppError('export-failed', { reason: `exit ${code}` }))
      waiting.clear()
    })
    return started
  }

  function endAfterRest(): void {
    clearTimeout(rest)
    rest = setTimeout(() => {
      if (waiting.size > 0) return endAfterRest()
      child?.kill()
      child = null
    }, restUntilEnd)
    rest.unref()
  }

  function draw(source: PreviewSource, style: HouseStyle | null): Promise<string> {
    child ??= start()
    endAfterRest()
    const number = ++count
    const job: PreviewJob = { number, source, houseStyle: style, distFolder }
    const page = new Promise<string>((resolve, reject) => waiting.set(number, { resolve, reject }))
    child.postMessage(job)
    return page
  }

  function remember(key: string, page: Promise<string>): Promise<string> {
    pages.delete(key)
    pages.set(key, page)
    const [oldest] = pages.keys()
    if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest)
    // A failure may pass; only what was drawn is kept.
    page.catch(() => pages.delete(key))
    return page
  }

  return {
    /**
     * The first page of a report as SVG.
     * @throws AppError `export-failed`, `media-*`
     */
    firstPage({ document, media }: PreviewSource): Promise<string> {
      const near = withoutFarPictures(document)
      const style = houseStyle()
      const key = sha256(JSON.stringify([near, style]))
      return remember(key, pages.get(key) ?? draw({ document: near, media }, style))
    },

    /** Ends the process and forgets what it drew. */
    end(): void {
      clearTimeout(rest)
      pages.clear()
      if (child) endNow(child)
    },
  }
}

export type Previews = ReturnType<typeof createPreviews>
