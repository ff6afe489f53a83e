import { BrowserWindow } from 'electron'
import type { z } from 'zod'
import type { Event } from '../../shared/ipc/channel'
import { type Contract, contract } from '../../shared/ipc/contract'
import { channelName } from '../../shared/ipc/names'

type EventNames<A> = { [K in keyof A]: A[K] extends Event ? K : never }[keyof A] & string
type Payload<E> = E extends Event<infer P> ? z.input<P> : never

/** Sends an event to the pages: the only user of `webContents.send`. */
export function createBroadcast() {
  return {
    /**
     * Tells every window, or all but one.
     * @param except the window that already knows
     */
    send<A extends keyof Contract & string, E extends EventNames<Contract[A]>>(
      area: A,
      name: E,
      payload: Payload<Contract[A][E]>,
      except: number | null = null,
    ): void {
      const definition = contract[area][name] as Event
      const checked = definition.payload.parse(payload)
      for (const window of BrowserWindow.getAllWindows()) {
        if (window.webContents.id !== except) window.webContents.send(channelName(area, name), checked)
      }
    },
  }
}
