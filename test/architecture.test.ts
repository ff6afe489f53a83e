import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

const sources = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
)

const usersOf = (pattern: RegExp): string[] =>
  sources.filter((name) => pattern.test(readFileSync(path.join(root, name), 'utf8'))).sort()

test.each([
  ['ipcMain', /\bipcMain\b/, ['electron/ipc/register.ts']],
  ['webContents.send', /\bwebContents\s*\.send\b|\.sendToFrame\b/, ['electron/ipc/broadcast.ts']],
  ['ipcRenderer', /\bipcRenderer\b/, ['electron/preload.ts']],
  ['window.api', /\bwindow\s*\.api\b/, ['renderer/main.tsx']],
])('%s has one user: its wrapper', (_name, pattern, wrappers) => {
  expect(usersOf(pattern)).toEqual(wrappers)
})

test('no file keeps state of its own at module level', () => {
  expect(usersOf(/^(export )?let /m)).toEqual([])
})

test('sources stay small: 60 lines in the median, 200 at the 90th percentile, 400 at most', () => {
  const lines = sources
    // A table of the world's countries is data, however long.
    .filter((name) => !name.endsWith('i18n/countries.ts'))
    .map((name) => readFileSync(path.join(root, name), 'utf8').split('\n').length - 1)
    .sort((a, b) => a - b)
  const at = (share: number) => lines[Math.floor((lines.length - 1) * share)] ?? 0
  expect(at(0.5)).toBeLessThanOrEqual(60)
  expect(at(0.9)).toBeLessThanOrEqual(200)
  expect(at(1)).toBeLessThanOrEqual(400)
})
