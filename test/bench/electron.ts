import { createRequire } from 'node:module'
import path from 'node:path'
import { type ElectronApplication, _electron as electron } from '@playwright/test'

/** The project's folder; the benchmark runs from `dist/bench`. */
export const root = path.join(import.meta.dirname, '..', '..')

export const electronBinary: string = createRequire(import.meta.url)('electron')

/** Chromium's sandbox refuses to start for root. */
export const sandboxSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** A main script that opens one window on the page that is named after it. */
export const emptyWindow = path.join(root, 'test', 'bench', 'empty-window.cjs')

/** Starts Electron with these arguments, the first of which is what it runs. */
export const launch = (args: readonly string[]): Promise<ElectronApplication> =>
  electron.launch({ executablePath: electronBinary, args: [...sandboxSwitches, ...args] })
