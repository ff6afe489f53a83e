import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { exportFormats } from '../../shared/ipc/export'
import { composeHangul, type RunningApp, test } from '../support/app'
import { saved, setLanguage, startReport } from '../support/editor'
import { openReport, paragraph, text } from '../support/open-report'

/** Answers the next folder dialog, which no test can click. */
const answerFolder = ({ electron }: RunningApp, folder: string) =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)

const chooseMenuItem = ({ electron }: RunningApp, id: string) =>
  electron.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)

test('the menu exports a PDF, an HWPX and a DOCX with what was typed a moment ago', async ({ launch }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-export-'))
  try {
    const { app, t, editor } = await startReport(launch, 'ko')
    await editor.locator('h1[data-title]').click()
    await composeHangul(app, '런던 연수 보고')
    await answerFolder(app, folder)

    for (const format of ['pdf', 'hwpx', 'docx']) {
      await chooseMenuItem(app, `export-${format}`)
      const dialog = app.page.getByRole('dialog')
      await dialog.getByRole('button', { name: t('export.start') }).click()
      await expect(dialog.getByText(`런던 연수 보고.${format}`)).toBeVisible({ timeout: 20_000 })
      await dialog.getByRole('button', { name: t('common.done') }).click()
    }
    expect((await readdir(folder)).sort()).toEqual(['런던 연수 보고.docx', '런던 연수 보고.hwpx', '런던 연수 보고.pdf'])
    const pdf = await readFile(path.join(folder, '런던 연수 보고.pdf'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a folder that cannot be written is a named error and the report stays as it is', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  await editor.locator('h1[data-title]').click()
  await app.page.keyboard.type('London')
  await saved(app, t)
  // Not even root can make a folder below a file.
  await answerFolder(app, path.join(import.meta.dirname, 'export.spec.ts', 'below'))
  await chooseMenuItem(app, 'export-pdf')
  const dialog = app.page.getByRole('dialog')
  await dialog.getByRole('button', { name: t('export.start') }).click()
  await expect(dialog.getByText(t('errors.output-not-writable.title'))).toBeVisible({ timeout: 20_000 })
  await expect(editor.locator('h1[data-title]')).toHaveText('London')
})

test('every format is made at once, a report with a link too', async ({ launch, userData }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-export-'))
  try {
    const app = await launch()
    const t = await setLanguage(app, 'en')
    const link = text('the office', { type: 'link', attrs: { href: 'https://example.org/' } })
    await openReport(app, t, userData, { title: 'Hanoi', language: 'en', body: [paragraph('See ', link)] })
    await answerFolder(app, folder)
    await app.page.getByRole('button', { name: t('export.button'), exact: true }).click()
    const dialog = app.page.getByRole('dialog')
    for (const format of exportFormats) {
      await dialog.getByRole('checkbox', { name: t(`export.names.${format}`) }).setChecked(true)
    }
    await dialog.getByRole('button', { name: t('export.start') }).click()
    await dialog.getByRole('button', { name: t('common.done') }).click({ timeout: 40_000 })
    const files = ['bogo', 'docx', 'hwpx', 'json', 'pdf'].map((ending) => `Hanoi.${ending}`)
    expect((await readdir(folder)).sort()).toEqual(['Hanoi', ...files])
    expect(await readFile(path.join(folder, 'Hanoi', 'report.html'), 'utf8')).toContain('href="https://example.org/"')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
