import type { Ask, CommandRequest } from './command'

/** Takes what commands ask for to whoever shows it. */
export interface CommandRequests {
  readonly ask: Ask
  /** Listens; gives a function that stops. */
  readonly onAsk: (listener: (request: CommandRequest) => void) => () => void
}

export function createCommandRequests(): CommandRequests {
  const listeners = new Set<(request: CommandRequest) => void>()
  return {
    ask: (request) => {
      for (const listener of listeners) listener(request)
    },
    onAsk: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
