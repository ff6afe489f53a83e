import type { Page } from '@playwright/test'

/** Waits until nothing on the page moves any more: a dialog has opened, a button is no longer busy. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
