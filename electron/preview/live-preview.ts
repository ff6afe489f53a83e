import path from 'node:path'
import { type UtilityProcess, utilityProcess } from 'electron'
import type { MediaHash } from '../../shared/document/identity'
import { AppError, assertNever, type ErrorEnvelope } from '../../shared/errors'
import type { PreviewState } from '../../shared/ipc/preview'
import type { PaperChoices } from '../../shared/print/paper'
import type { HouseStyle } from '../../shared/profiles/house-style'
import type { Log } from '../platform/log'
import type { DrawerMessage, DrawerTask } from './messages'
import { createPageShelf } from './page-shelf'
import type { PictureSize } from './stand-ins'

export interface LivePreviewOptions {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
  readonly choices: PaperChoices
  /** The organisation's, as it is now. */
  readonly houseStyle: () => HouseStyle | null
  /** Names a run of the drawer; no two runs have the same name. */
  readonly newRun: () => string
  /**
   * The whole report as one update.
   * @throws AppError `report-*`
   */
  readonly load: () => Uint8Array
  readonly sizeOf: (hash: MediaHash) => PictureSize | null
  readonly tell: (state: PreviewState) => void
}

/** Milliseconds: when a drawing counts as slow, and how long a drawer without work is kept. */
const times = { slow: 700, rest: 5 * 60_000 }

/** A drawer that ends by itself is started again so often in `within` milliseconds; then the user is asked. */
const restarts = { most: 3, within: 60_000 }

const stopped: ErrorEnvelope = { code: 'preview-stopped', params: {} }

/** One report in preview: keeps a page drawer at work, starts another when it crashes, and ends it when it rests. */
export function openLivePreview({
  distFolder,
  log,
  choices,
  houseStyle,
  newRun,
  load,
  sizeOf,
  tell,
}: LivePreviewOptions) {
  const shelf = createPageShelf((key) => send({ type: 'page', key }))
  const crashes: number[] = []
  let child: UtilityProcess | null = null
  let sight = { from: 0, to: 1 }
  let slow: NodeJS.Timeout | undefined
  let rest: NodeJS.Timeout | undefined
  /** It crashed too often: only the user starts it again. */
  let gaveUp = false

  function send(task: DrawerTask): void {
    child?.postMessage(task)
  }

  function stop(): void {
    clearTimeout(slow)
    slow = undefined
    clearTimeout(rest)
    const ending = child
    child = null
    ending?.kill()
    shelf.forgetAsked()
  }

  function work(): void {
    clearTimeout(rest)
    if (!slow) slow = setTimeout(() => tell({ state: 'slow' }), times.slow)
  }

  function settle(state: PreviewState): void {
    clearTimeout(slow)
    slow = undefined
    clearTimeout(rest)
    rest = setTimeout(stop, times.rest)
    tell(state)
  }

  function take(message: DrawerMessage): void {
    switch (message.type) {
      case 'needs':
        send({ type: 'sizes', sizes: new Map(message.media.map((hash) => [hash, sizeOf(hash)])) })
        break
      case 'drawn':
        for (const [key, svg] of message.ready) shelf.put(key, svg)
        settle({ state: 'drawn', pages: [...message.pages], places: [...message.places] })
        break
      case 'failed': {
        const { error, block, stack } = message
        log.info('preview failed', { code: error.code, stack: stack.split('\n').slice(1, 8).join('\n') })
        settle({ state: 'failed', error, block })
        break
      }
      case 'page':
        shelf.answer(message.key, message.svg)
        break
      default:
        assertNever(message)
    }
  }

  function startAgain(code: number): void {
    log.info('page drawer gone', { code })
    const now = Date.now()
    crashes.push(now)
    if (crashes.filter((at) => now - at < restarts.within).length > restarts.most) {
      gaveUp = true
      settle({ state: 'failed', error: stopped, block: null })
    } else start()
  }

  function start(): void {
    const script = path.join(distFolder, 'electron', 'page-drawer.cjs')
    const started = utilityProcess.fork(script, [], { serviceName: 'Bogo pages' })
    child = started
    started.on('message', (message: DrawerMessage) => {
      if (child === started) take(message)
    })
    started.on('exit', (code) => {
      if (child !== started) return
      child = null
      shelf.forgetAsked()
      startAgain(code)
    })
    try {
      send({ type: 'open', run: newRun(), state: load(), choices, houseStyle: houseStyle(), distFolder })
      send({ type: 'look', ...sight })
      work()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { code, params } = error
      stop()
      settle({ state: 'failed', error: { code, params }, block: null })
    }
  }

  start()

  return {
    /** The report has changed; the change is on disk. */
    update(update: Uint8Array): void {
      if (gaveUp) return
      if (child) {
        send({ type: 'update', update })
        work()
      } else start()
    },
    look(from: number, to: number): void {
      sight = { from, to }
      // Whoever looks on after a rest finds other pages than those that are kept.
      if (child) send({ type: 'look', from, to })
      else if (!gaveUp) start()
    },
    /** The SVG of a page, or null when it was drawn anew since. */
    page: (key: string): Promise<string | null> => (child ? shelf.take(key) : Promise.resolve(shelf.known(key))),
    close: stop,
  }
}

export type LivePreview = ReturnType<typeof openLivePreview>
