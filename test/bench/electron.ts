import { createRequire } from 'node:module'
import path from 'node:path'

/** The project's folder; the benchmark runs from `dist/bench`. */
export const root = path.join(import.meta.dirname, '..', '..')

export const electronBinary: string = createRequire(import.meta.url)('electron')

/** Chromium's sandbox refuses to start for root. */
export const sandboxSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** A main script that opens one window on the page that is named after it. */
export const emptyWindow = path.join(root, 'test', 'bench', 'empty-window.cjs')
