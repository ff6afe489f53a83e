import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { templates } from '../../shared/templates/templates'
import { composeHangul, type RunningApp, startProcess, test, type texts } from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { newReport, saved, setLanguage, sheet } from '../support/editor'
import { importReport } from '../support/open-report'
import { postingReports } from '../support/posting-reports'

type Text = Awaited<ReturnType<typeof texts>>

async function openGallery(page: Page, t: Text) {
  await page
    .getByRole('button', { name: t('reports.new.button') })
    .first()
    .click()
  return page.getByRole('dialog', { name: t('reports.new.title') })
}

/** Waits until every page that is shown has been drawn. */
const drawn = (page: Page) => expect(page.locator('[data-state="drawing"]')).toHaveCount(0)

/** Answers the next dialog of the system, which no test can click. */
const answerDialog = ({ electron }: RunningApp, chosen: string) =>
  electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, chosen)

/** Makes a report, keeps it as a template and comes back to the list. */
async function keepTemplate(app: RunningApp, t: Text, name: string, body: string) {
  const { page } = app
  const editor = await newReport(app, t, 'ko')
  await editor.locator('> p').first().click()
  await page.keyboard.press('Home')
  await composeHangul(app, body)
  await saved(app, t)
  await page.getByRole('button', { name: t('gallery.more') }).click()
  await page.getByRole('menuitem', { name: t('gallery.save') }).click()
  const dialog = page.getByRole('dialog', { name: t('gallery.saveTitle') })
  await dialog.getByLabel(t('gallery.name')).fill(name)
  await dialog.getByRole('button', { name: t('gallery.saveButton') }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('button', { name: t('editor.back') }).click()
}

const chooseFor = async (page: Page, t: Text, name: string, action: string) => {
  await page.getByRole('button', { name: t('gallery.actions', { name }) }).click()
  await page.getByRole('menuitem', { name: t(action) }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
}

for (const language of ['ko', 'en', 'vi'] as const) {
  test(`the gallery shows first pages in ${language}, and keys alone make a report`, async ({ launch }) => {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, language)
    const dialog = await openGallery(page, t)
    await drawn(page)
    await expect(dialog.getByAltText(t('gallery.preview', { name: '' }))).toHaveCount(1)
    const width = await dialog
      .getByAltText(t('gallery.preview', { name: '' }))
      .evaluate((image: HTMLImageElement) => image.naturalWidth)
    expect(width).toBeGreaterThan(500)

    const radios = dialog.getByRole('radiogroup', { name: t('reports.new.template') }).getByRole('radio')
    await expect(radios.first()).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(radios.nth(1)).toBeChecked()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await expect(radios.first()).toBeChecked()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await sheet(app, t)
    const [report] = await invoke<readonly { template: string; language: string }[]>(page, 'report.list')
    expect(report).toMatchObject({ template: 'study-mission', language })
  })
}

test('another language of the report draws its first page anew', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'en')
  const dialog = await openGallery(page, t)
  await drawn(page)
  const source = () => dialog.getByAltText(t('gallery.preview', { name: '' })).getAttribute('src')
  const before = await source()
  await dialog.getByText('Tiếng Việt', { exact: true }).click()
  await expect.poll(source).not.toBe(before)
  await drawn(page)
})

test('a report becomes a template, reports are made from it, and its text is edited in the editor', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'ko')
  await keepTemplate(app, t, '분기 서식', '우리 부서')

  let dialog = await openGallery(page, t)
  await chooseFor(page, t, '분기 서식', 'gallery.edit')
  let editor = await sheet(app, t)
  await expect(page.getByText(t('gallery.editing', { name: '분기 서식' }))).toBeVisible()
  await editor.locator('> p').first().click()
  await page.keyboard.press('Home')
  await composeHangul(app, '고친')
  await saved(app, t)
  await page.getByRole('button', { name: t('gallery.finish') }).click()

  dialog = page.getByRole('dialog', { name: t('reports.new.title') })
  await dialog.locator('label', { hasText: '분기 서식' }).click()
  await dialog.getByRole('button', { name: t('reports.new.create') }).click()
  editor = await sheet(app, t)
  await expect(editor.locator('> p').first()).toContainText('고친우리 부서')
  expect(await invoke<readonly unknown[]>(page, 'report.list')).toHaveLength(2)
})

test('a template is renamed, deleted and taken back', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'ko')
  await keepTemplate(app, t, '처음 이름', '본문')
  const dialog = await openGallery(page, t)
  await chooseFor(page, t, '처음 이름', 'gallery.describe')
  const form = page.getByRole('dialog', { name: t('gallery.describeTitle') })
  await form.getByLabel(t('gallery.name')).fill('새 이름')
  await form.getByLabel(t('gallery.name')).press('Enter')
  await expect(form).toHaveCount(0)
  await expect(dialog.getByRole('radio', { name: '새 이름' })).toBeVisible()

  await chooseFor(page, t, '새 이름', 'gallery.delete')
  await expect(dialog.getByRole('radio', { name: '새 이름' })).toHaveCount(0)
  await invoke(page, 'template.list')
  await page.getByText(t('common.undo')).click()
  await expect(dialog.getByRole('radio', { name: '새 이름' })).toBeVisible()
})

test('a template goes to others as a file, and comes in by dialog, by drop and from the system', async ({
  launch,
  userData,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-template-'))
  try {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, 'ko')
    await keepTemplate(app, t, '공유 서식', '본문')
    const dialog = await openGallery(page, t)
    await answerDialog(app, folder)
    await chooseFor(page, t, '공유 서식', 'gallery.share')
    const file = path.join(folder, '공유 서식.bogo-template')
    await expect.poll(() => readdir(folder)).toEqual(['공유 서식.bogo-template'])
    const radio = dialog.getByRole('radio', { name: '공유 서식' })
    const remove = async () => {
      await chooseFor(page, t, '공유 서식', 'gallery.delete')
      await expect(radio).toHaveCount(0)
    }

    await remove()
    await answerDialog(app, file)
    await dialog.getByRole('button', { name: t('gallery.import') }).click()
    await expect(radio).toBeVisible()

    await remove()
    const bytes = [...(await readFile(file))]
    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], '공유 서식.bogo-template'))
      return data
    }, bytes)
    await dialog.locator('form').dispatchEvent('dragover', { dataTransfer: dropped })
    await expect(dialog.getByText(t('gallery.drop'))).toBeVisible()
    await dialog.locator('form').dispatchEvent('drop', { dataTransfer: dropped })
    await expect(radio).toBeVisible()

    await remove()
    expect(await startProcess(userData, file).ended).toBe(0)
    await expect(radio).toBeVisible()

    const report = path.join(import.meta.dirname, '..', '..', 'resources', 'samples', 'auckland-posting.bogo')
    await answerDialog(app, report)
    await dialog.getByRole('button', { name: t('gallery.import') }).click()
    await expect(page.getByText(t('errors.bundle-not-a-template.title'))).toBeVisible()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

for (const theme of ['light', 'dark'] as const) {
  test(`the gallery and its dialogs pass axe in the ${theme} theme`, async ({ launch }) => {
    const app = await launch()
    const { page } = app
    await page.emulateMedia({ colorScheme: theme })
    const t = await setLanguage(app, 'ko')
    await keepTemplate(app, t, '서식 하나', '본문')
    await page.getByRole('button', { name: t('reports.actions', { title: t('reports.untitled') }) }).click()
    await page.getByRole('menuitem', { name: t('gallery.save') }).click()
    await expect(page.getByRole('dialog', { name: t('gallery.saveTitle') })).toHaveCSS('opacity', '1')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    const dialog = await openGallery(page, t)
    await drawn(page)
    await expect(dialog).toHaveCSS('opacity', '1')
    await dialog.locator('label', { hasText: '서식 하나' }).click()
    await drawn(page)
    expect(await violations(page)).toEqual([])
    await chooseFor(page, t, '서식 하나', 'gallery.edit')
    await sheet(app, t)
    expect(await violations(page)).toEqual([])
  })
}

/** Imports both reports of the posting and opens the gallery on their template. */
async function startPosting(app: RunningApp, t: Text, folder: string) {
  for (const report of postingReports) await importReport(app, folder, report)
  const dialog = await openGallery(app.page, t)
  await dialog.getByRole('radio', { name: templates['dispatch-periodic'].label.ko }).check()
  return dialog
}

/** How far the log of every stored report has come: whoever changes one moves it. */
const sequences = async (page: Page): Promise<Map<string, number>> => {
  const reports = await invoke<readonly { id: string }[]>(page, 'report.list')
  const opened = reports.map(async ({ id }): Promise<[string, number]> => {
    const { sequence } = await invoke<{ sequence: number }>(page, 'report.open', { id })
    return [id, sequence]
  })
  return new Map(await Promise.all(opened))
}

/** The rows of a fact's table on the sheet, as lines of text. */
const rowsOf = (editor: Locator, of: string) => editor.locator(`[data-facts="${of}"] tbody tr:has(td)`)

test('the next report of a posting carries over what is open and what was planned, and leaves its deadline behind', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'ko')
  const dialog = await startPosting(app, t, userData)
  // The newest report is proposed.
  await expect(dialog.getByRole('radio', { name: /2분기/ })).toBeChecked()
  const before = await sequences(page)
  await dialog.getByRole('button', { name: t('reports.new.create') }).click()
  const editor = await sheet(app, t)

  await expect(editor.locator('[data-facts="overview"]')).toContainText('오클랜드 한국교육원 파견')
  await expect(editor.locator('[data-facts="overview"]')).toContainText('김하나')
  await expect(editor.locator('[data-facts="followUps"]')).toContainText('교재 배부')
  await expect(editor.locator('[data-facts="followUps"]')).toContainText('공동수업 발표회 · 2026년 9월')
  await expect(editor.locator('[data-facts="followUps"]')).not.toContainText('명단 공유')
  await expect(editor.locator('[data-facts="exchangeProjects"]')).toContainText('온라인 공동수업')
  await expect(editor.locator('[data-facts="exchangeProjects"]')).not.toContainText('교사 상호방문')
  await expect(editor.locator('[data-facts="issues"]')).toContainText('강사 부족')
  await expect(editor.locator('[data-facts="issues"]')).not.toContainText('침수')
  await expect(editor.locator('[data-facts="activities"]')).not.toContainText('한국어 교실')

  // The open recommendation comes with the finding that it rests on.
  const recommendation = editor.locator('[data-record="recommendation"]')
  await expect(recommendation).toHaveCount(1)
  await expect(recommendation).toContainText('원격 강사 풀 구성')
  await expect(editor.locator('[data-record="finding"]').first()).toContainText('원격 강사 제도')

  const bar = page.getByRole('region', { name: t('editor.report') })
  await expect(bar.getByText(t('deadlines.submitted'))).toHaveCount(0)
  const after = await sequences(page)
  for (const [id, sequence] of before) expect(after.get(id)).toBe(sequence)
})

test('both periods of a posting are rolled up into one report that hands over what is open', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'ko')
  const dialog = await startPosting(app, t, userData)
  const before = await sequences(page)
  await dialog.getByText(t('gallery.modes.roll-up'), { exact: true }).click()
  for (const name of [/1분기/, /2분기/]) await expect(dialog.getByRole('checkbox', { name })).toBeChecked()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: t('reports.new.create') }).click()
  const editor = await sheet(app, t)

  await expect(editor.locator('[data-facts="overview"]')).toContainText('2026. 1. 1.')
  await expect(editor.locator('[data-facts="overview"]')).toContainText('6. 30.')
  await expect(rowsOf(editor, 'activities')).toHaveText([/교육청 방문 협의/, /한국어 교실 개설/])
  await expect(rowsOf(editor, 'exchangeProjects')).toHaveText([/온라인 공동수업.*시행/, /교사 상호방문.*평가/])
  await expect(rowsOf(editor, 'handover')).toHaveText([/온라인 공동수업/, /교재 배부/, /학사 일정/, /강사 부족/])

  for (const part of ['1분기에는 교육청과', '2분기에는 한국어 교실을']) await expect(editor).toContainText(part)
  await expect(editor.locator('[data-record="finding"]')).toHaveCount(3)
  await expect(editor.locator('[data-record="recommendation"]')).toHaveCount(3)
  // Each section that was written in has a heading for each period below it.
  await expect(editor.locator('h2', { hasText: '2026. 1. 1.' })).toHaveCount(3)
  await expect(editor.locator('h2', { hasText: '2026. 4. 1.' })).toHaveCount(3)

  const after = await sequences(page)
  for (const [id, sequence] of before) expect(after.get(id)).toBe(sequence)
})
