import type { App, Session, WebFrameMain } from 'electron'
import { appOrigin } from './app-protocol'

/** Whether a frame is the top frame of our own page: only that may call the main process. */
export const isOurPage = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && frame.url.startsWith(`${appOrigin}/`)

/**
 * Closes what Electron leaves open by default (its security checklist, items 5, 13, 14 and 15): permissions are
 * refused, pages cannot navigate away, open windows or embed others.
 */
export function lockDown(app: App, session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
