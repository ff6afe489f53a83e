import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/app'
import { newReport, setLanguage } from '../support/editor'

/** What axe finds wrong with what is shown now, by rule and place (WCAG 2.2 AA). */
async function violations(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  // Electron has no way to open the blank page that the newer mode collects its results in.
  const { violations: found } = await builder.setLegacyMode(true).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
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

    await page.keyboard.press('Control+Shift+r')
    await expect(page.getByText(t('view.readingNote'))).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Control+Shift+r')

    await page.setViewportSize({ width: 640, height: 360 })
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: t('editor.inspector.label') }).click()
    await expect(page.getByRole('complementary')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}
