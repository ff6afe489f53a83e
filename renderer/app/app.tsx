import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { Api } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/settings'
import { ApiProvider } from '../lib/api-context'
import { SettingsProvider, useSettings } from '../lib/settings-context'
import { TextProvider } from '../lib/text-context'
import { cssVariables, theme } from '../theme'
import { ErrorBoundary } from './error-page'
import { Screens } from './screens'

function Themed() {
  const { settings } = useSettings()
  const forced = settings.theme === 'system' ? {} : { forceColorScheme: settings.theme }
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" {...forced}>
      <TextProvider language={settings.language}>
        <ErrorBoundary language={settings.language}>
          <Screens />
        </ErrorBoundary>
        <Notifications position="bottom-right" limit={4} notificationMaxHeight="60vh" />
      </TextProvider>
    </MantineProvider>
  )
}

/** The whole page. */
export function App({ api, settings }: { api: Api; settings: Settings }) {
  return (
    <ApiProvider value={api}>
      <SettingsProvider initial={settings}>
        <Themed />
      </SettingsProvider>
    </ApiProvider>
  )
}
