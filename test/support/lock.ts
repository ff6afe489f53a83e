import { openVault } from '../../electron/vault/vault'
import type { RunningApp } from './app'
import { ask } from './bridge'
import { noKeychain } from './keep-key'

export const passphrase = '다섯 글자 Năm chữ five'

/** Puts the key of a data folder, which Bogo has not open, behind the passphrase; gives the recovery code. */
export async function protect(folder: string): Promise<string> {
  const vault = await openVault({ folder, keychain: noKeychain, now: Date.now, steady: () => performance.now() })
  if (!(await vault.open())) await vault.begin({ protection: 'key-file' })
  return (await vault.setPassphrase(null, passphrase)).recoveryCode
}

/** The application with its next window, which appears by what `act` does. */
export async function nextWindow(app: RunningApp, act: () => Promise<unknown>): Promise<RunningApp> {
  const next = app.electron.waitForEvent('window')
  await act()
  const page = await next
  await page.waitForLoadState('domcontentloaded')
  return { ...app, page }
}

/** Unlocks as the page does; gives the window with the reports. The call's own window may go before its answer. */
export const unlock = (app: RunningApp, words = passphrase): Promise<RunningApp> =>
  nextWindow(app, () => ask(app.page, 'vault.unlock', { passphrase: words }).catch(() => undefined))

/** Chooses an item of the application's menu. */
export const chooseMenu = (app: RunningApp, id: string): Promise<boolean> =>
  app.electron.evaluate(({ Menu }, name) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(name)
    if (!item?.visible) return false
    item.click()
    return true
  }, id)

/** Locks by the menu; gives the lock window. */
export const lockByMenu = (app: RunningApp): Promise<RunningApp> => nextWindow(app, () => chooseMenu(app, 'lock'))

/** Something that the system says about power, or about who sits before it. */
export const tell = (app: RunningApp, happening: 'suspend' | 'resume' | 'lock-screen'): Promise<unknown> =>
  app.electron.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name as 'suspend'), happening)

/** Lets the system say that nobody has touched the device for some seconds. */
export const setIdle = (app: RunningApp, seconds: number): Promise<unknown> =>
  app.electron.evaluate(({ powerMonitor }, idle) => {
    powerMonitor.getSystemIdleTime = () => idle
  }, seconds)
