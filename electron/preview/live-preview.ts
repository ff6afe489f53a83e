import type { MediaHash } from '../../shared/document/identity'
import { AppError, assertNever, type ErrorEnvelope } from '../../shared/errors'
import type { PreviewState } from '../../shared/ipc/preview'
import type { HouseStyle } from '../../shared/profiles/house-style'
import type { Log } from '../platform/log'
import { createWorkWatch } from '../platform/work-watch'
import type { DrawerProcess } from './drawer-process'
import type { DrawerMessage, DrawerTask } from './messages'
import { createPageShelf } from './page-shelf'
import type { PictureSize } from './stand-ins'

export interface LivePreviewOptions {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly startDrawer: () => DrawerProcess
  readonly log: Log
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

/** What no report for an office takes on a slow PC: fifty pages take a few seconds and 400 MB. */
const limits = { seconds: 30, bytes: 1.5 * 1024 ** 3 }

const stopped: ErrorEnvelope = { code: 'preview-stopped', params: {} }
const tooMuch: ErrorEnvelope = { code: 'preview-too-much', params: {} }

/**
 * One report in preview: keeps a page drawer at work, starts another when it crashes, and ends it when it rests or takes
 * more than `limits`.
 */
export function openLivePreview({
  distFolder,
  startDrawer,
  log,
  houseStyle,
  newRun,
  load,
  sizeOf,
  tell,
}: LivePreviewOptions) {
  const shelf = createPageShelf((key) => send({ type: 'page', key }))
  const crashes: number[] = []
  let child: DrawerProcess | null = null
  /** Changes that the drawer was told of, and how often it has answered. */
  let told = 0
  let answers = 0
  let sight = { from: 0, to: 1 }
  let slow: NodeJS.Timeout | undefined
  let rest: NodeJS.Timeout | undefined
  /** It crashed too often, or ran away: only the user starts it again. */
  let gaveUp = false
  const watch = createWorkWatch({ limits, memory: () => child?.memory() ?? 0, onOver: end })

  function send(task: DrawerTask): void {
    child?.send(task)
  }

  function rested(): void {
    watch.end()
    clearTimeout(slow)
    slow = undefined
    clearTimeout(rest)
  }

  function stop(): void {
    rested()
    const ending = child
    child = null
    ending?.end()
    shelf.forgetAsked()
  }

  function work(): void {
    clearTimeout(rest)
    watch.begin()
    if (!slow) slow = setTimeout(() => tell({ state: 'slow' }), times.slow)
  }

  function settle(state: PreviewState): void {
    rested()
    rest = setTimeout(stop, times.rest)
    tell(state)
  }

  function giveUp(error: ErrorEnvelope): void {
    gaveUp = true
    stop()
    tell({ state: 'failed', error, block: null })
  }

  /** Ends a drawer that takes too much. What it gathered over many drawings goes with it, and the next one draws on. */
  function end(limit: 'seconds' | 'bytes'): void {
    log.info('page drawer ended', { limit, answers })
    stop()
    if (limit === 'seconds' || answers === 0) giveUp(tooMuch)
    else startAgain()
  }

  function answered(state: PreviewState, changes: number): void {
    settle(state)
    if (watch.isOverMemory()) {
      end('bytes')
      return
    }
    answers += 1
    if (changes < told) work()
  }

  function take(message: DrawerMessage): void {
    switch (message.type) {
      case 'needs':
        send({ type: 'sizes', sizes: new Map(message.media.map((hash) => [hash, sizeOf(hash)])) })
        break
      case 'drawn':
        for (const [key, svg] of message.ready) shelf.put(key, svg)
        answered({ state: 'drawn', pages: [...message.pages], places: [...message.places] }, message.changes)
        break
      case 'failed': {
        const { error, block, stack, changes } = message
        log.info('preview failed', { code: error.code, stack: stack.split('\n').slice(1, 8).join('\n') })
        answered({ state: 'failed', error, block }, changes)
        break
      }
      case 'page':
        shelf.answer(message.key, message.svg)
        break
      default:
        assertNever(message)
    }
  }

  function startAgain(): void {
    const now = Date.now()
    crashes.push(now)
    if (crashes.filter((at) => now - at < restarts.within).length > restarts.most) giveUp(stopped)
    else start()
  }

  function start(): void {
    const started = startDrawer()
    child = started
    told = 0
    answers = 0
    started.onMessage((message) => {
      if (child === started) take(message)
    })
    started.onExit((code) => {
      if (child !== started) return
      log.info('page drawer gone', { code })
      rested()
      child = null
      shelf.forgetAsked()
      startAgain()
    })
    try {
      send({ type: 'open', run: newRun(), state: load(), houseStyle: houseStyle(), distFolder })
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
        told += 1
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
