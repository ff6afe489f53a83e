// In a layer: the page's own styles win in whatever order the parts of the program arrive.
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/preferences.css'
import { createRoot } from 'react-dom/client'
import { settingsSchema } from '../shared/settings'
import { createApi } from './api'
import { App } from './app/app'
import { isCaptureWindow, isVaultWindow } from './app/route'
import { Screens } from './app/screens'
import { createOpenSavers, OpenSaversProvider } from './lib/open-savers'
import { StoreNotices } from './screens/recovery/store-notices'

const api = createApi(window.api)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// The choices are read before the first frame, so that neither language nor theme flashes.
const settings = await api.settings.get().catch(() => settingsSchema.parse({}))

/** What this window shows; the one for quick notes is seldom it. */
async function content() {
  if (isVaultWindow(window.location.hash)) {
    const { VaultScreen } = await import('./screens/vault/vault-screen')
    return <VaultScreen />
  }
  if (!isCaptureWindow(window.location.hash)) {
    return (
      <>
        <Screens />
        <StoreNotices />
      </>
    )
  }
  const { CaptureScreen } = await import('./screens/capture/capture-screen')
  return <CaptureScreen />
}

// Asked for outside the screens, so that the answer comes whatever they are doing.
const savers = createOpenSavers()
api.app.onFlush(() => void savers.flushAll().then((saved) => api.app.flushed({ saved })))

const shown = await content()

createRoot(root).render(
  <OpenSaversProvider value={savers}>
    <App api={api} settings={settings}>
      {shown}
    </App>
  </OpenSaversProvider>,
)
