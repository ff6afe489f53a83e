import { describe, expect, it } from 'vitest'
import { createApi, toError } from '../../renderer/api'
import { AppError } from '../../shared/errors'
import type { Envelope } from '../../shared/ipc/channel'

function createBridge(answer: Envelope) {
  const calls: [string, unknown][] = []
  const listeners = new Map<string, (payload: unknown) => void>()
  return {
    calls,
    listeners,
    invoke: async (channel: string, input: unknown) => {
      calls.push([channel, input])
      return answer
    },
    subscribe: (channel: string, listener: (payload: unknown) => void) => {
      listeners.set(channel, listener)
      return () => listeners.delete(channel)
    },
  }
}

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'

describe('api', () => {
  it('calls the channel of the contract and gives the value', async () => {
    const bridge = createBridge({ ok: true, value: { sequence: 7 } })
    const update = new Uint8Array([1])
    expect(await createApi(bridge).report.append({ id, update })).toEqual({ sequence: 7 })
    expect(bridge.calls).toEqual([['report.append', { id, update }]])
  })

  it('reads a long list that came as one text', async () => {
    const bridge = createBridge({ ok: true, value: '[{"id":"x"}]' })
    expect(await createApi(bridge).report.list()).toEqual([{ id: 'x' }])
  })

  it('throws the error of the answer with its code and params', async () => {
    const api = createApi(createBridge({ ok: false, error: { code: 'disk-full', params: { path: 'x' } } }))
    await expect(api.report.list()).rejects.toEqual(new AppError('disk-full', { path: 'x' }))
  })

  it('subscribes to the events of the contract until told to stop', () => {
    const bridge = createBridge({ ok: true, value: null })
    const seen: unknown[] = []
    const stop = createApi(bridge).report.onChanged((payload) => seen.push(payload))
    bridge.listeners.get('report.changed')?.({ id })
    stop()
    expect(seen).toEqual([{ id }])
    expect(bridge.listeners.size).toBe(0)
  })

  it('names what has no name as unexpected', () => {
    expect(toError(new TypeError('boom')).code).toBe('unexpected')
    expect(toError(new AppError('store-busy', { path: 'p' }))).toEqual({ code: 'store-busy', params: { path: 'p' } })
  })
})
