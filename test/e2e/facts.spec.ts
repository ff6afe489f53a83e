import { expect, type Locator, type Page } from '@playwright/test'
import { compose, composeHangul, test } from '../support/app'
import { violations } from '../support/axe'
import { saved, startReport } from '../support/editor'

const cell = (table: Locator, row: number, column: number): Locator =>
  table.locator(`tr[data-index="${row}"] > td[data-column="${column}"]`).locator('input, textarea').first()

/** Pastes into what has the focus, as another program would have copied it. */
const paste = (page: Page, data: Readonly<Record<string, string>>) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)

test('a list is written with the keys of a spreadsheet, in Korean and Vietnamese letters', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await page.getByRole('button', { name: t('fields.addTo', { list: '출장자' }) }).click()
  const table = page.getByRole('dialog').locator('table')
  await expect(cell(table, 0, 0)).toBeFocused()
  await composeHangul(app, '김민수')
  await page.keyboard.press('Tab')
  await composeHangul(app, '인사과')
  await page.keyboard.press('Shift+Tab')
  await expect(cell(table, 0, 0)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cell(table, 1, 0)).toBeFocused()
  await compose(app, [['H', 'Hu', 'Huo', 'Huon', 'Huong', 'Hương']])
  await page.keyboard.press('ArrowUp')
  await expect(cell(table, 0, 0)).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(cell(table, 1, 0)).toBeFocused()
  await expect(cell(table, 0, 0)).toHaveValue('Hương')
  await expect(cell(table, 1, 0)).toHaveValue('김민수')
  await page.keyboard.press('Control+d')
  await expect(cell(table, 2, 1)).toHaveValue('인사과')
  await page.keyboard.press('Control+z')
  await expect(table.locator('tbody tr')).toHaveCount(2)
  expect(await violations(page)).toEqual([])
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('common.done') })
    .click()
  await expect(editor.locator('[data-facts="overview"]')).toContainText('김민수 (인사과)')
  await saved(app, t)
})

test('a key that the input method takes neither moves nor adds a row', async ({ launch }) => {
  const { app, t } = await startReport(launch, 'ko')
  const { page } = app
  await page.getByRole('button', { name: t('fields.addTo', { list: '목적' }) }).click()
  const table = page.locator('[data-facts-table]:visible').first()
  const session = await app.electron.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '조', selectionStart: 1, selectionEnd: 1 })
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }),
    ),
  )
  await session.send('Input.insertText', { text: '조사' })
  await expect(table.locator('tbody tr')).toHaveCount(1)
  await expect(cell(table, 0, 0)).toHaveValue('조사')
  await page.keyboard.press('Enter')
  await expect(table.locator('tbody tr')).toHaveCount(2)
})

test('a table from Excel fills rows in one step that one undo takes back', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  const { page } = app
  await page.getByRole('button', { name: t('fields.addTo', { list: 'Costs' }) }).click()
  const dialog = page.getByRole('dialog')
  const table = dialog.locator('table')
  await expect(table.locator('tbody tr')).toHaveCount(1)
  await cell(table, 0, 0).focus()
  const html = `<table><tr><td>항공운임</td><td>Return flight</td><td>12,400,000</td><td>원</td></tr>
    <tr><td>Lodging</td><td>Hotel</td><td>1.200,50</td><td>EUR</td><td>1600</td></tr>
    <tr><td>Meals</td><td></td><td>about 20</td><td>$</td></tr></table>`
  await paste(page, { 'text/html': html, 'text/plain': 'other' })
  await expect(table.locator('tbody tr')).toHaveCount(3)
  await expect(cell(table, 0, 0)).toHaveValue('Airfare')
  await expect(cell(table, 0, 2)).toHaveValue('12,400,000')
  await expect(cell(table, 1, 2)).toHaveValue('1,200.5')
  await expect(cell(table, 2, 3)).toHaveValue('USD')
  await expect(dialog.getByText(t('facts.problem.numberInvalid', { value: 'about 20' }))).toBeVisible()
  await expect(cell(table, 2, 2)).toHaveAttribute('aria-invalid', 'true')
  expect(await violations(page)).toEqual([])
  await cell(table, 0, 0).focus()
  await page.keyboard.press('Control+z')
  await expect(table.locator('tbody tr')).toHaveCount(1)
  await page.keyboard.press('Control+Shift+z')
  await expect(table.locator('tbody tr')).toHaveCount(3)
  await dialog.getByRole('button', { name: t('common.done') }).click()
  await expect(editor.locator('[data-facts="overview"]')).toContainText('KRW 12,400,000; EUR 1,200.50')
  await saved(app, t)
})

test('the itinerary gets a row for every day of the period and keeps those it has', async ({ launch }) => {
  const { app, t } = await startReport(launch, 'ko')
  const { page } = app
  const period = page.locator('[data-key="period"]')
  await period.getByRole('textbox').first().fill('2026. 11. 21.')
  await period.getByRole('textbox').last().fill('2026. 11. 23.')
  await expect(period).toContainText('2박 3일')
  const itinerary = page.locator('[data-key="itinerary"]')
  await itinerary.getByRole('button', { name: t('facts.list.skeleton') }).click()
  await expect(itinerary.locator('tbody tr')).toHaveText(['11. 21.(토)', '11. 22.(일)', '11. 23.(월)'])
  await expect(itinerary.getByRole('button', { name: t('facts.list.skeleton') })).toHaveCount(0)
  await period.getByRole('textbox').last().fill('2026. 11. 20.')
  await expect(period).toContainText(t('facts.problem.periodBackwards'))
  await expect(period.getByRole('textbox').last()).toHaveAttribute('aria-invalid', 'true')
})

test('a fact is found by initial consonants, follows its input, and leads to it', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await editor.locator('> p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Alt+d')
  const search = page.getByRole('combobox', { name: t('facts.live.search') })
  await expect(search).toBeFocused()
  expect(await violations(page)).toEqual([])
  await search.fill('ㅊㅈㅈ ㅅ')
  await page.keyboard.press('Enter')
  const fact = editor.locator('.fact')
  await expect(fact).toHaveText('[출장자 수]')
  await composeHangul(app, '파견')
  await expect(editor.locator('p', { has: page.locator('.fact') })).toContainText('[출장자 수]파견')
  await fact.click()
  await expect(page.locator('[data-key="travellers"] button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  const table = page.getByRole('dialog').locator('table')
  await expect(cell(table, 0, 0)).toBeFocused()
  await composeHangul(app, '김민수')
  await page.keyboard.press('Enter')
  await expect(cell(table, 1, 0)).toBeFocused()
  await composeHangul(app, '이지은')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('common.done') })
    .click()
  await expect(fact).toHaveText('2명')
  await saved(app, t)
})
