import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { compose, composeHangul, type RunningApp, test } from '../support/app'
import { violations } from '../support/axe'
import { saved, setLanguage, sheet } from '../support/editor'
import { openReport } from '../support/open-report'
import { finding, policy } from '../support/records-report'

type Text = Awaited<ReturnType<typeof setLanguage>>

const policies = [
  policy({
    id: 'grades',
    texts: { name: '침수위험 등급 공개제', how: '주소별 등급 조회' },
    values: { country: 'DK', stage: 'pilot', field: 'safety', feasibleLegal: 4, feasibleFinancial: 2 },
  }),
  policy({
    id: 'streets',
    texts: { name: '빗물 도로', how: '도로에 물을 가둠' },
    values: { country: 'DE', stage: 'operating', field: 'safety', feasibleLegal: 5 },
  }),
]
const observation = finding({ id: 'course', texts: { title: 'Đào tạo trực tuyến' }, values: { category: 'education' } })

/** Puts two reports with records into the store, as a user imports files, and goes to the library. */
async function openLibrary(app: RunningApp, t: Text, folder: string): Promise<Page> {
  const { page } = app
  const long = Array.from({ length: 60 }, (_, n) => ({ type: 'paragraph', content: [{ type: 'text', text: `${n}` }] }))
  for (const [title, body] of [
    ['덴마크 연수', [...long, ...policies]],
    ['Đoàn học tập', [observation]],
  ] as const) {
    await openReport(app, t, folder, { title, language: 'ko', body })
    await page.getByRole('button', { name: t('editor.back') }).click()
  }
  await page.getByRole('button', { name: t('library.nav'), exact: true }).click()
  await expect(page.getByRole('option')).toHaveCount(3)
  return page
}

test('records are found by initial consonants while a syllable is composed, and without tones', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const page = await openLibrary(app, t, userData)
  const options = page.getByRole('option')
  await page.keyboard.press('Control+f')
  await compose(app, [['ㅊ'], ['ㅅ']])
  await expect(options).toHaveCount(1)
  await expect(options).toContainText('침수위험 등급 공개제')
  await page.getByRole('button', { name: t('library.clear') }).click()
  await composeHangul(app, '침수')
  await expect(options).toHaveText([/침수위험/])
  await page.keyboard.press('Escape')
  await page.keyboard.type('dao tao')
  await expect(options).toHaveText([/Đào tạo/])
  await page.keyboard.press('Escape')
  await page.keyboard.type('xyz')
  await expect(page.getByText(t('library.nothing.title'))).toBeVisible()
})

test('records are filtered, chosen by keys and compared, and what is the same can be left out', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const page = await openLibrary(app, t, userData)
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
  }

  await page.getByText('Benchmark policy 2', { exact: true }).click()
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.getByRole('button', { name: 'Country', exact: true }).click()
  await page.getByRole('checkbox', { name: /Denmark/ }).check()
  await expect(page.getByRole('option')).toHaveText([/침수위험/])
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('library.reset') }).click()
  await expect(page.getByRole('option')).toHaveCount(2)

  await page.getByRole('listbox').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: t('library.compare'), exact: true }).click()
  const table = page.getByRole('table', { name: t('library.comparison.table') })
  await expect(table.getByRole('columnheader', { name: /침수위험/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /^Stage/ })).toContainText('Pilot')
  await expect(table.getByRole('row', { name: /^Feasibility/ })).toContainText('legal')
  await expect(table.getByRole('row', { name: /^Field/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('switch', { name: t('library.comparison.differences') }).check()
  await expect(table.getByRole('row', { name: /^Field/ })).toHaveCount(0)
  await page.getByRole('button', { name: t('library.comparison.back') }).click()
  await expect(page.getByRole('option', { selected: true })).toHaveCount(2)
})

test('a record opens in its report, where it stands', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const page = await openLibrary(app, t, userData)
  await page.keyboard.press('Control+f')
  await composeHangul(app, '빗물')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const editor = await sheet(app, t)
  await expect(editor.locator('section[data-record="policy"]').nth(1)).toBeInViewport()
  await expect(editor.locator('p', { hasText: /^0$/ })).not.toBeInViewport()
})

test('a record is reused in another report, with a line that names its source', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const page = await openLibrary(app, t, userData)
  await page.getByRole('option', { name: /Đào tạo/ }).click()
  await expect(page.getByRole('complementary', { name: t('library.pane.label') })).toContainText('Đào tạo trực tuyến')
  await page.getByRole('button', { name: t('library.reuse.button') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '덴마크 연수' }).check()
  await expect(dialog).toHaveCSS('opacity', '1')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: t('library.reuse.confirm') }).click()
  await expect(page.getByRole('option')).toHaveCount(4)
  await page.getByRole('button', { name: t('library.reuse.open'), exact: true }).click()
  const editor = await sheet(app, t)
  const copy = editor.locator('section[data-record="finding"]')
  await expect(copy).toBeInViewport()
  await expect(copy).toContainText('Đào tạo trực tuyến')
  await expect(copy).toContainText('「Đoàn học tập」에서 가져옴')
  await saved(app, t)
})

test('what was found is written to a file that a spreadsheet opens', async ({ launch, userData }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-library-'))
  try {
    const app = await launch()
    const t = await setLanguage(app, 'vi')
    const page = await openLibrary(app, t, userData)
    const write = async (format: 'csv' | 'xlsx') => {
      const file = path.join(folder, `list.${format}`)
      await app.electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      }, file)
      await page.getByRole('button', { name: t('library.export'), exact: true }).click()
      await page.getByRole('menuitem', { name: t(`library.formats.${format}`) }).click()
      await expect(page.getByText(`list.${format}`)).toBeVisible()
      return readFile(file)
    }
    await page.keyboard.press('Control+f')
    await page.keyboard.type('đan mạch')
    await expect(page.getByRole('option')).toHaveCount(1)
    const csv = (await write('csv')).toString('utf8')
    expect(csv.startsWith(`\ufeff${t('library.columns.kind')},Tên chính sách,`)).toBe(true)
    expect(csv).toContain('침수위험 등급 공개제')
    expect(csv).not.toContain('빗물 도로')
    expect((await write('xlsx')).subarray(0, 2).toString()).toBe('PK')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
