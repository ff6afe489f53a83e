import { createContext, useContext } from 'react'
import type { Saver } from './saver'

/** What writes something down and knows whether it is on disk. */
type Writer = Pick<Saver, 'status' | 'subscribe' | 'flush'>

/** The savers of every report that has something to write, wherever its screen has gone. */
export interface OpenSavers {
  /** Keeps a saver until everything of it is on disk after `done`; then `close` is called. */
  add(saver: Writer, close: () => void): { readonly done: () => void }
  /** Writes everything now. Resolves false when something could not be written. */
  flushAll(): Promise<boolean>
}

/** Outlives the screens: one that failed or was left must not take unsaved text with it. */
export function createOpenSavers(): OpenSavers {
  const savers = new Set<Writer>()
  return {
    add(saver, close) {
      savers.add(saver)
      const finish = () => {
        if (saver.status().state !== 'saved' || !savers.delete(saver)) return
        stop()
        close()
      }
      let stop = () => {}
      return {
        done() {
          stop = saver.subscribe(finish)
          void saver.flush().then(finish)
        },
      }
    },
    flushAll: async () => (await Promise.all([...savers].map((saver) => saver.flush()))).every(Boolean),
  }
}

const OpenSaversContext = createContext<OpenSavers | null>(null)

export const OpenSaversProvider = OpenSaversContext.Provider

/** The savers of open reports. */
export function useOpenSavers(): OpenSavers {
  const savers = useContext(OpenSaversContext)
  if (!savers) throw new Error('useOpenSavers needs an OpenSaversProvider above it')
  return savers
}
