import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './styles/fonts.css'
import './styles/base.css'
import { createRoot } from 'react-dom/client'
import { settingsSchema } from '../shared/settings'
import { createApi } from './api'
import { App } from './app/app'

const api = createApi(window.api)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// The choices are read before the first frame, so that neither language nor theme flashes.
const settings = await api.settings.get().catch(() => settingsSchema.parse({}))
createRoot(root).render(<App api={api} settings={settings} />)
