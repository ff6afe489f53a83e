import { expect, type Locator, type Page } from '@playwright/test'
import { compose, composeHangul, type RunningApp, test } from '../support/app'
import { violations } from '../support/axe'
import { saved, startReport } from '../support/editor'

/** An empty paragraph at the end of the body, with the cursor in it. */
async function emptyLine({ page }: RunningApp, editor: Locator): Promise<void> {
  await editor.locator('h1[data-title]').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+0')
  await expect(editor.locator('> p').last()).toHaveText('')
}

const list = (page: Page) => page.getByRole('listbox')
const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]')
const blocks = (editor: Locator) => editor.locator('> *').allTextContents()

test('a command is found in Korean while its first letter is being composed, and one undo brings the text back', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'en')
  const { page } = app
  await emptyLine(app, editor)
  const tables = await editor.locator('table').count()
  await page.keyboard.type('/')
  await expect(list(page)).toBeVisible()
  const session = await app.electron.context().newCDPSession(page)
  for (const text of ['ㅍ', '표']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
    await expect(chosen(page)).toHaveText(t('commands.name.table'))
    await expect(editor.locator('> p').last()).toHaveText(`/${text}`)
  }
  await expect(editor).toHaveAttribute('aria-activedescendant', 'slash-table')
  await session.send('Input.insertText', { text: '표' })
  await session.detach()
  await page.keyboard.press('Enter')
  await expect(editor.locator('table')).toHaveCount(tables + 1)
  await expect(editor).not.toContainText('/표')
  await expect(list(page)).toHaveCount(0)
  await expect(editor).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('Control+z')
  await expect(editor.locator('table')).toHaveCount(tables)
  await expect(editor).toContainText('/표')
  await saved(app, t)
})

test('a command is found in Vietnamese, with marks, without, and half typed', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await emptyLine(app, editor)
  await page.keyboard.type('/')
  // Telex: b a n g r -> bảng
  await compose(app, [['b', 'ba', 'ban', 'bang', 'bảng']])
  await expect(chosen(page)).toHaveText(t('commands.name.table'))
  await page.keyboard.press('Escape')
  await expect(list(page)).toHaveCount(0)
  await expect(editor.locator('> p').last()).toHaveText('/bảng')
  // What UniKey sends: it takes letters back and types them anew.
  await page.keyboard.type(' /ngat trn')
  await expect(list(page)).toHaveCount(0)
  await page.keyboard.press('Backspace')
  await page.keyboard.type('ang')
  await expect(chosen(page)).toContainText(t('commands.name.pageBreak'))
  await page.keyboard.press('Tab')
  await expect(editor.locator('[data-page-break]')).toHaveCount(1)
})

test('the Enter that ends a composition chooses nothing; the next one does', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await emptyLine(app, editor)
  await page.keyboard.type('/')
  await composeHangul(app, '인용')
  await expect(chosen(page)).toContainText(t('commands.name.quote'))
  const before = await blocks(editor)
  // Some systems send the key twice: to the input method, and once more when the letter is done.
  await editor.evaluate((element) => {
    const init = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }
    element.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 229, isComposing: true }))
    element.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 13 }))
    element.dispatchEvent(new KeyboardEvent('keyup', { ...init, keyCode: 13 }))
  })
  await expect(chosen(page)).toContainText(t('commands.name.quote'))
  expect(await blocks(editor)).toEqual(before)
  await page.keyboard.press('Enter')
  await expect(editor.locator('blockquote')).toHaveCount(1)
  await expect(editor.locator('blockquote')).toHaveText('')
})

test('a stroke inside words, addresses and dates opens nothing, and arrows move in the list', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'en')
  const { page } = app
  await emptyLine(app, editor)
  await page.keyboard.type('and/or https://a 21/11')
  await expect(list(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await expect(chosen(page)).toHaveAttribute('id', 'slash-text')
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toHaveAttribute('id', 'slash-heading1')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(chosen(page)).not.toHaveAttribute('id', 'slash-text')
  await page.keyboard.press('Backspace')
  await expect(list(page)).toHaveCount(0)
})

test('a block is dragged by its handle, and undo brings it back', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'en')
  const { page } = app
  await emptyLine(app, editor)
  for (const text of ['alpha', 'beta', 'gamma']) await page.keyboard.type(`${text}\n`)
  const line = (text: string) => editor.locator('> p', { hasText: text })
  const order = async () => (await blocks(editor)).filter((text) => /^(alpha|beta|gamma)$/.test(text))
  const moveTo = async (text: string, share: number) => {
    const box = await line(text).boundingBox()
    if (!box) throw new Error(`no ${text}`)
    return { x: box.x + 40, y: box.y + box.height * share }
  }
  await line('gamma').hover()
  const handle = page.locator('.block-handle')
  const third = await line('gamma').boundingBox()
  await expect.poll(async () => Math.abs(((await handle.boundingBox())?.y ?? 0) - (third?.y ?? 0))).toBeLessThan(8)
  await handle.hover()
  await page.mouse.down()
  const target = await moveTo('alpha', 0.2)
  await page.mouse.move(target.x, target.y + 30)
  await page.mouse.move(target.x, target.y)
  await expect(page.locator('.block-drop-line')).toBeVisible()
  await page.mouse.up()
  await expect.poll(order).toEqual(['gamma', 'alpha', 'beta'])
  await expect(page.locator('.block-drop-line')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect.poll(order).toEqual(['alpha', 'beta', 'gamma'])

  await line('gamma').hover()
  await handle.hover()
  await page.mouse.down()
  await page.mouse.move(target.x, target.y)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await order()).toEqual(['alpha', 'beta', 'gamma'])
})

test('keys move, copy and delete the block at the cursor, each as one undo step', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'vi')
  const { page } = app
  await emptyLine(app, editor)
  for (const text of ['một', 'hai']) await page.keyboard.type(`${text}\n`)
  await page.keyboard.type('ba')
  const order = async () => (await blocks(editor)).slice(-4)
  const start = await order()
  expect(start.slice(1)).toEqual(['một', 'hai', 'ba'])
  await page.keyboard.press('Alt+Shift+ArrowUp')
  expect((await order()).slice(1)).toEqual(['một', 'ba', 'hai'])
  await page.keyboard.type('!')
  expect((await order()).slice(1)).toEqual(['một', 'ba!', 'hai'])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await order()).toEqual(start)
  await page.keyboard.press('Control+Shift+d')
  expect(await order()).toEqual(['một', 'hai', 'ba', 'ba'])
  await page.keyboard.press('Control+Shift+Backspace')
  expect(await order()).toEqual(start)
  await saved(app, t)
})

test('the toolbar is one stop of Tab, fits in one row, and leaves out nothing', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  const { page } = app
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720))
  const bar = page.getByRole('toolbar', { name: t('editor.tools.label') })
  await expect.poll(() => bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await expect(bar.locator('button[tabindex="0"]')).toHaveCount(1)
  const tools = bar.locator('button:visible')
  const count = await tools.count()
  for (const tool of await tools.all()) {
    const [box, frame] = [await tool.boundingBox(), await bar.boundingBox()]
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0))
  }

  await emptyLine(app, editor)
  await page.keyboard.type('word')
  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('Home')
  await expect(tools.first()).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(tools.nth(count - 1)).toBeFocused()
  await expect(bar.locator('button[tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(editor).toBeFocused()
  await page.keyboard.press('Shift+Home')
  await bar.getByRole('button', { name: t('commands.name.bold') }).focus()
  await page.keyboard.press('Enter')
  await expect(editor.locator('strong', { hasText: 'word' })).toBeVisible()
  await expect(editor).toBeFocused()

  // What has no room is in the last menu.
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 720))
  await expect.poll(() => tools.count()).toBeLessThan(count)
  await bar.getByRole('button', { name: t('editor.tools.more') }).click()
  await expect(page.getByRole('menuitem', { name: t('commands.name.undo') })).toBeVisible()
})

test('selected text has its tools above it: by mouse, by keys, not while a letter is composed', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await emptyLine(app, editor)
  await composeHangul(app, '강조할 글')
  const bubble = page.getByRole('toolbar', { name: t('commands.bubble') })
  await expect(bubble).toHaveCount(0)
  await page.keyboard.press('Shift+Home')
  await expect(bubble).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('ArrowRight')
  await expect(bubble.getByRole('button', { name: t('commands.name.bold') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editor.locator('strong')).toHaveText('강조할 글')
  await bubble.getByRole('button', { name: t('editor.tools.highlight') }).click()
  const yellow = t('commands.name.highlight', { colour: t('commands.colour.yellow') })
  await page.getByRole('menuitemcheckbox', { name: yellow }).click()
  await expect(editor.locator('mark[data-highlight="yellow"]')).toHaveText('강조할 글')
  await page.keyboard.press('Control+k')
  const address = page.getByRole('textbox', { name: t('editor.tools.address') })
  await expect(address).toBeFocused()
  await page.keyboard.type('seoul.go.kr')
  await page.keyboard.press('Enter')
  await expect(editor.locator('a')).toHaveAttribute('href', 'https://seoul.go.kr')
  await page.keyboard.press('ArrowRight')
  await expect(bubble).toHaveCount(0)
})

test('the sheet of keys opens anywhere, finds in three languages, and gives the focus back', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'vi')
  const { page } = app
  await editor.locator('> p').first().click()
  await page.keyboard.press('Control+/')
  const sheet = page.getByRole('dialog', { name: t('shortcuts.title') })
  await expect(sheet.getByText(t('commands.name.bold'), { exact: true })).toBeVisible()
  await expect(sheet.getByText('F6', { exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])
  for (const query of ['굵게', 'bold', 'dam']) {
    await sheet.getByRole('textbox').fill(query)
    await expect(sheet.getByText('Ctrl+B')).toBeVisible()
    await expect(sheet.getByText('Ctrl+U')).toHaveCount(0)
  }
  await sheet.getByRole('textbox').fill('zzzz')
  await expect(sheet.getByText(t('shortcuts.none'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(editor).toBeFocused()
})

for (const theme of ['light', 'dark'] as const) {
  test(`open menus pass axe in the ${theme} theme`, async ({ launch }) => {
    test.slow()
    const { app, t, editor } = await startReport(launch, theme === 'light' ? 'en' : 'ko')
    const { page } = app
    await page.emulateMedia({ colorScheme: theme })
    await emptyLine(app, editor)
    await page.keyboard.type('/')
    await expect(list(page)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    for (const key of ['style', 'marks', 'lists', 'insert'] as const) {
      await page
        .getByRole('button', { name: t(`editor.tools.${key}`) })
        .first()
        .click()
      await expect(page.getByRole('menu')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toHaveCount(0)
    }
    await editor.locator('> p').first().hover()
    await page.getByRole('button', { name: t('commands.handle') }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}
