import { describe, expect, it } from 'vitest'
import { createRemoteGate } from '../../../renderer/lib/remote-gate'

function createGate() {
  const applied: number[] = []
  const state = { composing: false }
  const gate = createRemoteGate(
    (update) => applied.push(update[0] ?? -1),
    () => state.composing,
  )
  return { applied, state, receive: (value: number) => gate.receive(new Uint8Array([value])), release: gate.release }
}

describe("others' changes", () => {
  it('are applied at once when nobody composes', () => {
    const { applied, receive } = createGate()
    receive(1)
    expect(applied).toEqual([1])
  })

  it('wait for the end of a syllable and keep their order', () => {
    const { applied, state, receive, release } = createGate()
    state.composing = true
    receive(1)
    receive(2)
    expect(applied).toEqual([])
    state.composing = false
    release()
    expect(applied).toEqual([1, 2])
  })

  it('go on waiting when the next syllable has begun already', () => {
    const { applied, state, receive, release } = createGate()
    state.composing = true
    receive(1)
    release()
    expect(applied).toEqual([])
  })

  it('do not overtake those that wait', () => {
    const { applied, state, receive } = createGate()
    state.composing = true
    receive(1)
    state.composing = false
    receive(2)
    expect(applied).toEqual([1, 2])
  })
})
