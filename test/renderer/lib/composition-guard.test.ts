import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCompositionGuard, isForInputMethod } from '../../../renderer/lib/composition-guard'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A guard on an editor that begins and ends compositions as ProseMirror does. */
function createEditor() {
  const guard = createCompositionGuard()
  const element = new EventTarget()
  const window = new EventTarget()
  const state = { composing: false, ended: 0, cursorRead: 0 }
  const done: string[] = []
  const disconnect = guard.connect({
    element,
    window,
    composing: () => state.composing,
    end() {
      state.ended += 1
      state.composing = false
    },
    readCursor() {
      state.cursorRead += 1
    },
  })
  return {
    guard,
    state,
    done,
    disconnect,
    ask: (name: string) => guard.whenIdle(() => done.push(name)),
    start() {
      state.composing = true
      element.dispatchEvent(new Event('compositionstart'))
    },
    end() {
      state.composing = false
      element.dispatchEvent(new Event('compositionend'))
    },
    leave: (what: 'element' | 'window') => (what === 'element' ? element : window).dispatchEvent(new Event('blur')),
    pass: () => vi.advanceTimersByTime(100),
  }
}

describe('work that touches the text', () => {
  it('is done at once when nobody composes', () => {
    const { ask, done } = createEditor()
    ask('a')
    expect(done).toEqual(['a'])
  })

  it('waits until the result of the composition has been taken in, and keeps its order', () => {
    const { start, end, ask, done, pass, guard } = createEditor()
    start()
    ask('a')
    end()
    ask('b')
    expect(done).toEqual([])
    expect(guard.composing()).toBe(true)
    pass()
    expect(done).toEqual(['a', 'b'])
    expect(guard.composing()).toBe(false)
  })

  it('goes on waiting when the next syllable begins at once', () => {
    const { start, end, ask, done, pass } = createEditor()
    start()
    ask('a')
    end()
    start()
    pass()
    expect(done).toEqual([])
  })

  it('finds the cursor where it stands now', () => {
    const { guard, state, start, end, pass } = createEditor()
    const readBefore: number[] = []
    const ask = () => guard.whenIdle(() => readBefore.push(state.cursorRead))
    ask()
    start()
    ask()
    ask()
    end()
    pass()
    expect(readBefore).toEqual([1, 2, 3])
  })

  it('can be taken back while it waits', () => {
    const { start, end, ask, done, pass } = createEditor()
    start()
    const takeBack = ask('a')
    ask('b')
    takeBack()
    end()
    pass()
    expect(done).toEqual(['b'])
  })

  it('is done although what stood before it failed', () => {
    const { start, disconnect, ask, done, guard } = createEditor()
    start()
    guard.whenIdle(() => {
      throw new Error('no')
    })
    ask('a')
    expect(disconnect).toThrow('no')
    expect(done).toEqual(['a'])
  })
})

describe('a composition that nobody ends', () => {
  it.each(['element', 'window'] as const)('ends when the %s loses the focus, for the editor too', (what) => {
    const { start, leave, ask, done, state, pass } = createEditor()
    start()
    ask('a')
    leave(what)
    pass()
    expect(done).toEqual(['a'])
    expect(state).toMatchObject({ composing: false, ended: 1 })
  })

  it('is not ended a second time when the input method does so while the focus goes', () => {
    const { start, end, leave, state, pass } = createEditor()
    start()
    end()
    leave('element')
    pass()
    expect(state.ended).toBe(0)
  })

  it('lets everything go when the editor is closed', () => {
    const { start, disconnect, ask, done } = createEditor()
    start()
    ask('a')
    disconnect()
    expect(done).toEqual(['a'])
  })
})

describe('a key', () => {
  it('belongs to the input method during a composition, and when it begins one', () => {
    expect(isForInputMethod({ isComposing: true, keyCode: 13 })).toBe(true)
    expect(isForInputMethod({ isComposing: false, keyCode: 229 })).toBe(true)
    expect(isForInputMethod({ isComposing: false, keyCode: 13 })).toBe(false)
  })
})
