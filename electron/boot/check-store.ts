import path from 'node:path'
import { utilityProcess } from 'electron'
import type { Log } from '../platform/log'
import { endNow } from '../platform/utility'
import type { CheckMessage, CheckRequest } from '../store/check/messages'
import type { StoreHealthService } from '../store/health'

/** Milliseconds: when nobody waits for the program any more, then once a week. */
const times = { first: 2 * 60_000, interval: 7 * 24 * 3_600_000 }

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  /** Its key is overwritten at the end. */
  readonly request: CheckRequest
  readonly health: StoreHealthService
  readonly log: Log
}

/**
 * Reads the whole store from time to time, in a process of its own, and says so when something in it is damaged.
 * @returns what ends it
 */
export function checkStoreRegularly({ distFolder, request, health, log }: Dependencies): () => void {
  let running: (() => void) | null = null

  function check(): void {
    if (running) return
    const child = utilityProcess.fork(path.join(distFolder, 'electron', 'checker.cjs'), [], {
      serviceName: 'Bogo check',
    })
    running = () => endNow(child)
    child.on('exit', () => {
      running = null
    })
    child.on('message', (message: CheckMessage) => {
      if ('stack' in message) log.info('store not checked', { stack: message.stack.split('\n').slice(1, 4).join('\n') })
      else {
        log.info('store checked', { reports: message.reports, faults: message.faults.length })
        health.checked(message.faults)
      }
      endNow(child)
    })
    child.postMessage(request)
  }

  const first = setTimeout(check, times.first)
  const later = setInterval(check, times.interval)
  return () => {
    clearTimeout(first)
    clearInterval(later)
    running?.()
    request.key.fill(0)
  }
}
