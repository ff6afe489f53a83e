import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import type { Api } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/settings'
import { ApiProvider } from '../lib/api-context'
import { SettingsProvider, useSettings } from '../lib/settings-context'
import { TextProvider } from '../lib/text-context'
import { cssVariables, theme } from '../theme'
import { ErrorBoundary } from './error-page'

function Themed({ children }: { children: ReactNode }) {
  const { settings } = useSettings()
  const forced = settings.theme === 'system' ? {} : { forceColorScheme: settings.theme }
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" {...forced}>
      <TextProvider language={settings.language}>
        <ErrorBoundary language={settings.language}>{children}</ErrorBoundary>
        <Notifications position="bottom-right" limit={4} notificationMaxHeight="60vh" />
      </TextProvider>
    </MantineProvider>
  )
}

/** What is around everything that a window shows. */
export function App({ api, settings, children }: { api: Api; settings: Settings; children: ReactNode }) {
  return (
    <ApiProvider value={api}>
      <SettingsProvider initial={settings}>
        <Themed>{children}</Themed>
      </SettingsProvider>
    </ApiProvider>
  )
}
