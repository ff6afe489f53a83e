import { expect, type Page } from '@playwright/test'
import { composeHangul, test } from '../support/app'
import { violations } from '../support/axe'
import { startReport } from '../support/editor'

const headings = (page: Page) => page.getByRole('treeitem').locator('span:last-child').allTextContents()

test('a section is dragged in the outline with everything under it, and undo brings it back', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'en')
  const { page } = app
  const items = page.getByRole('treeitem')
  await expect(items.first()).toBeVisible()
  const before = await headings(page)
  const text = await editor.textContent()
  const top = await items.evaluateAll((all) =>
    all.flatMap((item, index) => (item.getAttribute('aria-level') === '1' ? [index] : [])),
  )
  const [first = 0, second = 1, third = before.length] = top
  const from = await items.nth(second).boundingBox()
  const to = await items.nth(first).boundingBox()
  if (!from || !to) throw new Error('no items')
  await page.mouse.move(from.x + 60, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + 10)
  await page.mouse.move(to.x + 60, to.y + 2)
  await page.mouse.up()
  const moved = [
    ...before.slice(0, first),
    ...before.slice(second, third),
    ...before.slice(first, second),
    ...before.slice(third),
  ]
  await expect.poll(() => headings(page)).toEqual(moved)
  expect(moved).not.toEqual(before)
  await editor.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => headings(page)).toEqual(before)
  await expect.poll(() => editor.textContent()).toBe(text)
})

test('the outline is a tree for the keyboard: arrows walk and fold, Alt+arrows move a section and say so', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  const items = page.getByRole('treeitem')
  await expect(items.first()).toBeVisible()
  const before = await headings(page)
  await items.first().focus()
  await page.keyboard.press('End')
  await expect(items.last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(items.nth(1)).toBeFocused()
  await expect(page.locator('[role="treeitem"][tabindex="0"]')).toHaveCount(1)

  const parent = page.locator('[role="treeitem"][aria-expanded="true"]').first()
  await parent.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => items.count()).toBeLessThan(before.length)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('ArrowRight')
  await expect(items).toHaveCount(before.length)

  // Twice in a row, faster than the outline is read.
  const names = await items.evaluateAll((all) =>
    all
      .filter((item) => item.getAttribute('aria-level') === '1')
      .map((item) => item.lastElementChild?.textContent ?? ''),
  )
  await items
    .filter({ hasText: names[2] ?? '' })
    .first()
    .focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(items.first()).toContainText(names[2] ?? '')
  await expect(items.first()).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: names[2] ?? '' })).toHaveCount(1)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByText(t('editor.outline.staysThere'))).toHaveCount(1)
  await editor.focus()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => headings(page)).toEqual(before)
})

test('the outline follows headings as they are typed through an input method, and the cursor', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await editor.locator('> p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+1')
  await composeHangul(app, '새로운 장')
  const item = page.getByRole('treeitem', { name: '새로운 장' })
  await expect(item).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+End')
  await expect(item).toHaveAttribute('aria-selected', 'false')
  await item.click()
  await expect(editor).toBeFocused()
  await composeHangul(app, '참')
  await expect(editor.locator('h1', { hasText: '참새로운 장' })).toBeVisible()
  const figures = page.getByRole('navigation').getByRole('button', { name: t('editor.outline.figures') })
  await expect(figures).toHaveAttribute('aria-expanded', 'false')
  await figures.click()
  await expect(figures).toHaveAttribute('aria-expanded', 'true')
})
