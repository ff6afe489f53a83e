import { expect, type Page } from '@playwright/test'
import { compose, composeHangul, test } from '../support/app'
import { invoke } from '../support/bridge'
import { openAgain, saved, startReport } from '../support/editor'

const sheetWidth = (page: Page) => page.locator('.sheet').evaluate((element) => element.getBoundingClientRect().width)

test('the zoom is remembered on this device, and the line that is written in stays in sight', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await editor.locator('p').last().click()
  for (let line = 0; line < 40; line += 1) await page.keyboard.press('Enter')
  await composeHangul(app, '여기')
  const line = editor.getByText('여기', { exact: true })
  const paper = await page.evaluate(() => (210 * 96) / 25.4)
  await page.keyboard.press('Control+0')
  await expect.poll(() => sheetWidth(page)).toBeCloseTo(paper, 0)
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+=')
  await expect.poll(() => sheetWidth(page)).toBeCloseTo(paper * 1.5, 0)
  await expect(line).toBeInViewport()
  await page.locator('[data-canvas]').hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 100)
  await page.keyboard.up('Control')
  await expect(page.getByRole('button', { name: `${t('view.zoom.label')}: 136%` })).toBeVisible()
  await expect(line).toBeInViewport()
  // The text itself is what it was.
  await composeHangul(app, '서')
  await expect(editor).toContainText('여기서')
  await saved(app, t)
  await expect.poll(async () => (await invoke<{ zoom: unknown }>(page, 'settings.get')).zoom).toBe(136)
  await app.kill()

  const { app: again } = await openAgain(launch, t)
  await expect.poll(() => sheetWidth(again.page)).toBeCloseTo(paper * 1.36, 0)
  await again.page.getByRole('button', { name: `${t('view.zoom.label')}: 136%` }).click()
  await again.page.getByRole('menuitem', { name: t('view.zoom.auto') }).click()
  await expect.poll(() => sheetWidth(again.page)).toBeLessThan(paper + 1)
})

test('focus mode leaves the sheet and what is true about it; Escape brings everything back', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  const toolbar = page.getByRole('toolbar', { name: t('editor.tools.label') })
  await editor.locator('p').last().click()
  await page.keyboard.press('Control+Shift+f')
  await expect(toolbar).toBeHidden()
  await expect(page.getByRole('navigation', { name: t('editor.outline.label') })).toBeHidden()
  await expect(page.getByRole('complementary', { name: t('editor.inspector.label') })).toBeHidden()
  await expect(editor).toBeFocused()
  await composeHangul(app, '집중하여 씀')
  await saved(app, t)
  // The line that is written in keeps away from the lower edge.
  for (let line = 0; line < 40; line += 1) await page.keyboard.press('Enter')
  await composeHangul(app, '아래')
  const bottom = await editor
    .getByText('아래', { exact: true })
    .evaluate((element) => element.getBoundingClientRect().bottom)
  expect(bottom).toBeLessThan(0.75 * (await page.evaluate(() => innerHeight)))
  // A find bar that is open is closed first.
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('search')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('search')).toBeHidden()
  await expect(toolbar).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(toolbar).toBeVisible()
  await expect(editor).toBeFocused()
})

test('panes that are put away stay away, and come back for what is clicked on the sheet', async ({ launch }) => {
  const { app, t } = await startReport(launch, 'ko')
  const { page } = app
  const outline = page.getByRole('navigation', { name: t('editor.outline.label') })
  const inspector = page.getByRole('complementary', { name: t('editor.inspector.label') })
  await page.keyboard.press('Control+\\')
  await expect(outline).toBeHidden()
  await page.getByRole('button', { name: t('editor.inspector.label') }).click()
  await expect(inspector).toBeHidden()
  await saved(app, t)
  await app.close()

  const { app: again } = await openAgain(launch, t)
  const reopened = again.page.getByRole('complementary', { name: t('editor.inspector.label') })
  await expect(again.page.getByRole('navigation', { name: t('editor.outline.label') })).toBeHidden()
  await expect(reopened).toBeHidden()
  await again.page.locator('.front-button').first().click()
  await expect(reopened).toBeVisible()
  await expect(reopened.locator('input:focus, textarea:focus, button:focus')).toHaveCount(1)
})

test('reading mode takes no letter, typed or composed, and can be copied from and searched', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await editor.locator('p').first().click()
  await page.getByRole('button', { name: t('commands.name.table'), exact: true }).click()
  await composeHangul(app, '표의 글')
  const widths = () =>
    editor
      .locator('table')
      .last()
      .locator('th')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().width)))
  const [text, columns] = [await editor.textContent(), await widths()]
  await saved(app, t)

  await page.keyboard.press('Control+Shift+m')
  await expect(page.getByText(t('view.readingNote'))).toBeVisible()
  await expect(editor).toHaveAttribute('aria-readonly', 'true')
  await editor.locator('p').first().click()
  await page.keyboard.type('typed')
  await composeHangul(app, '합성')
  await compose(app, [['v', 'vi', 'viế', 'viết']])
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+v')
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click())
  expect(await editor.textContent()).toBe(text)
  expect(await widths()).toEqual(columns)
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await expect(page.getByRole('complementary').getByRole('textbox').first()).toBeDisabled()

  await editor.focus()
  await page.keyboard.press('Control+a')
  const copied = () =>
    editor.evaluate((element) => {
      const data = new DataTransfer()
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
      return data.getData('text/plain')
    })
  await expect.poll(copied).toContain('표의 글')
  expect(await copied()).not.toContain(t('view.readingNote'))

  await page.keyboard.press('Control+h')
  await page.getByRole('textbox', { name: t('find.query') }).fill('표의')
  await expect(page.getByRole('search')).toContainText('1 / 1')
  await expect(page.getByRole('button', { name: t('find.replaceAll') })).toBeDisabled()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: t('view.edit') }).click()
  await editor.getByText('표의 글').click()
  await page.keyboard.press('End')
  await composeHangul(app, '씨')
  await expect(editor).toContainText('표의 글씨')
})

test('the counts follow the typing and tell what is selected', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  const { page } = app
  const words = async () =>
    Number((await page.getByRole('button', { name: /\d+ words?/ }).textContent())?.match(/(\d+) word/)?.[1])
  await editor.locator('h1[data-title]').click()
  await expect.poll(words).toBeGreaterThan(0)
  const before = await words()
  await page.keyboard.type('Report of three days')
  await expect.poll(words).toBe(before + 4)
  await page.keyboard.press('Shift+Home')
  await page.getByRole('button', { name: /\d+ words?/ }).click()
  const row = page.getByRole('row', { name: t('counts.letters') })
  await expect(row).toContainText('17')
  await expect(page.getByRole('button', { name: /about \d+ pages?/ })).toBeVisible()
})

test('this window at 200 % needs no scrolling in two directions, and everything can be reached', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'vi')
  const { page } = app
  await page.setViewportSize({ width: 640, height: 360 })
  await expect(page.getByRole('navigation', { name: t('editor.outline.label') })).toBeHidden()
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  for (const button of await page.getByRole('button').all()) {
    if (!(await button.isVisible())) continue
    await button.scrollIntoViewIfNeeded()
    const box = await button.boundingBox()
    expect(
      box && box.x >= -1 && box.x + box.width <= 641,
      (await button.getAttribute('aria-label')) ?? (await button.textContent()) ?? '',
    ).toBe(true)
  }
  // Panes come over the sheet, one at a time, and go by themselves when it is written in.
  await page.getByRole('button', { name: t('editor.outline.label') }).click()
  await expect(page.getByRole('navigation', { name: t('editor.outline.label') })).toBeVisible()
  await page.getByRole('button', { name: t('editor.inspector.label') }).click()
  await expect(page.getByRole('navigation', { name: t('editor.outline.label') })).toBeHidden()
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toBeHidden()
  await page.getByRole('button', { name: t('editor.outline.label') }).click()
  await editor.focus()
  await expect(page.getByRole('navigation', { name: t('editor.outline.label') })).toBeHidden()
})
