import path from 'node:path'
import { expect } from '@playwright/test'
import { startProcess, test, texts } from '../support/app'
import { newReport, saved, setLanguage } from '../support/editor'

test('a report can be renamed, duplicated, deleted and taken back', async ({ launch }) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const { page } = app
  const editor = await newReport(app, t, 'en')
  await editor.locator('h1[data-title]').click()
  await page.keyboard.type('Auckland')
  await saved(app, t)
  await page.getByRole('button', { name: t('editor.back') }).click()

  /** Chooses from a report's menu, and waits until the menu is gone before the next one opens. */
  const choose = async (title: string, action: string) => {
    await page.getByRole('button', { name: t('reports.actions', { title }) }).click()
    await page.getByRole('menuitem', { name: action }).click()
    await expect(page.getByRole('menu')).toHaveCount(0)
  }

  await choose('Auckland', t('reports.rename'))
  await page.getByRole('dialog').getByRole('textbox').fill('Wellington')
  await page.getByRole('dialog').getByRole('textbox').press('Enter')
  await expect(page.getByRole('button', { name: 'Wellington', exact: true })).toBeVisible()

  await choose('Wellington', t('reports.duplicate'))
  const copy = t('reports.copyOf', { title: 'Wellington' })
  await expect(page.getByRole('button', { name: copy, exact: true })).toBeVisible()

  await choose(copy, t('reports.delete'))
  await expect(page.getByRole('button', { name: copy, exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: t('common.undo') }).click()
  await expect(page.getByRole('button', { name: copy, exact: true })).toBeVisible()
})

test('the interface changes its language while running and remembers it', async ({ launch }) => {
  const app = await launch()
  for (const language of ['ko', 'vi', 'en', 'ko'] as const) {
    const t = await setLanguage(app, language)
    await expect(app.page.getByRole('button', { name: t('reports.new.button') }).first()).toBeVisible()
    const labels = await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label))
    expect(labels).toContain(t('menu.file'))
  }
  await app.close()
  const again = await launch()
  const t = await texts('ko')
  await expect(again.page.getByRole('heading', { level: 1, name: t('nav.reports') })).toBeVisible()
})

test('a .bogo file that the system opens with Bogo is in the list, also when Bogo already runs', async ({
  launch,
  userData,
}) => {
  const sample = (name: string) => path.join(import.meta.dirname, '..', '..', 'resources', 'samples', `${name}.bogo`)
  const { page } = await launch(sample('auckland-posting'))
  await expect(page.getByRole('button', { name: 'Auckland posting: first activity report' }).first()).toBeVisible()

  // The second process hands its file over to the first and ends.
  const second = startProcess(userData, sample('vietnam-study-mission'))
  expect(await second.ended).toBe(0)
  await expect(page.getByRole('button', { name: /^Kết quả chuyến công tác/ }).first()).toBeVisible()
})
