import { expect } from '@playwright/test'
import { test } from '../support/app'

interface Bridge {
  invoke: (channel: string, input?: unknown) => Promise<{ ok: boolean; error?: { code: string } }>
}

test('the page sees the contract and nothing of Node', async ({ launch }) => {
  const { page } = await launch()
  const seen = await page.evaluate(() => ({
    api: Object.keys((window as unknown as { api: object }).api).sort(),
    process: typeof (window as unknown as { process?: unknown }).process,
    require: typeof (window as unknown as { require?: unknown }).require,
    origin: location.origin,
  }))
  expect(seen).toEqual({
    api: ['invoke', 'subscribe'],
    process: 'undefined',
    require: 'undefined',
    origin: 'app://bogo',
  })
})

test('a call with the wrong shape is refused by name and nothing is stored', async ({ launch }) => {
  const { page } = await launch()
  const answers = await page.evaluate(async () => {
    const { invoke } = (window as unknown as { api: Bridge }).api
    return [
      await invoke('report.create', { template: 'nope', language: 'ko' }),
      await invoke('report.append', { id: 'x', update: [1, 2, 3] }),
      await invoke('report.open', { id: '../../etc/passwd' }),
      await invoke('app.openLink', { href: 'file:///etc/passwd' }),
      await invoke('report.open', { id: '00000000-0000-4000-8000-000000000000' }),
    ]
  })
  expect(answers.map((answer) => answer.error?.code)).toEqual([
    'request-invalid',
    'request-invalid',
    'request-invalid',
    'request-refused',
    'report-not-found',
  ])
  expect(await page.evaluate(async () => (window as unknown as { api: Bridge }).api.invoke('report.list'))).toEqual({
    ok: true,
    value: '[]',
  })
})

test('a name outside the contract cannot be called', async ({ launch }) => {
  const { page } = await launch()
  const refused = await page.evaluate(() =>
    (window as unknown as { api: Bridge }).api.invoke('vault.key').then(
      () => false,
      () => true,
    ),
  )
  expect(refused).toBe(true)
})

test('pages cannot navigate, open windows, run foreign scripts or load from elsewhere', async ({ launch }) => {
  const { electron, page } = await launch()
  const result = await page.evaluate(async () => {
    location.href = 'https://example.org/'
    const opened = window.open('https://example.org/')
    // A script that the page was not built with, as pasted or imported content could bring it.
    const script = document.createElement('script')
    script.textContent = 'document.title = "hijacked"'
    document.body.append(script)
    const fetched = await fetch('https://example.org/').then(
      () => true,
      () => false,
    )
    return { opened: opened !== null, hijacked: document.title === 'hijacked', fetched }
  })
  expect(result).toEqual({ opened: false, hijacked: false, fetched: false })
  expect(page.url()).toMatch(/^app:\/\/bogo\//)
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the application protocol serves nothing outside its folders', async ({ launch }) => {
  const { page } = await launch()
  const statuses = await page.evaluate(async () => {
    const urls = [
      '/..%2f..%2fpackage.json',
      '/fonts/..%2f..%2felectron%2fmain.cjs',
      '/media/0',
      '/package.json',
      '/fonts/x.exe',
    ]
    return Promise.all(urls.map((url) => fetch(url).then((response) => response.status)))
  })
  expect(statuses).toEqual([404, 404, 404, 404, 404])
})

test('every window is sandboxed and isolated', async ({ launch }) => {
  const { electron } = await launch()
  const preferences = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // Electron has this method and does not type it.
      const contents = window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webSecurity }
    }),
  )
  expect(preferences).toEqual([{ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true }])
})

test('a page that crashes comes back by itself', async ({ launch }) => {
  const { electron, page } = await launch()
  await page.waitForSelector('h1')
  const reloaded = electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve(contents.getURL()))
        contents?.forcefullyCrashRenderer()
      }),
  )
  expect(await reloaded).toMatch(/^app:\/\/bogo\//)
})
