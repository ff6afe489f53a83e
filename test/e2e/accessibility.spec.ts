import { expect } from '@playwright/test'
import { test } from '../support/app'
import { violations } from '../support/axe'
import { newReport, setLanguage } from '../support/editor'

for (const [theme, language] of [
  ['light', 'ko'],
  ['dark', 'vi'],
] as const) {
  test(`every screen passes axe in the ${theme} theme`, async ({ launch }) => {
    const app = await launch()
    const { page } = app
    await page.emulateMedia({ colorScheme: theme })
    const t = await setLanguage(app, language)
    expect(await violations(page)).toEqual([])

    await page
      .getByRole('button', { name: t('reports.new.button') })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await newReport(app, t, language)
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: t('export.button'), exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: t('editor.back') }).click()
    await page.getByRole('button', { name: t('nav.settings') }).click()
    await expect(page.getByRole('heading', { level: 1, name: t('settings.title') })).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}
