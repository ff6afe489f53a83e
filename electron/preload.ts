import { contextBridge, ipcRenderer } from 'electron'
import type { Envelope } from '../shared/ipc/channel'
import { fromArguments } from '../shared/ipc/names'

const names = fromArguments(process.argv)
const calls = new Set(names.calls)
const events = new Set(names.events)

/** The one door between the page and the main process; it opens only for names of the contract. */
const bridge = {
  invoke: (channel: string, input?: unknown): Promise<Envelope> =>
    calls.has(channel) ? ipcRenderer.invoke(channel, input) : Promise.reject(new Error(`unknown call ${channel}`)),

  subscribe: (channel: string, listener: (payload: unknown) => void): (() => void) => {
    if (!events.has(channel)) throw new Error(`unknown event ${channel}`)
    const forward = (_event: Electron.IpcRendererEvent, payload: unknown) => listener(payload)
    ipcRenderer.on(channel, forward)
    return () => ipcRenderer.off(channel, forward)
  },
}

contextBridge.exposeInMainWorld('api', bridge)
