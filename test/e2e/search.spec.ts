import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { compose, type RunningApp, test } from '../support/app'
import { violations } from '../support/axe'
import { setLanguage, sheet } from '../support/editor'
import { createTypist } from '../support/input-methods'
import { heading, importReport, paragraph } from '../support/open-report'
import { recommendation } from '../support/records-report'

const long = Array.from({ length: 60 }, (_, n) => paragraph(`${n}번째 문단입니다.`))

/** Three reports in three languages, as a user imports files; the list is on the screen. */
async function openList(app: RunningApp, folder: string): Promise<Page> {
  const { page } = app
  await importReport(app, folder, {
    title: '덴마크 침수 대응 연수',
    language: 'ko',
    facts: {
      period: { from: '2025-10-13', to: '2025-10-20' },
      destinations: [{ country: 'DK', city: '코펜하겐' }],
    },
    body: [
      ...long,
      heading(1, '현장 방문'),
      paragraph('코펜하겐 시청에서 빗물 도로의 유지관리 보고서를 받음.'),
      recommendation({ id: 'grades', texts: { title: '침수위험 등급 공개' }, values: { status: 'proposed' } }),
    ],
  })
  await importReport(app, folder, {
    title: 'Đoàn học tập kinh nghiệm',
    language: 'vi',
    facts: { period: { from: '2026-03-02', to: '2026-03-06' } },
    body: [heading(1, 'Kết quả'), paragraph('Báo cáo về đào tạo cán bộ và đường sắt đô thị tại thành phố.')],
  })
  await importReport(app, folder, {
    title: 'Open data visit',
    language: 'en',
    body: [heading(1, 'Findings'), paragraph('The city keeps one register for flood risk and open data.')],
  })
  await expect(page.getByRole('button', { name: 'Open data visit', exact: true })).toBeVisible()
  return page
}

const results = (page: Page) =>
  page.getByRole('list', { name: /검색 결과|Search results|Kết quả tìm kiếm/ }).locator('> li')

test('results follow a query that is composed letter by letter, and the Enter that ends a syllable opens nothing', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const page = await openList(app, userData)
  await page.keyboard.press('Control+f')
  const field = page.getByRole('searchbox', { name: t('search.label') })
  await expect(field).toBeFocused()
  const { compose: key, commit, pressTaken } = await createTypist(app)
  await key('보')
  await commit('보')
  await key('고')
  await key('곳')
  // 보곳 is on the way to 보고서, and stands nowhere itself.
  await expect(field).toHaveValue('보곳')
  await expect(results(page)).toHaveCount(1)
  await commit('고')
  await key('서')
  await expect(field).toHaveValue('보고서')
  await expect(results(page).locator('mark').first()).toHaveText('보고서')
  await pressTaken('Enter')
  await commit('서')
  await expect(field).toBeFocused()
  await expect(results(page)).toHaveCount(1)
  await field.fill('보곳')
  await expect(results(page)).toHaveCount(0)
  await field.fill('')
  await compose(app, [['ㅂ'], ['ㄱ'], ['ㅅ']])
  await expect(results(page)).toHaveCount(1)
  await expect(results(page).locator('mark').first()).toHaveText('보고서')
})

test('a click leads to the place in the report, shown by the search of the editor; coming back the query is still there', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const page = await openList(app, userData)
  const field = page.getByRole('searchbox', { name: t('search.label') })
  await field.fill('유지관리')
  await page.getByRole('button', { name: /유지관리 보고서를 받음/ }).click()
  const editor = await sheet(app, t)
  await expect(page.getByRole('textbox', { name: t('find.query') })).toHaveValue('유지관리')
  await expect(page.getByText('1 / 1')).toBeVisible()
  await expect(editor.getByText('빗물 도로의 유지관리')).toBeInViewport()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('editor.back') }).click()
  await expect(field).toHaveValue('유지관리')
  await expect(results(page)).toHaveCount(1)

  await field.fill('등급 공개')
  await page.getByRole('button', { name: /정책 제언/ }).click()
  await expect((await sheet(app, t)).getByText('침수위험 등급 공개')).toBeInViewport()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('editor.back') }).click()

  await field.fill('Denmark')
  await expect(page.getByRole('button', { name: /Denmark/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /Denmark/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await sheet(app, t)
  await expect(page.getByText('코펜하겐').first()).toBeVisible()
})

test('Vietnamese is found without tones, and filters leave what fits', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'vi')
  const page = await openList(app, userData)
  await page.locator('body').press('/')
  await page.keyboard.type('dao tao duong')
  await expect(results(page)).toHaveCount(1)
  await expect(results(page).locator('mark')).toHaveText(['đào', 'tạo', 'đường'])
  await page.keyboard.press('Escape')
  await page.keyboard.type('a')
  await expect(results(page)).toHaveCount(3)
  await page.getByRole('button', { name: t('search.filterNames.language'), exact: true }).click()
  await page.getByRole('checkbox', { name: /English/ }).click()
  await expect(results(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('search.reset') }).click()
  await page.getByRole('button', { name: t('search.filterNames.period'), exact: true }).click()
  await page.getByRole('textbox', { name: t('search.from') }).fill('01/01/2026')
  await page.keyboard.press('Enter')
  await expect(results(page)).toHaveCount(1)
  await expect(results(page)).toContainText('Đoàn học tập')
})

test('deleted reports are found only in the trash, and nothing found says how else to look', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const page = await openList(app, userData)
  await page.getByRole('button', { name: t('reports.actions', { title: 'Open data visit' }) }).click()
  await page.getByRole('menuitem', { name: t('reports.delete') }).click()
  const field = page.getByRole('searchbox', { name: t('search.label') })
  await field.fill('register')
  await expect(page.getByText(t('search.nothing.title'))).toBeVisible()
  await page.getByRole('button', { name: t('search.filterNames.state'), exact: true }).click()
  await page.getByRole('checkbox', { name: /Trash/ }).click()
  await expect(results(page)).toHaveCount(1)
})

for (const language of ['ko', 'en', 'vi'] as const) {
  test(`the search can be read and used by everyone (${language})`, async ({ launch, userData }) => {
    const app = await launch()
    const t = await setLanguage(app, language)
    const page = await openList(app, userData)
    await page.setViewportSize({ width: 1280, height: 720 })
    await page
      .getByRole('searchbox', { name: t('search.label') })
      .fill({ ko: '침수', en: 'open data', vi: 'dao tao' }[language])
    await expect(results(page)).toHaveCount(1)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
      const folder = process.env.SCREENSHOTS
      if (folder) await page.screenshot({ path: `${folder}/search-${language}-${colorScheme}.png` })
    }
    await page.getByRole('searchbox', { name: t('search.label') }).fill('qqq')
    await expect(page.getByText(t('search.nothing.title'))).toBeVisible()
    expect(await violations(page)).toEqual([])
    const folder = process.env.SCREENSHOTS
    if (folder) await page.screenshot({ path: `${folder}/search-${language}-nothing.png` })
  })
}
