import { expect, type Page } from '@playwright/test'
import type { RunningApp } from './app'

/** The window for quick notes, as the menu opens it. */
export async function openCapture(app: RunningApp): Promise<RunningApp> {
  const isCapture = (page: Page) => page.url().endsWith('#capture')
  const there = app.electron.windows().find(isCapture)
  const appears = there ?? app.electron.waitForEvent('window')
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('quick-capture')?.click())
  const page = await appears
  await expect(page.locator('main')).toBeVisible()
  return { ...app, page }
}

/** Whether the window for quick notes is on the screen. */
export const isCaptureShown = (app: RunningApp): Promise<boolean> =>
  app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (window) => window.webContents.getURL().endsWith('#capture') && window.isVisible(),
    ),
  )
