import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { type RunningApp, type TestLanguage, test } from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { openSettings, setLanguage } from '../support/editor'
import { importReport, paragraph, picture } from '../support/open-report'
import { settled } from '../support/settled'

type Text = Awaited<ReturnType<typeof setLanguage>>

const bodyOf = (text: string) => [paragraph(text)]

async function choose({ page }: RunningApp, t: Text, title: string, action: string) {
  await page.getByRole('button', { name: t('reports.actions', { title }) }).click()
  await page.getByRole('menuitem', { name: action, exact: true }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
}

const goTo = ({ page }: RunningApp, t: Text, shelf: 'active' | 'archived' | 'trash') =>
  page
    .getByRole('radiogroup', { name: t('shelves.label') })
    .getByText(t(`shelves.${shelf}`))
    .click()

const titles: Record<TestLanguage, readonly [string, string, string]> = {
  ko: ['베트남 공무원 연수 결과보고', '뉴질랜드 파견 분기보고', '국외출장 결과보고'],
  en: ['Training in Wellington', 'Posting in Auckland', 'Mission to Hanoi'],
  vi: ['Báo cáo kết quả tập huấn', 'Báo cáo chuyến công tác Hàn Quốc', 'Báo cáo định kỳ quý III'],
}

for (const [language, theme] of [
  ['ko', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
] as const) {
  test(`a report is archived and taken back, deleted, restored and deleted for good (${language}, ${theme})`, async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, language)
    await invoke(page, 'settings.set', { theme })
    const [first, second, third] = titles[language]
    for (const title of titles[language]) await importReport(app, userData, { title, language, body: bodyOf(title) })
    await expect(page.getByRole('button', { name: third, exact: true })).toBeVisible()
    await expect(page.getByRole('radiogroup', { name: t('shelves.label') })).toHaveCount(0)

    await choose(app, t, first, t('shelves.archive'))
    await expect(page.getByRole('button', { name: first, exact: true })).toHaveCount(0)
    await choose(app, t, second, t('reports.delete'))
    await goTo(app, t, 'archived')
    await expect(page.getByRole('button', { name: first, exact: true })).toBeVisible()
    await choose(app, t, first, t('shelves.unarchive'))
    await expect(page.getByRole('heading', { name: t('shelves.none.archived.title') })).toBeVisible()

    await goTo(app, t, 'trash')
    const row = page.getByRole('row').filter({ hasText: second })
    await expect(row).toContainText('30')
    await settled(page)
    expect(await violations(page)).toEqual([])
    await row.getByRole('button', { name: t('shelves.restore') }).click()
    await expect(page.getByRole('heading', { name: t('shelves.none.trash.title') })).toBeVisible()

    await goTo(app, t, 'active')
    for (const title of [first, second]) await choose(app, t, title, t('reports.delete'))
    await goTo(app, t, 'trash')
    await page
      .getByRole('row')
      .filter({ hasText: first })
      .getByRole('button', { name: t('shelves.purge') })
      .click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(first)
    await settled(page)
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: t('common.cancel') }).click()
    await expect(page.getByRole('row').filter({ hasText: first })).toBeVisible()
    await page.getByRole('button', { name: t('shelves.empty') }).click()
    await dialog.getByRole('button', { name: t('shelves.empty') }).click()
    await expect(page.getByRole('heading', { name: t('shelves.none.trash.title') })).toBeVisible()
    expect(await invoke(page, 'report.counts')).toEqual({ active: 1, archived: 0, trash: 0 })
  })
}

for (const [language, theme] of [
  ['ko', 'dark'],
  ['en', 'light'],
  ['vi', 'light'],
] as const) {
  test(`the settings say what takes room, find unused pictures and make the file smaller (${language}, ${theme})`, async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, language)
    await invoke(page, 'settings.set', { theme })
    const photo = picture(900, 700, 40)
    const figure = { type: 'figure', attrs: { media: photo.hash }, content: [] }
    const [title] = titles[language]
    await importReport(app, userData, { title, language, body: [...bodyOf(title), figure], pictures: [photo] })
    const damaged = path.join(userData, 'damaged', '2026-11-28T09-00-00-000Z')
    mkdirSync(damaged, { recursive: true })
    writeFileSync(path.join(damaged, 'bogo.db'), Buffer.alloc(3_000_000))
    await openSettings(app, t, 'storage')
    await expect(page.getByRole('term').filter({ hasText: t('storage.parts.pictures') })).toBeVisible()
    const remove = { name: t('storage.damaged.remove') }
    await page.getByRole('button', remove).click()
    await settled(page)
    expect(await violations(page)).toEqual([])
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('common.cancel') })
      .click()
    expect(existsSync(damaged)).toBe(true)
    await page.getByRole('button', remove).click()
    await page.getByRole('dialog').getByRole('button', remove).click()
    await expect(page.getByText(t('storage.parts.damaged'))).toHaveCount(0)
    expect(existsSync(path.dirname(damaged))).toBe(false)
    await page.getByRole('button', { name: t('storage.look') }).click()
    await expect(page.getByText(t('storage.noUnused'))).toBeVisible()
    await page.getByText(t('storage.noUnused')).scrollIntoViewIfNeeded()
    await expect(page.getByRole('listitem').filter({ hasText: title })).toBeVisible()
    await settled(page)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: t('storage.compact') }).click()
    await expect(
      page
        .getByText(t('storage.compactedNone'))
        .or(page.getByText(t('storage.compacted', { size: '' }).split(' ')[0] ?? ''))
        .first(),
    ).toBeVisible()
    expect(await invoke(page, 'report.counts')).toEqual({ active: 1, archived: 0, trash: 0 })
  })
}
