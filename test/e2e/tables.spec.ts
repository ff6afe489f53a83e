import { expect, type Locator } from '@playwright/test'
import { composeHangul, test } from '../support/app'
import { askForTable, saved, setLanguage } from '../support/editor'
import { openReport, paragraph } from '../support/open-report'

const cell = (value: string, type = 'tableCell') => ({
  type,
  attrs: { colwidth: [120] },
  content: [value === '' ? { type: 'paragraph' } : paragraph(value)],
})
const table = (...rows: string[][]) => ({
  type: 'table',
  content: rows.map((values, index) => ({
    type: 'tableRow',
    content: values.map((value) => cell(value, index === 0 ? 'tableHeader' : 'tableCell')),
  })),
})
const small = [table(['A', 'B'], ['C', 'D']), paragraph('after')]

/** The texts of a table, row by row. */
const texts = (editor: Locator) =>
  editor
    .locator('table')
    .first()
    .evaluate((element) =>
      [...(element as HTMLTableElement).rows].map((row) => [...row.cells].map((one) => one.textContent)),
    )
const widths = (editor: Locator) =>
  editor
    .locator('table')
    .first()
    .evaluate((element) => [...((element as HTMLTableElement).rows[0]?.cells ?? [])].map((one) => one.offsetWidth))

test('a table is inserted from the grid by keys, and Tab goes through it and adds a row', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const editor = await openReport(app, t, userData, { title: '표', language: 'ko', body: [paragraph('여기')] })
  const { keyboard } = app.page
  await editor.getByText('여기').click()
  await askForTable(editor)
  const grid = app.page.getByRole('dialog', { name: t('sheet.table.grid') })
  await expect(grid.getByRole('application')).toBeFocused()
  for (const key of ['ArrowUp', 'ArrowLeft', 'Enter']) await keyboard.press(key)
  await expect(editor.locator('table tr')).toHaveCount(2)
  await composeHangul(app, '구분')
  await keyboard.press('Tab')
  await composeHangul(app, '내용')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await composeHangul(app, '끝')
  await keyboard.press('Tab')
  await composeHangul(app, '새 행')
  expect(await texts(editor)).toEqual([
    ['구분', '내용'],
    ['', '끝'],
    ['새 행', ''],
  ])
  await keyboard.press('Shift+Tab')
  await keyboard.press('End')
  await composeHangul(app, '남')
  expect((await texts(editor))[1]).toEqual(['', '끝남'])
  await saved(app, t)
})

test('rows and columns come and go by keys, each as one undo step', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const editor = await openReport(app, t, userData, { title: 'Table', language: 'en', body: small })
  const { keyboard } = app.page
  const start = [
    ['A', 'B'],
    ['C', 'D'],
  ]
  const steps: readonly [key: string, expected: string[][]][] = [
    [
      'Control+Alt+ArrowDown',
      [
        ['A', 'B'],
        ['C', 'D'],
        ['', ''],
      ],
    ],
    [
      'Control+Alt+ArrowUp',
      [
        ['A', 'B'],
        ['', ''],
        ['C', 'D'],
      ],
    ],
    [
      'Control+Alt+ArrowRight',
      [
        ['A', 'B', ''],
        ['C', 'D', ''],
      ],
    ],
    [
      'Control+Alt+ArrowLeft',
      [
        ['A', '', 'B'],
        ['C', '', 'D'],
      ],
    ],
    ['Control+Alt+Backspace', [['A', 'B']]],
    ['Control+Alt+Shift+Backspace', [['A'], ['C']]],
  ]
  for (const [key, expected] of steps) {
    await editor.locator('td').getByText('D').click()
    await keyboard.press(key)
    expect(await texts(editor), key).toEqual(expected)
    await keyboard.press('Control+z')
    expect(await texts(editor), `undo of ${key}`).toEqual(start)
  }
  await saved(app, t)
})

test('cells are merged, split, aligned, shaded and captioned with the tools above the table', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const editor = await openReport(app, t, userData, { title: 'Table', language: 'en', body: small })
  const { keyboard } = app.page
  await editor.locator('td').getByText('C').click()
  const tools = app.page.getByRole('toolbar', { name: t('sheet.table.tools') })
  const tool = (key: string) => tools.getByRole('button', { name: t(`sheet.table.${key}`), exact: true })

  await keyboard.press('Control+Alt+Shift+ArrowRight')
  await tool('merge').click()
  await expect(editor.locator('td')).toHaveCount(1)
  await expect(editor.locator('td')).toHaveAttribute('colspan', '2')
  await tool('split').click()
  await expect(editor.locator('td')).toHaveCount(2)

  await editor.locator('td').first().click()
  await tool('alignRight').click()
  await expect(editor.locator('td').first()).toHaveCSS('text-align', 'right')
  await tool('shade').click()
  await app.page.getByRole('menuitem', { name: t('sheet.table.shades.yellow') }).click()
  await expect(editor.locator('td').first()).toHaveAttribute('data-background', 'yellow')

  await tool('headerRow').click()
  await expect(editor.locator('th')).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(editor.locator('th')).toHaveCount(2)

  await editor.locator('td').first().click()
  await tool('caption').click()
  await keyboard.type('Visits')
  await expect(editor.locator('[data-table-caption]')).toHaveText('Visits')
  await editor.locator('td').first().click()
  await tool('remove').click()
  await app.page.getByRole('menuitem', { name: t('sheet.table.deleteTable') }).click()
  await expect(editor.locator('table, [data-table-caption]')).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(editor.locator('[data-table-caption]')).toHaveText('Visits')
  await expect(editor.locator('table')).toHaveCount(1)
  await saved(app, t)
})

test('the mouse adds, selects and resizes at the edges of a table', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const editor = await openReport(app, t, userData, { title: 'Table', language: 'en', body: small })
  const { mouse, keyboard } = app.page
  const handles = app.page.locator('.table-handles')
  await editor.locator('td').getByText('C').hover()
  await handles.getByTitle(t('sheet.table.addRow')).click()
  expect(await texts(editor)).toEqual([
    ['A', 'B'],
    ['C', 'D'],
    ['', ''],
  ])
  await editor.locator('td').getByText('C').hover()
  await handles.getByTitle(t('sheet.table.insertColumn')).nth(1).click()
  expect((await texts(editor))[0]).toEqual(['A', '', 'B'])
  await keyboard.press('Control+z')
  await expect(editor.locator('th')).toHaveCount(2)

  await editor.locator('td').getByText('C').hover()
  await handles.getByTitle(t('sheet.table.selectColumn')).nth(1).click()
  await expect(editor.locator('.selectedCell')).toHaveText(['B', 'D', ''])

  await editor.locator('td').getByText('C').hover()
  const before = await widths(editor)
  const line = await handles.locator('.table-line').boundingBox()
  if (!line) throw new Error('no line between the columns')
  const [x, y] = [line.x + line.width / 2, line.y + line.height / 2]
  await mouse.move(x, y)
  await mouse.down()
  await mouse.move(x + 60, y, { steps: 4 })
  await mouse.up()
  const after = await widths(editor)
  expect(Math.abs((after[0] ?? 0) - (before[0] ?? 0) - 60)).toBeLessThan(4)
  expect(Math.abs((after[0] ?? 0) + (after[1] ?? 0) - (before[0] ?? 0) - (before[1] ?? 0))).toBeLessThan(3)
  await keyboard.press('Control+z')
  expect(Math.abs(((await widths(editor))[0] ?? 0) - (before[0] ?? 0))).toBeLessThan(2)
  await saved(app, t)
})

test('a table caption takes composed letters, and the arrows leave the table', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [paragraph('앞'), { type: 'tableCaption', content: [] }, table(['가', '나']), paragraph('뒤')]
  const editor = await openReport(app, t, userData, { title: '표 제목', language: 'ko', body })
  const { keyboard } = app.page
  await editor.locator('[data-table-caption]').click()
  await composeHangul(app, '방문 일정')
  await expect(editor.locator('[data-table-caption]')).toHaveText('방문 일정')
  await keyboard.press('ArrowLeft')
  await keyboard.press('Enter')
  await composeHangul(app, '첫')
  expect(await texts(editor)).toEqual([['첫가', '나']])
  await keyboard.press('ArrowUp')
  await keyboard.press('Control+Enter')
  await expect(editor.locator('[data-table-caption] + .tableWrapper + [data-page-break]')).toHaveCount(1)
  await keyboard.press('Control+z')
  await expect(editor.locator('[data-page-break]')).toHaveCount(0)
  await editor.locator('[data-table-caption]').click()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('End')
  await composeHangul(app, '쪽')
  await expect(editor.locator('> p').last()).toHaveText('뒤쪽')
  await saved(app, t)
})

test('a tool above a table waits for the open syllable and loses none of it', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [table(['가', '나']), paragraph('뒤')]
  const editor = await openReport(app, t, userData, { title: '표', language: 'ko', body })
  const cell = editor.locator('th, td').filter({ hasText: '나' })
  await cell.click()
  await app.page.keyboard.press('End')
  const session = await app.electron.context().newCDPSession(app.page)
  for (const text of ['ㅎ', '하', '한']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
  }
  const tools = app.page.getByRole('toolbar', { name: t('sheet.table.tools') })
  await tools.getByRole('button', { name: t('sheet.table.caption'), exact: true }).click()
  await session.detach()
  await expect(editor.locator('[data-table-caption]')).toHaveCount(1)
  await expect(cell).toHaveText('나한')
  await composeHangul(app, '표 이름')
  await expect(editor.locator('[data-table-caption]')).toHaveText('표 이름')
  await saved(app, t)
})

test('a report that ends with a table is written on below it: Ctrl+End and the arrow down leave the table', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [paragraph('앞'), table(['가', '나'], ['다', '라'])]
  const editor = await openReport(app, t, userData, { title: '끝', language: 'ko', body })
  const { keyboard } = app.page
  const below = editor.locator('.tableWrapper ~ p')

  await editor.getByText('앞').click()
  await keyboard.press('Control+End')
  await composeHangul(app, '한글')
  await expect(below).toHaveText('한글')
  await keyboard.press('Control+z')
  await expect(below).toHaveCount(0)

  await editor.getByText('다').click()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await composeHangul(app, '아래')
  await expect(below).toHaveText('아래')
  expect(await texts(editor)).toEqual([
    ['가', '나'],
    ['다', '라'],
  ])
})
