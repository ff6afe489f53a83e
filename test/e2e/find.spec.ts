import { expect, type Page } from '@playwright/test'
import type { Editor } from '@tiptap/core'
import { compose, composeHangul, type RunningApp, test } from '../support/app'
import { saved, startReport } from '../support/editor'

type Text = (key: string, params?: Record<string, string>) => string

const query = (page: Page, t: Text) => page.getByRole('textbox', { name: t('find.query') })
const bar = (page: Page, t: Text) => page.getByRole('search', { name: t('find.label') })

/** What is painted as a hit now, from the browser's own highlights. */
const painted = (page: Page, name: 'find-hit' | 'find-current') =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name)

/** Fills title and first paragraph of a new report with a text each. */
async function write({ app, title, lines }: { app: RunningApp; title: string; lines: readonly string[] }) {
  const { page } = app
  await page.locator('h1[data-title]').click()
  await page.keyboard.insertText(title)
  await page.locator('.ProseMirror > p').first().click()
  await page.keyboard.press('Home')
  for (const line of lines) {
    await page.keyboard.insertText(line)
    await page.keyboard.press('Enter')
  }
}

test('a Korean query finds its hits while it is composed, and the Enter that ends a syllable goes nowhere', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await write({ app, title: '예산집행 보고', lines: ['예산집행을 보고함.', '예산은 예산집행과 다름.'] })
  await page.locator('h1[data-title]').click()
  await page.keyboard.press('Home')
  // The browser tells of a moved cursor a moment later; no finger is that fast.
  const cursor = () =>
    editor.evaluate((element) => (element as unknown as { editor: Editor }).editor.state.selection.from)
  await expect.poll(cursor).toBe(1)
  await page.keyboard.press('Control+f')
  await expect(query(page, t)).toBeFocused()
  await composeHangul(app, '예산집')
  const session = await app.electron.context().newCDPSession(page)
  const composing = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await composing('해')
  await composing('행')
  // Not committed yet, and found already.
  await expect(bar(page, t)).toContainText('1 / 3')
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await session.send('Input.insertText', { text: '행' })
  await session.detach()
  await expect(bar(page, t)).toContainText('1 / 3')
  await expect.poll(() => painted(page, 'find-current')).toEqual(['예산집행'])
  await expect.poll(() => painted(page, 'find-hit')).toEqual(['예산집행', '예산집행'])

  await page.keyboard.press('Enter')
  await expect(bar(page, t)).toContainText('2 / 3')
  await page.keyboard.press('Shift+F3')
  await page.keyboard.press('Shift+Enter')
  await expect(bar(page, t)).toContainText('3 / 3')
  await page.keyboard.press('Escape')
  await expect(bar(page, t)).toHaveCount(0)
  await expect(editor).toBeFocused()
  // The hit is selected: what is typed now stands in its place.
  await composeHangul(app, '결산')
  await expect(editor).toContainText('예산은 결산과 다름.')
  expect(await painted(page, 'find-hit')).toEqual([])
})

test('a query without marks finds Vietnamese, and tells marks apart when asked to', async ({ launch }) => {
  const { app, t } = await startReport(launch, 'vi')
  const { page } = app
  await write({ app, title: 'Đường phố', lines: ['duong pho', 'đường phố'.normalize('NFD')] })
  await page.keyboard.press('Control+f')
  await compose(app, [['d', 'du', 'duo', 'duon', 'duong'], [' '], ['p', 'ph', 'pho']])
  await expect(bar(page, t)).toContainText('/ 3')
  await bar(page, t)
    .getByRole('button', { name: t('find.matchMarks') })
    .click()
  await expect(bar(page, t)).toContainText('/ 1')
  await query(page, t).fill('không có')
  await expect(bar(page, t)).toContainText(t('find.none'))
})

test('replacing all is one step back, and one alone keeps the style of what it replaces', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  const { page } = app
  await write({ app, title: 'Zebra', lines: ['The zebra of the zebra', 'No zebra'] })
  await editor.getByText('No zebra').dblclick({ position: { x: 30, y: 8 } })
  await page.keyboard.press('Control+b')
  const before = await editor.textContent()
  await page.keyboard.press('Control+h')
  await query(page, t).fill('zebra')
  await page.getByRole('textbox', { name: t('find.replacement') }).fill('$& (plan)')
  await bar(page, t)
    .getByRole('button', { name: t('find.replaceAll') })
    .click()
  await expect(bar(page, t)).toContainText(t('find.replaced_other', { count: '4' }))
  await expect(editor).toContainText('The $& (plan) of the $& (plan)')
  await editor.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => editor.textContent()).toBe(before)
  await page.keyboard.press('Control+Shift+z')
  await expect(editor).toContainText('No $& (plan)')
  await page.keyboard.press('Control+z')

  await editor.getByText('No zebra').click()
  await page.keyboard.press('Home')
  await query(page, t).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => painted(page, 'find-current')).toEqual(['zebra'])
  await bar(page, t)
    .getByRole('button', { name: t('find.replaceOne'), exact: true })
    .last()
    .click()
  await expect(editor).toContainText('No $& (plan)')
  await expect(editor).toContainText('The zebra of the zebra')
  await saved(app, t)
})

test('the selected words are the query, and hits follow what is typed', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await write({ app, title: '출장', lines: ['국외 출장', '출장비'] })
  await editor.getByText('출장비').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+f')
  await expect(query(page, t)).toHaveValue('출장')
  await expect(bar(page, t)).toContainText('3 / 3')
  await editor.getByText('출장비').click()
  await page.keyboard.press('End')
  await composeHangul(app, '와 출장')
  await expect(bar(page, t)).toContainText('/ 4')
  await expect.poll(async () => (await painted(page, 'find-hit')).length).toBe(4)
})
