import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/app'
import { violations } from '../support/axe'
import { askForTable, newReport, setLanguage } from '../support/editor'

/** Opens the small windows of the sheet. */
const openTool = {
  table: (_page: Page, editor: Locator) => askForTable(editor),
  footnote: (page: Page) => page.keyboard.press('Control+Alt+f'),
  reference: (page: Page) => page.keyboard.press('Control+Alt+r'),
}

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

    const editor = await newReport(app, t, language)
    expect(await violations(page)).toEqual([])

    for (const tool of ['table', 'footnote', 'reference'] as const) {
      await editor.locator('> p').first().click()
      await openTool[tool](page, editor)
      const opened = page.getByRole('dialog')
      await expect(opened).toBeVisible()
      // Nothing is measured while it fades in.
      await expect(opened).toHaveCSS('opacity', '1')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(opened).toHaveCount(0)
    }
    await editor.locator('> p').first().click()
    await openTool.table(page, editor)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('toolbar', { name: t('sheet.table.tools') })).toHaveCSS('opacity', '1')
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: t('export.button'), exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  test(`every section of the settings passes axe in the ${theme} theme`, async ({ launch }) => {
    const app = await launch()
    const { page } = app
    await page.emulateMedia({ colorScheme: theme })
    const t = await setLanguage(app, language)
    await page.getByRole('button', { name: t('nav.settings') }).click()
    await expect(page.getByRole('heading', { level: 1, name: t('settings.title') })).toBeVisible()
    for (const section of await page.getByRole('tab').all()) {
      await section.click()
      await expect(page.getByRole('tabpanel').locator('h2').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
    }
  })
}

for (const forced of [false, true]) {
  test(`every way to look at a report passes axe${forced ? ' with forced colours' : ''}`, async ({ launch }) => {
    const app = await launch()
    const { page } = app
    if (forced) await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    const t = await setLanguage(app, 'en')
    const editor = await newReport(app, t, 'en')
    expect(await violations(page)).toEqual([])

    await page.keyboard.press('Control+h')
    await page.getByRole('textbox', { name: t('find.query') }).fill('report')
    await expect(page.getByRole('search')).toContainText('/')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    const counts = page.getByRole('button', { name: /\d+ words/ })
    await counts.click()
    await expect(page.getByRole('row', { name: t('counts.letters') })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('row', { name: t('counts.letters') })).toBeHidden()

    await editor.focus()
    await page.keyboard.press('Control+Shift+f')
    await expect(page.getByText(t('view.leaveFocus'))).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+Shift+m')
    await expect(page.getByText(t('view.readingNote'))).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Control+Shift+m')

    await page.setViewportSize({ width: 640, height: 360 })
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: t('editor.inspector.label') }).click()
    await expect(page.getByRole('complementary')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}
