import path from 'node:path'
import { type BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import { contract } from '../../shared/ipc/contract'
import { channelNamesOf, toArgument } from '../../shared/ipc/names'
import type { Log } from '../platform/log'
import { appOrigin } from './app-protocol'

/** What every window of Bogo may do: as little as possible, and no more than the contract. */
export const pagePreferences = (distFolder: string): WebPreferences => ({
  preload: path.join(distFolder, 'electron', 'preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
  additionalArguments: [toArgument(channelNamesOf(contract))],
})

/** Windows that are for one thing: a page that crashed starts there again. */
const standing: ReadonlySet<string> = new Set(['capture', 'vault'])

/** The ground of the page, so that a window does not flash before its first frame. */
export const groundColour = (): string => (nativeTheme.shouldUseDarkColors ? '#1c2028' : '#ffffff')

/**
 * Shows Bogo's page in a window.
 * @param place where in the page: what follows `#`
 */
export function loadPage(window: BrowserWindow, log: Log, place = ''): void {
  const load = (hash: string) => void window.loadURL(`${appOrigin}/index.html${hash && `#${hash}`}`)
  // Everything acknowledged is on disk, so a page that crashed starts again where it begins.
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.info('page gone', { reason, exitCode })
    if (reason !== 'clean-exit' && !window.isDestroyed()) load(standing.has(place) ? place : '')
  })
  load(place)
}
