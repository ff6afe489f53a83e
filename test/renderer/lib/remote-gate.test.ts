import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createRemoteGate } from '../../../renderer/lib/remote-gate'

/** A report here, another one that writes, and a gate between them that a test opens and closes. */
function createDevices() {
  const here = new Y.Doc()
  const there = new Y.Doc()
  const state = { composing: false, applied: 0 }
  const waiting: (() => void)[] = []
  const receive = createRemoteGate(
    (update) => {
      state.applied += 1
      Y.applyUpdate(here, update)
    },
    {
      whenIdle(work) {
        if (state.composing) waiting.push(work)
        else work()
        return () => undefined
      },
    },
  )
  there.on('update', receive)
  return {
    state,
    write: (text: string) => there.getText().insert(there.getText().length, text),
    text: () => here.getText().toString(),
    settle() {
      state.composing = false
      for (const work of waiting.splice(0)) work()
    },
  }
}

describe("others' changes", () => {
  it('are applied at once when nobody composes', () => {
    const { write, text } = createDevices()
    write('a')
    expect(text()).toBe('a')
  })

  it('wait for the end of a syllable and are then applied as one', () => {
    const { state, write, text, settle } = createDevices()
    state.composing = true
    write('a')
    write('b')
    expect(text()).toBe('')
    settle()
    expect(text()).toBe('ab')
    expect(state.applied).toBe(1)
  })

  it('do not stop at what once waited', () => {
    const { state, write, text, settle } = createDevices()
    state.composing = true
    write('a')
    settle()
    write('b')
    state.composing = true
    write('c')
    expect(text()).toBe('ab')
    settle()
    expect(text()).toBe('abc')
  })
})
