import { existsSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { composeHangul, launchApp, newFolder, startProcess, test } from '../support/app'
import { ask } from '../support/bridge'
import { newReport, saved, setLanguage, sheet } from '../support/editor'
import { createTypist } from '../support/input-methods'
import { chooseMenu, lockByMenu, nextWindow, passphrase, protect, setIdle, tell, unlock } from '../support/lock'
import { lockStore } from '../support/lock-store'

const bundle = path.resolve('resources/samples/auckland-posting.bogo')

const state = async (page: Parameters<typeof ask>[0]) => (await ask(page, 'vault.state')).value

test('without a keychain the first start asks how to keep the key, and makes neither key nor store before', async () => {
  const folder = await newFolder()
  const app = await launchApp(folder)
  try {
    const asked = await state(app.page)
    test.skip((asked as { hasKeychain: boolean }).hasKeychain, 'this system has a keychain')
    expect(asked).toMatchObject({ status: 'new', protection: null })
    expect(app.page.url()).toContain('#vault')
    expect((await ask(app.page, 'report.list')).error?.code).toBe('store-locked')
    expect(['key.json', 'bogo.db'].filter((name) => existsSync(path.join(folder, name)))).toEqual([])
    const { value } = await ask(app.page, 'vault.begin', { protection: 'passphrase', passphrase })
    expect(value).toEqual({ recoveryCode: expect.stringMatching(/^(\w{4}-){6}\w{4}$/u) })
    expect(existsSync(path.join(folder, 'bogo.db'))).toBe(false)
    const main = await nextWindow(app, () => ask(app.page, 'vault.enter').catch(() => undefined))
    expect((await ask(main.page, 'report.list')).value).toEqual([])
    await app.close()
    const again = await launchApp(folder)
    expect(await state(again.page)).toMatchObject({ status: 'locked', protection: 'passphrase' })
    await again.close()
  } finally {
    await app.kill()
    await rm(folder, { recursive: true, force: true })
  }
})

test('locked, every call but those of the vault is refused, and a wrong passphrase is told and slowed', async ({
  launch,
  userData,
}) => {
  await protect(userData)
  const app = await launch()
  for (const channel of ['report.list', 'app.info', 'capture.start', 'capture.shortcut']) {
    expect((await ask(app.page, channel)).error?.code, channel).toBe('store-locked')
  }
  expect((await ask(app.page, 'settings.set', { keepPhotoPlace: true })).error?.code).toBe('store-locked')
  for (const left of [4, 3, 2, 1, undefined]) {
    const { error } = await ask(app.page, 'vault.unlock', { passphrase: 'not this one' })
    expect(error).toEqual({ code: 'passphrase-wrong', params: left === undefined ? {} : { attemptsLeft: left } })
  }
  expect((await ask(app.page, 'vault.unlock', { passphrase })).error?.code).toBe('passphrase-wait')
  await app.kill()
  const again = await launch()
  expect((await ask(again.page, 'vault.unlock', { passphrase })).error?.code).toBe('passphrase-wait')
})

test('locking by the menu writes the last syllable, ends the page, closes the store, and unlocking leads back there', async ({
  launch,
  userData,
}) => {
  await protect(userData)
  const main = await unlock(await launch())
  const t = await setLanguage(main, 'ko')
  await ask(main.page, 'settings.set', { previewWidth: 777 })
  const editor = await newReport(main, t, 'ko')
  await editor.locator('h1[data-title]').click()
  await composeHangul(main, '마지막 글자까')
  // The last syllable is still open when the menu is chosen.
  const typist = await createTypist(main)
  for (const text of ['ㅈ', '지']) await typist.compose(text)
  const processOf = () =>
    main.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => one.webContents.getOSProcessId()),
    )
  const [before] = await processOf()
  const locked = await lockByMenu(main)
  const after = await processOf()
  expect(after).toHaveLength(1)
  expect(after).not.toContain(before)
  expect(locked.page.url()).toContain('#vault')
  expect(await state(locked.page)).toMatchObject({ status: 'locked' })
  // How the page looks is known, and nothing else that the store keeps.
  expect((await ask(locked.page, 'settings.get')).value).toMatchObject({ language: 'ko', previewWidth: 400 })
  // The journal is in the store, and gone.
  expect(statSync(path.join(userData, 'bogo.db-wal'), { throwIfNoEntry: false })?.size ?? 0).toBe(0)
  const again = await unlock(locked)
  await expect((await sheet(again, t)).locator('h1[data-title]')).toHaveText('마지막 글자까지')
  await expect.poll(() => processOf().then((all) => all.length)).toBe(1)
})

test('nobody at the device for the minutes of the settings locks it, and zero never does', async ({
  launch,
  userData,
}) => {
  await protect(userData)
  let app = await unlock(await launch())
  await ask(app.page, 'settings.set', { lockAfterMinutes: 0 })
  await setIdle(app, 100_000)
  await tell(app, 'resume')
  expect(await state(app.page)).toMatchObject({ status: 'open' })
  await ask(app.page, 'settings.set', { lockAfterMinutes: 10 })
  await setIdle(app, 599)
  await tell(app, 'resume')
  expect(await state(app.page)).toMatchObject({ status: 'open' })
  await setIdle(app, 600)
  app = await nextWindow(app, () => tell(app, 'resume'))
  expect(await state(app.page)).toMatchObject({ status: 'locked' })
})

test('sleep and the lock of the screen lock Bogo too, unless the settings say no', async ({ launch, userData }) => {
  await protect(userData)
  let app = await unlock(await launch())
  for (const happening of ['suspend', 'lock-screen'] as const) {
    app = await nextWindow(app, () => tell(app, happening))
    expect(await state(app.page)).toMatchObject({ status: 'locked' })
    app = await unlock(app)
  }
  await ask(app.page, 'settings.set', { lockOnSuspend: false })
  await tell(app, 'suspend')
  expect(await state(app.page)).toMatchObject({ status: 'open' })
})

test('without a passphrase nothing locks: whoever holds the device could open it again', async ({ launch }) => {
  const app = await launch()
  expect(await state(app.page)).toMatchObject({ status: 'open', protection: 'key-file' })
  expect((await ask(app.page, 'vault.lock')).error?.code).toBe('request-refused')
  expect(await chooseMenu(app, 'lock')).toBe(false)
  await tell(app, 'suspend')
  expect(await state(app.page)).toMatchObject({ status: 'open' })
  // As soon as there is one, it does.
  await ask(app.page, 'vault.setPassphrase', { current: null, next: passphrase })
  const locked = await lockByMenu(app)
  await unlock(locked)
})

test('text that a page cannot write is never locked away: the lock is refused, and the window comes back', async ({
  launch,
  userData,
}) => {
  await protect(userData)
  const app = await unlock(await launch())
  const t = await setLanguage(app, 'ko')
  const editor = await newReport(app, t, 'ko')
  await editor.locator('h1[data-title]').click()
  await composeHangul(app, '처음')
  await saved(app, t)
  const release = await lockStore(userData, passphrase)
  await composeHangul(app, ' 못 씀')
  expect((await ask(app.page, 'vault.lock')).error?.code).toBe('lock-unsaved')
  expect(
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible())),
  ).toEqual([true])
  release()
  await saved(app, t)
  const again = await unlock(await lockByMenu(app))
  await expect((await sheet(again, t)).locator('h1[data-title]')).toHaveText('처음 못 씀')
})

test('a second start and a file to open lead to the lock, and go on after it', async ({ launch, userData }) => {
  await protect(userData)
  const app = await launch(bundle)
  expect(await startProcess(userData, bundle).ended).toBe(0)
  expect(await state(app.page)).toMatchObject({ status: 'locked' })
  const main = await unlock(app)
  await expect
    .poll(async () => (await ask<readonly unknown[]>(main.page, 'report.list')).value?.length)
    .toBeGreaterThanOrEqual(1)
})

test('where nobody has to be asked, a file to open at the start brings the reports, and no lock window before', async ({
  launch,
}) => {
  const app = await launch(bundle)
  expect(app.page.url()).not.toContain('#vault')
  await expect.poll(async () => (await ask<readonly unknown[]>(app.page, 'report.list')).value?.length).toBe(1)
  // Windows are counted from 1: there was none before.
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ id }) => id))).toEqual(
    [1],
  )
})

test('whoever asks for the window while it is locked gets the one lock window', async ({ launch, userData }) => {
  await protect(userData)
  const locked = await lockByMenu(await unlock(await launch()))
  const windows = () =>
    locked.electron.evaluate(({ app, BrowserWindow }) => {
      app.emit('activate')
      return BrowserWindow.getAllWindows().map((window) => new URL(window.webContents.getURL()).hash)
    })
  expect(await windows()).toEqual(['#vault'])
  // The menu has nothing that a locked Bogo could do.
  expect(await chooseMenu(locked, 'quick-capture')).toBe(false)
  const main = await unlock(locked)
  await expect.poll(windows).toEqual([''])
  expect(await chooseMenu(main, 'quick-capture')).toBe(true)
})

test('a locked Bogo ends with its window, and leaves the data folder to the next start', async ({
  launch,
  userData,
}) => {
  await protect(userData)
  const locked = await launch()
  const ended = locked.electron.waitForEvent('close', { timeout: 20_000 })
  // The window may go before it answers.
  await locked.page.close().catch(() => undefined)
  await ended
  await unlock(await launch())
})
