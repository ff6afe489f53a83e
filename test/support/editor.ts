import { expect, type Locator } from '@playwright/test'
import { type RunningApp, type TestLanguage, texts } from './app'
import { invoke } from './bridge'

type Text = Awaited<ReturnType<typeof texts>>

/** Makes a report from the list, as a user does, and waits for its sheet. */
export async function newReport({ page }: RunningApp, t: Text, language: TestLanguage): Promise<Locator> {
  await page
    .getByRole('button', { name: t('reports.new.button') })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  const names = { ko: '한국어', en: 'English', vi: 'Tiếng Việt' }
  await dialog.getByText(names[language], { exact: true }).click()
  await dialog.getByRole('button', { name: t('reports.new.create') }).click()
  return sheet({ page }, t)
}

/** Starts the application in a language and opens a new report in the same. */
export async function startReport(launch: () => Promise<RunningApp>, language: TestLanguage) {
  const app = await launch()
  const t = await setLanguage(app, language)
  return { app, t, editor: await newReport(app, t, language) }
}

/** The text of the open report. */
export async function sheet({ page }: Pick<RunningApp, 'page'>, t: Text): Promise<Locator> {
  const editor = page.getByRole('textbox', { name: t('editor.sheet') })
  await expect(editor).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  return editor
}

/** Waits until the application claims that everything is on disk. */
export async function saved({ page }: RunningApp, t: Text): Promise<void> {
  await expect(page.getByText(t('saving.saved')).first()).toBeVisible()
  await expect(page.getByText(t('saving.saving'))).toHaveCount(0)
}

/** Sets the interface language before the test's first look at a text. */
export async function setLanguage({ page }: RunningApp, language: TestLanguage): Promise<Text> {
  await invoke(page, 'settings.set', { language })
  const t = await texts(language)
  await expect(page.getByRole('heading', { level: 1, name: t('nav.reports') })).toBeVisible()
  return t
}

/** Goes to a section of the settings (`settings.sections`) from any screen with the navigation. */
export async function openSettings({ page }: Pick<RunningApp, 'page'>, t: Text, section: string): Promise<void> {
  await page.getByRole('button', { name: t('nav.settings'), exact: true }).click()
  await page.getByRole('tab', { name: t(`settings.sections.${section}`), exact: true }).click()
}

/** Asks for the grid on which the size of a new table is chosen, as the menus do. */
export const askForTable = (editor: Locator): Promise<void> =>
  editor.evaluate((element) =>
    (
      element as unknown as { editor: { storage: { menus: { requests: { ask: (what: string) => void } } } } }
    ).editor.storage.menus.requests.ask('table'),
  )

/** Starts the application anew on the report that has no title yet, as after a restart of the machine. */
export async function openAgain(launch: () => Promise<RunningApp>, t: Text) {
  const app = await launch()
  await app.page
    .getByRole('button', { name: t('reports.untitled') })
    .first()
    .click()
  return { app, editor: await sheet(app, t) }
}
