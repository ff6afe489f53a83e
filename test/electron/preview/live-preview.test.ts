import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DrawerProcess } from '../../../electron/preview/drawer-process'
import { openLivePreview } from '../../../electron/preview/live-preview'
import type { DrawerMessage, DrawerTask } from '../../../electron/preview/messages'
import type { PreviewState } from '../../../shared/ipc/preview'

const megabyte = 1024 ** 2

/** A drawer that does nothing by itself, and so has whatever time and memory a test gives it. */
function idleDrawer() {
  const tasks: DrawerTask[] = []
  const drawer = {
    tasks,
    bytes: 300 * megabyte,
    ended: false,
    say: (_message: DrawerMessage): void => undefined,
  }
  const process: DrawerProcess = {
    send: (task) => tasks.push(task),
    onMessage: (listener) => {
      drawer.say = listener
    },
    onExit: () => undefined,
    memory: () => drawer.bytes,
    end: () => {
      drawer.ended = true
    },
  }
  return { drawer, process }
}

function preview() {
  const drawers: ReturnType<typeof idleDrawer>['drawer'][] = []
  const states: PreviewState[] = []
  const { update, close } = openLivePreview({
    distFolder: '',
    startDrawer: () => {
      const { drawer, process } = idleDrawer()
      drawers.push(drawer)
      return process
    },
    log: { info: () => undefined, error: () => undefined },
    houseStyle: () => null,
    newRun: () => String(drawers.length),
    load: () => new Uint8Array(),
    sizeOf: () => null,
    tell: (state) => states.push(state),
  })
  const latest = () => {
    const drawer = drawers.at(-1)
    if (!drawer) throw new Error('no drawer')
    return drawer
  }
  return {
    drawers,
    latest,
    close,
    type: () => update(new Uint8Array()),
    draw: (changes: number) => latest().say({ type: 'drawn', changes, pages: [], places: [], ready: new Map() }),
    states: () => states.map((state) => (state.state === 'failed' ? state.error.code : state.state)),
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('a drawer that has not answered after thirty seconds is ended, and typing starts no other', () => {
  const { drawers, states, type } = preview()
  vi.advanceTimersByTime(29_000)
  type()
  expect(drawers.map(({ ended }) => ended)).toEqual([false])
  vi.advanceTimersByTime(1_000)
  expect(drawers.map(({ ended }) => ended)).toEqual([true])
  expect(states()).toEqual(['slow', 'preview-too-much'])
  type()
  expect(drawers).toHaveLength(1)
})

it('each drawing has its own thirty seconds, also one that begins while another is drawn', () => {
  const { drawers, states, type, draw } = preview()
  vi.advanceTimersByTime(20_000)
  type()
  draw(0)
  vi.advanceTimersByTime(29_000)
  expect(states()).toEqual(['slow', 'drawn', 'slow'])
  expect(drawers.map(({ ended }) => ended)).toEqual([false])
  vi.advanceTimersByTime(1_000)
  expect(drawers.map(({ ended }) => ended)).toEqual([true])
})

it('a drawer without work may take as long as it rests', () => {
  const { states, type, draw, drawers } = preview()
  type()
  draw(1)
  vi.advanceTimersByTime(120_000)
  expect(states()).toEqual(['drawn'])
  expect(drawers.map(({ ended }) => ended)).toEqual([false])
})

it('what gathered in memory over many drawings is given back: another drawer goes on', () => {
  const { drawers, latest, states, type, draw } = preview()
  draw(0)
  type()
  latest().bytes = 1_600 * megabyte
  draw(1)
  expect(drawers.map(({ ended }) => ended)).toEqual([true, false])
  draw(0)
  type()
  expect(latest().tasks.map((task) => task.type)).toEqual(['open', 'look', 'update'])
  expect(states()).toEqual(['drawn', 'drawn', 'drawn'])
})

it('a report that takes too much memory at once is not tried again and again', () => {
  const { drawers, latest, states } = preview()
  latest().bytes = 1_600 * megabyte
  vi.advanceTimersByTime(1_000)
  expect(drawers.map(({ ended }) => ended)).toEqual([true])
  expect(states().at(-1)).toBe('preview-too-much')
  vi.advanceTimersByTime(600_000)
  expect(drawers).toHaveLength(1)
})

it('a report whose changes run away in memory ends in an error, not in drawer after drawer', () => {
  const { drawers, latest, states, type, draw } = preview()
  for (let round = 0; round < 10; round += 1) {
    draw(0)
    type()
    latest().bytes = 1_600 * megabyte
    vi.advanceTimersByTime(1_000)
  }
  expect(drawers).toHaveLength(4)
  expect(drawers.every(({ ended }) => ended)).toBe(true)
  expect(states().at(-1)).toBe('preview-stopped')
})
