import { rm } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import type { VaultState } from '../../shared/ipc/vault'
import {
  test as base,
  compose,
  composeHangul,
  newFolder,
  type RunningApp,
  type TestLanguage,
  texts,
} from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { openSettings, setLanguage } from '../support/editor'
import { nextWindow } from '../support/lock'

type Text = Awaited<ReturnType<typeof texts>>

/** On a data folder where nobody has said yet how the key is kept. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a destructured parameter
  userData: async ({}, use) => {
    const folder = await newFolder()
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
})

const words = 'umbrella mackerel piano calendar'
const otherWords = 'lantern gravel tuesday violin'
const codeForm = /^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/

/** The smallest window that must work. */
const smallest = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 720)
  })

/** What the next window shows after something was done that opens it. */
async function nextPage(app: RunningApp, act: () => Promise<unknown>): Promise<Page> {
  const { page } = await nextWindow(app, act)
  await smallest(app)
  return page
}

/** Starts in a language on the page that asks how the key is kept. */
async function firstStart(launch: () => Promise<RunningApp>, language: TestLanguage) {
  const app = await launch()
  await smallest(app)
  const t = await texts(language)
  await invoke(app.page, 'settings.set', { language })
  await expect(app.page.getByRole('heading', { level: 1, name: t('protection.first.title') })).toBeVisible()
  return { app, t, page: app.page }
}

async function writeNew(page: Page, t: Text, passphrase: string) {
  await page.getByRole('textbox', { name: t('protection.new'), exact: true }).fill(passphrase)
  await page.getByRole('textbox', { name: t('protection.again'), exact: true }).fill(passphrase)
}

/** Reads the code and says that it is written down. */
async function takeCode(page: Page, t: Text): Promise<string> {
  const code = page.getByRole('status', { name: t('protection.code.label') })
  await expect(code).toHaveText(codeForm)
  await page.getByRole('checkbox', { name: t('protection.code.written') }).check()
  return (await code.textContent()) ?? ''
}

/** Starts with the reports open behind `words`; gives their window and the recovery code. */
async function startProtected(launch: () => Promise<RunningApp>, language: TestLanguage) {
  const { app, t, page } = await firstStart(launch, language)
  await page.getByRole('radio', { name: t('protection.kinds.passphrase.name') }).check()
  await writeNew(page, t, words)
  await page.getByRole('button', { name: t('protection.begin') }).click()
  const code = await takeCode(page, t)
  const main = await nextPage(app, () => page.getByRole('button', { name: t('protection.enter') }).click())
  await expect(main.getByRole('heading', { level: 1, name: t('nav.reports') })).toBeVisible()
  return { app, t, code, main }
}

/** Where the passphrase is asked for, ready to be typed in. */
async function passphraseField(page: Page, t: Text) {
  const field = page.getByRole('textbox', { name: t('protection.passphrase'), exact: true })
  await expect(field).toBeFocused()
  return field
}

const stateOf = (page: Page) => invoke<VaultState>(page, 'vault.state')

test('at the first start the keyboard alone chooses Korean, a Korean passphrase, and opens the reports', async ({
  launch,
}) => {
  const app = await launch()
  await smallest(app)
  const { page } = app
  const [en, t] = await Promise.all([texts('en'), texts('ko')])
  await expect(page.getByRole('heading', { level: 1, name: en('protection.first.title') })).toBeVisible()

  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: /English/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: '한국어' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: '한국어' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: t('protection.first.title') })).toBeVisible()

  const kinds = page.getByRole('radiogroup', { name: t('protection.choose') })
  await expect(kinds.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: t('protection.begin') })).toBeDisabled()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  // Nothing is chosen, so one comes from behind to the last of the choices.
  await expect(kinds.getByRole('radio').last()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(kinds.getByRole('radio', { name: t('protection.kinds.passphrase.name') })).toBeChecked()
  await page.keyboard.press('Tab')
  await composeHangul(app, '우산 고등어 피아노 달력')
  await expect(page.getByText(t('protection.strength.good'))).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: t('protection.show') }).first()).toBeFocused()
  await page.keyboard.press('Tab')
  await composeHangul(app, '우산 고등어 피아노 달력')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: t('protection.code.title') })).toBeFocused()
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: t('protection.code.written') })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  const main = await nextPage(app, () => page.keyboard.press('Enter'))
  await expect(main.getByRole('heading', { level: 1, name: t('nav.reports') })).toBeVisible()
  expect(await stateOf(main)).toMatchObject({ status: 'open', protection: 'passphrase', hasRecoveryCode: true })
  expect(await invoke(main, 'settings.get')).toMatchObject({ language: 'ko' })
})

test('a passphrase that is easy to guess, or not the same twice, does not go on', async ({ launch }) => {
  const { page, t } = await firstStart(launch, 'vi')
  const goOn = page.getByRole('button', { name: t('protection.begin') })
  await page.getByRole('radio', { name: t('protection.kinds.passphrase.name') }).check()
  await writeNew(page, t, 'matkhau12345')
  await expect(page.getByText(t('protection.strength.common'))).toBeVisible()
  await expect(goOn).toBeDisabled()
  await writeNew(page, t, words)
  await expect(goOn).toBeEnabled()
  await page.getByRole('textbox', { name: t('protection.again'), exact: true }).fill('umbrella x')
  await expect(page.getByText(t('protection.differs'))).toBeVisible()
  await expect(goOn).toBeDisabled()
})

test('without protection the reports open at once, and the status bar goes on saying so', async ({ launch }) => {
  const { app, t, page } = await firstStart(launch, 'en')
  await page.getByRole('radio', { name: t('protection.kinds.key-file.name') }).check()
  const main = await nextPage(app, () => page.getByRole('button', { name: t('protection.beginWithout') }).click())
  await main.getByRole('button', { name: t('protection.notProtected') }).click()
  await expect(main.getByText(t('protection.settings.kept.key-file.title'))).toBeVisible()
  await expect(main.getByRole('button', { name: t('menu.lock') })).toHaveCount(0)

  await main.getByRole('button', { name: t('protection.settings.set') }).click()
  const dialog = main.getByRole('dialog')
  await writeNew(main, t, words)
  await dialog.getByRole('button', { name: t('protection.settings.set') }).click()
  await takeCode(main, t)
  await main.keyboard.press('Escape')
  await dialog.getByRole('button', { name: t('common.done') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(main.getByText(t('protection.settings.kept.passphrase.title'))).toBeVisible()
  await expect(main.getByRole('button', { name: t('protection.notProtected') })).toHaveCount(0)
})

test('a locked store names wrong passphrases, then counts down, and the recovery code opens it meanwhile', async ({
  launch,
}) => {
  // Seven passphrases are stretched, one after the other.
  test.slow()
  const { app, t, code, main } = await startProtected(launch, 'en')
  const locked = await nextPage(app, () => main.getByRole('button', { name: t('menu.lock'), exact: true }).click())
  const field = await passphraseField(locked, t)

  for (const more of [4, 3, 2, 1]) {
    await locked.keyboard.type('not these words')
    await locked.keyboard.press('Enter')
    const said = t(`protection.attemptsLeft_${more === 1 ? 'one' : 'other'}`, { count: String(more) })
    await expect(locked.getByRole('alert')).toContainText(said)
    await expect(field).toBeFocused()
  }
  await locked.keyboard.type('not these words')
  await locked.keyboard.press('Enter')
  const left = async () => Number(/0:(\d\d)/.exec((await locked.getByRole('timer').textContent()) ?? '')?.[1])
  const first = await left()
  expect(first).toBeGreaterThan(0)
  await expect(field).toBeDisabled()
  await expect.poll(left).toBeLessThan(first)

  await locked.getByRole('button', { name: t('protection.forgotten') }).click()
  await locked.getByRole('textbox', { name: t('protection.code.label') }).fill(`${code.slice(0, -1)}?`)
  await writeNew(locked, t, otherWords)
  const recover = locked.getByRole('button', { name: t('protection.recover') })
  await recover.click()
  await expect(locked.getByRole('alert')).toContainText(t('errors.recovery-code-mistyped.title'))
  await locked.getByRole('textbox', { name: t('protection.code.label') }).fill(code.toLowerCase().replaceAll('-', ' '))
  await recover.click()
  await expect(locked.getByRole('heading', { name: t('protection.code.title') })).toBeVisible()
  expect(await takeCode(locked, t)).not.toBe(code)
  const reports = await nextPage(app, () => locked.getByRole('button', { name: t('protection.enter') }).click())
  await expect(reports.getByRole('heading', { level: 1, name: t('nav.reports') })).toBeVisible()
  await app.close()

  const again = await launch()
  await passphraseField(again.page, t)
  await again.page.keyboard.type(otherWords)
  const opened = await nextPage(again, () => again.page.keyboard.press('Enter'))
  await expect(opened.getByRole('heading', { level: 1, name: t('nav.reports') })).toBeVisible()
})

test('the Enter that ends a syllable does not send the passphrase, and what is hidden cannot be copied', async ({
  launch,
}) => {
  const { app, t, main } = await startProtected(launch, 'ko')
  const page = await nextPage(app, () => main.getByRole('button', { name: t('menu.lock'), exact: true }).click())
  const locked = { ...app, page }
  const field = await passphraseField(page, t)
  const session = await app.electron.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 })
  await expect(page.getByText(t('protection.hangul'))).toBeVisible()
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
    text: '\r',
  })
  await session.send('Input.insertText', { text: '한' })
  await compose(locked, [['ㄱ', '그', '글']])
  expect(await stateOf(page)).toMatchObject({ status: 'locked' })
  await expect(page.getByRole('alert')).toHaveCount(0)

  const copied = () =>
    page.evaluate(() => {
      let data: string | undefined
      document.addEventListener('copy', (event) => {
        data = event.defaultPrevented ? 'refused' : 'copied'
      })
      document.execCommand('selectAll')
      document.execCommand('copy')
      return data
    })
  expect(await copied()).toBe('refused')
  await page.getByRole('button', { name: t('protection.show') }).click()
  await expect(field).toHaveValue('한글')

  // The attempt that is sent is the first that counts.
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText(t('protection.attemptsLeft_other', { count: '4' }))
})

test('the settings change and remove the passphrase, make a new code, and remember when to lock', async ({
  launch,
}) => {
  const { app, t, code, main } = await startProtected(launch, 'vi')
  await openSettings({ page: main }, t, 'protection')
  const dialog = main.getByRole('dialog')

  await main.getByRole('button', { name: t('protection.settings.change') }).click()
  const current = dialog.getByRole('textbox', { name: t('protection.settings.current') })
  await expect(current).toBeFocused()
  await current.fill('not these words')
  await writeNew(main, t, otherWords)
  await dialog.getByRole('button', { name: t('protection.settings.change') }).click()
  await expect(dialog.getByRole('alert')).toContainText(t('errors.passphrase-wrong.title'))
  await current.fill(words)
  await dialog.getByRole('button', { name: t('protection.settings.change') }).click()
  const second = await takeCode(main, t)
  expect(second).not.toBe(code)
  await dialog.getByRole('button', { name: t('common.done') }).click()

  await main.getByRole('button', { name: t('protection.settings.newCode') }).click()
  await current.fill(otherWords)
  await dialog.getByRole('button', { name: t('protection.settings.newCode') }).click()
  expect(await takeCode(main, t)).not.toBe(second)
  await dialog.getByRole('button', { name: t('common.done') }).click()

  await main.getByRole('combobox', { name: t('protection.settings.lockAfter') }).selectOption('30')
  await main.getByRole('switch', { name: t('protection.settings.lockOnSleep') }).click()
  await expect.poll(() => invoke(main, 'settings.get')).toMatchObject({ lockAfterMinutes: 30, lockOnSuspend: false })

  await main.getByRole('button', { name: t('protection.settings.remove') }).click()
  await current.fill(otherWords)
  await dialog.getByRole('radio', { name: t('protection.kinds.key-file.name') }).check()
  await dialog.getByRole('button', { name: t('protection.settings.remove') }).click()
  await expect(main.getByText(t('protection.settings.kept.key-file.title'))).toBeVisible()
  await expect(main.getByRole('button', { name: t('menu.lock') })).toHaveCount(0)
  await app.close()
  const again = await launch()
  await setLanguage(again, 'vi')
})

test('an open report can be locked from its menu, and is open again after unlocking', async ({ launch }) => {
  const { app, t, main } = await startProtected(launch, 'ko')
  await main
    .getByRole('button', { name: t('reports.new.button') })
    .first()
    .click()
  await main
    .getByRole('dialog')
    .getByRole('button', { name: t('reports.new.create') })
    .click()
  await expect(main.getByRole('textbox', { name: t('editor.sheet') })).toBeVisible()
  await main.getByRole('button', { name: t('gallery.more') }).click()
  const locked = await nextPage(app, () => main.getByRole('menuitem', { name: t('menu.lock') }).click())
  await passphraseField(locked, t)
  await locked.keyboard.type(words)
  const opened = await nextPage(app, () => locked.keyboard.press('Enter'))
  await expect(opened.getByRole('textbox', { name: t('editor.sheet') })).toBeVisible()
})

for (const [theme, language] of [
  ['light', 'ko'],
  ['dark', 'vi'],
] as const) {
  test(`every page of the vault passes axe in the ${theme} theme`, async ({ launch }) => {
    const { app, t, page } = await firstStart(launch, language)
    await invoke(page, 'settings.set', { theme })
    await expect(page.locator(`html[data-mantine-color-scheme="${theme}"]`)).toHaveCount(1)
    expect(await violations(page)).toEqual([])
    await page.getByRole('radio', { name: t('protection.kinds.passphrase.name') }).check()
    await writeNew(page, t, 'password1234')
    expect(await violations(page)).toEqual([])
    await writeNew(page, t, words)
    await page.getByRole('button', { name: t('protection.begin') }).click()
    await takeCode(page, t)
    expect(await violations(page)).toEqual([])
    const main = await nextPage(app, () => page.getByRole('button', { name: t('protection.enter') }).click())
    await openSettings({ page: main }, t, 'protection')
    await expect(main.getByRole('tabpanel').locator('h2').first()).toBeVisible()
    expect(await violations(main)).toEqual([])
    await main.getByRole('button', { name: t('protection.settings.remove') }).click()
    await expect(main.getByRole('dialog')).toHaveCSS('opacity', '1')
    expect(await violations(main)).toEqual([])
    await main.keyboard.press('Escape')

    const locked = await nextPage(app, () =>
      main
        .getByRole('button', { name: t('menu.lock'), exact: true })
        .first()
        .click(),
    )
    await expect(locked.locator(`html[data-mantine-color-scheme="${theme}"]`)).toHaveCount(1)
    await passphraseField(locked, t)
    await locked.keyboard.type('not these words')
    await locked.keyboard.press('Enter')
    await expect(locked.getByRole('alert')).toBeVisible()
    expect(await violations(locked)).toEqual([])
    await locked.getByRole('button', { name: t('protection.forgotten') }).click()
    expect(await violations(locked)).toEqual([])
  })
}
