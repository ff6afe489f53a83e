import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { Settings } from '../../shared/settings'
import { composeHangul, type RunningApp, test, type texts } from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { openSettings, saved, setLanguage, sheet } from '../support/editor'
import { importReport, openReport, paragraph } from '../support/open-report'
import { pdfText, pdfWords } from '../support/pdf'

type Text = Awaited<ReturnType<typeof texts>>

const example = path.join(import.meta.dirname, '..', '..', 'docs', 'examples', 'yangju.bogo-style')

/** Answers the next dialogs of the system, which no test can click. */
const answerDialogs = ({ electron }: RunningApp, chosen: string) =>
  electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, chosen)

/** The style in force, as the main process has it. */
const styleOf = async ({ page }: RunningApp): Promise<Settings['houseStyle']> =>
  (await invoke<Settings>(page, 'settings.get')).houseStyle

async function openSection(app: RunningApp, t: Text) {
  await openSettings(app, t, 'organisation')
  const section = app.page.getByRole('region', { name: t('houseStyle.title') })
  await expect(section).toBeVisible()
  return section
}

/** Exports the open report as PDF into a folder and gives the file. */
async function exportPdf(app: RunningApp, t: Text, folder: string): Promise<Uint8Array> {
  await answerDialogs(app, folder)
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export-pdf')?.click())
  const dialog = app.page.getByRole('dialog')
  await dialog.getByRole('button', { name: t('export.start') }).click()
  await dialog.getByRole('button', { name: t('common.done') }).click({ timeout: 20_000 })
  const file = (await readdir(folder)).find((name) => name.endsWith('.pdf')) ?? ''
  return readFile(path.join(folder, file))
}

for (const language of ['ko', 'en', 'vi'] as const) {
  test(`a house style is imported, told in words, edited and given up again (${language})`, async ({ launch }) => {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, language)
    const section = await openSection(app, t)
    await expect(section.getByText(t('houseStyle.official'))).toBeVisible()
    await answerDialogs(app, example)
    await section.getByRole('button', { name: t('houseStyle.import') }).click()
    await expect(section.getByText(t('houseStyle.inForce', { organisation: '양주시' }))).toBeVisible()
    await expect(section.getByText(/15 mm \(.*25 mm\)/).first()).toBeVisible()
    expect(await violations(page)).toEqual([])

    await section.getByRole('button', { name: t('houseStyle.edit') }).click()
    const dialog = page.getByRole('dialog', { name: t('houseStyle.title') })
    const form = ({ ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' } as const)[language]
    const preview = dialog.getByRole('img', { name: t('houseStyle.preview', { name: t(`profiles.${form}.label`) }) })
    await expect(preview).toBeVisible()
    const left = dialog.getByRole('textbox', { name: t('houseStyle.fields.marginLeft'), exact: true })
    await left.fill('13')
    await expect.poll(() => styleOf(app)).toMatchObject({ profiles: { [form]: { marginLeft: 13 } } })
    // Too narrow to be printed: said at the field, and the style stays as it was.
    await left.fill('1')
    await expect(dialog.getByText(t('houseStyle.bounds', { min: '12 mm', max: '45 mm' }))).toBeVisible()
    await dialog.getByRole('tab', { name: t('houseStyle.texts') }).click()
    await expect(dialog.getByText(t('houseStyle.textsHint'))).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)

    await section.getByRole('button', { name: t('houseStyle.reset') }).click()
    await expect(section.getByText(t('houseStyle.official'))).toBeVisible()
    await page
      .getByRole('button', { name: t('common.undo') })
      .last()
      .click()
    await expect(section.getByText(t('houseStyle.inForce', { organisation: '양주시' }))).toBeVisible()
  })
}

test('what an organisation sets in Korean is on the sheet, in its file and on paper', async ({ launch, userData }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-style-'))
  try {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, 'ko')
    await importReport(app, userData, { title: '연수 보고', language: 'ko', body: [paragraph('본문입니다')] })
    const section = await openSection(app, t)
    await section.getByRole('button', { name: t('houseStyle.edit') }).click()
    const dialog = page.getByRole('dialog', { name: t('houseStyle.title') })
    await dialog.getByRole('textbox', { name: t('houseStyle.organisation') }).click()
    await composeHangul(app, '양주시')
    await dialog.getByRole('textbox', { name: t('houseStyle.fields.marginLeft'), exact: true }).fill('35')
    await dialog.getByRole('tab', { name: t('houseStyle.texts') }).click()
    await dialog.getByRole('textbox', { name: '담당부서' }).click()
    await composeHangul(app, '총무과')
    await page.keyboard.press('Escape')
    await expect(section.getByText(t('houseStyle.inForce', { organisation: '양주시' }))).toBeVisible()

    const file = path.join(folder, '우리 양식.bogo-style')
    await answerDialogs(app, file)
    await section.getByRole('button', { name: t('houseStyle.save') }).click()
    await expect(page.getByText(t('houseStyle.saved', { file: '우리 양식.bogo-style' }))).toBeVisible()
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      kind: 'house-style',
      format: 1,
      organisation: '양주시',
      profiles: { 'kr-report': { marginLeft: 35 } },
      texts: { ko: { department: '총무과' } },
    })

    await page.getByRole('button', { name: t('nav.reports') }).click()
    await page.getByRole('button', { name: '연수 보고', exact: true }).click()
    const editor = await sheet(app, t)
    await expect(page.locator('.sheet').getByText('총무과')).toBeVisible()
    const inset = await editor.evaluate((element) => {
      const paper = element.closest('.sheet')?.getBoundingClientRect()
      const text = element.querySelector('p')?.getBoundingClientRect()
      return paper && text ? ((text.left - paper.left) / paper.width) * 210 : 0
    })
    expect(Math.abs(inset - 35)).toBeLessThan(0.5)
    await expect(page.getByText(t('houseStyle.stands', { text: '총무과' }))).toBeVisible()
    await saved(app, t)

    const pdf = await exportPdf(app, t, folder)
    expect(pdfText(pdf)).toContain('총무과')
    const body = pdfWords(pdf).find(({ text }) => text === '본문입니다')
    expect(Math.abs(((body?.left ?? 0) * 25.4) / 72 - 35)).toBeLessThan(1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a file that is wrong is named, and the style in force stays', async ({ launch }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-style-'))
  try {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, 'vi')
    const section = await openSection(app, t)
    const file = path.join(folder, 'x.bogo-style')
    await copyFile(example, file)
    await answerDialogs(app, file)
    await section.getByRole('button', { name: t('houseStyle.import') }).click()
    const inForce = section.getByText(t('houseStyle.inForce', { organisation: '양주시' }))
    await expect(inForce).toBeVisible()
    const before = await styleOf(app)

    const right: object = JSON.parse(await readFile(example, 'utf8'))
    for (const [text, code] of [
      ['{"half":', 'style-unreadable'],
      [JSON.stringify({ ...right, format: 9 }), 'style-newer-format'],
      [JSON.stringify({ ...right, profiles: { 'vn-decree30': { marginTop: 500 } } }), 'style-invalid'],
    ] as const) {
      await writeFile(file, text)
      await section.getByRole('button', { name: t('houseStyle.import') }).click()
      await expect(page.getByRole('alert').getByText(t(`errors.${code}.title`))).toBeVisible()
    }
    await expect(inForce).toBeVisible()
    expect(await styleOf(app)).toEqual(before)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a house style that the system opens with Bogo is in force when a report is opened', async ({
  launch,
  userData,
}) => {
  const app = await launch(example)
  const t = await setLanguage(app, 'ko')
  await expect.poll(async () => (await styleOf(app))?.organisation).toBe('양주시')
  await openReport(app, t, userData, { title: '출장', language: 'ko', body: [paragraph('a')] })
  await expect(app.page.locator('.sheet').getByText('총무과')).toBeVisible()
})
