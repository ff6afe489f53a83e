import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Settings } from '../../shared/settings'
import { useApi } from './api-context'

interface SettingsValue {
  readonly settings: Settings
  /** Remembers a choice on this device; it holds at once, and is taken back when it cannot be remembered. */
  readonly change: (choice: Partial<Settings>) => Promise<void>
}

const SettingsContext = createContext<SettingsValue | null>(null)

/** The user's choices, kept in step with the other windows. */
export function SettingsProvider({ initial, children }: { initial: Settings; children: ReactNode }) {
  const api = useApi()
  const [settings, setSettings] = useState(initial)

  useEffect(() => {
    const stop = api.settings.onChanged(setSettings)
    // What was chosen elsewhere between the first reading and now told nobody here.
    void api.settings.get().then(setSettings, () => undefined)
    return stop
  }, [api])

  const change = useCallback(
    async (choice: Partial<Settings>) => {
      setSettings((current) => ({ ...current, ...choice }))
      try {
        setSettings(await api.settings.set(choice))
      } catch (error) {
        setSettings(await api.settings.get())
        throw error
      }
    },
    [api],
  )
  const value = useMemo(() => ({ settings, change }), [settings, change])
  return <SettingsContext value={value}>{children}</SettingsContext>
}

export function useSettings(): SettingsValue {
  const value = useContext(SettingsContext)
  if (!value) throw new Error('useSettings needs a SettingsProvider above it')
  return value
}
