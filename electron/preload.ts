import { contextBridge, ipcRenderer } from 'electron'
import { channelName, type Envelope } from '../shared/ipc/channel'
import { contract } from '../shared/ipc/contract'

const channelsOf = (kind: 'call' | 'event'): ReadonlySet<string> =>
  new Set(
    Object.entries(contract).flatMap(([area, members]) =>
      Object.entries(members)
        .filter(([, member]) => member.kind === kind)
        .map(([name]) => channelName(area, name)),
    ),
  )

const calls = channelsOf('call')
const events = channelsOf('event')

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

export type Bridge = typeof bridge

contextBridge.exposeInMainWorld('api', bridge)
