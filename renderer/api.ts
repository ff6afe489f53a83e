import { AppError, type ErrorEnvelope } from '../shared/errors'
import type { Area, Envelope } from '../shared/ipc/channel'
import { type Api, contract } from '../shared/ipc/contract'
import { channelName } from '../shared/ipc/names'

/** What the preload script gives the page. */
export interface Bridge {
  invoke(channel: string, input: unknown): Promise<Envelope>
  subscribe(channel: string, listener: (payload: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly api: Bridge
  }
}

/** The answer's value, or its error thrown. */
async function unwrap(answer: Promise<Envelope>, asText: boolean): Promise<unknown> {
  const envelope = await answer
  if (envelope.ok) return asText ? JSON.parse(String(envelope.value)) : envelope.value
  throw new AppError(envelope.error.code, envelope.error.params)
}

const eventMethod = (name: string): string => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`

function createArea(bridge: Bridge, area: string, members: Area): object {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      const channel = channelName(area, name)
      return member.kind === 'call'
        ? [name, (input: unknown) => unwrap(bridge.invoke(channel, input), member.asText)]
        : [eventMethod(name), (listener: (payload: unknown) => void) => bridge.subscribe(channel, listener)]
    }),
  )
}

/** The calls and events of the contract over a bridge. Calls reject with AppError. */
export function createApi(bridge: Bridge): Api {
  const areas = Object.entries(contract).map(([area, members]) => [area, createArea(bridge, area, members)])
  return Object.fromEntries(areas) as Api
}

/** Any thrown value as an error with a name; what has none is `unexpected`. */
export function toError(thrown: unknown): ErrorEnvelope {
  return thrown instanceof AppError
    ? { code: thrown.code, params: thrown.params }
    : { code: 'unexpected', params: { id: 'page' } }
}
