import path from 'node:path'
import { utilityProcess } from 'electron'
import { endNow, memoryOf } from '../platform/utility'
import type { DrawerMessage, DrawerTask } from './messages'

/** A page drawer as its keeper sees it. */
export interface DrawerProcess {
  send(task: DrawerTask): void
  onMessage(listener: (message: DrawerMessage) => void): void
  onExit(listener: (code: number) => void): void
  /** Bytes that it holds in memory; 0 when it is gone. */
  memory(): number
  end(): void
}

/** Starts a page drawer in a process of its own. */
export function startDrawerProcess(distFolder: string): DrawerProcess {
  const script = path.join(distFolder, 'electron', 'page-drawer.cjs')
  const child = utilityProcess.fork(script, [], { serviceName: 'Bogo pages' })
  return {
    send: (task) => child.postMessage(task),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    memory: () => memoryOf(child),
    end: () => endNow(child),
  }
}
