import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { type RunningApp, test } from '../support/app'
import { violations } from '../support/axe'
import { setLanguage } from '../support/editor'
import { heading, openReport, paragraph, picture } from '../support/open-report'

/** Answers the next folder dialog, which no test can click. */
const answerFolder = ({ electron }: RunningApp, folder: string) =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)

type Text = Awaited<ReturnType<typeof setLanguage>>

async function openDialog(page: Page, t: Text) {
  await page.getByRole('button', { name: t('export.button'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: t('export.start') })).toBeVisible()
  return dialog
}

const finding = (openness: string, what: string) => ({
  type: 'finding',
  attrs: { id: crypto.randomUUID(), openness },
  content: [{ type: 'recordField', attrs: { key: 'what' }, content: [paragraph(what)] }],
})

for (const language of ['ko', 'en', 'vi'] as const) {
  test(`the dialog says what is made, for whom and what is wrong, and leads there (${language})`, async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, language)
    await openReport(app, t, userData, {
      title: 'Check',
      language,
      body: [heading(1, 'Alpha'), paragraph('Fine 😀 here'), finding('closed', 'Nobody may know')],
    })
    const dialog = await openDialog(page, t)
    const start = dialog.getByRole('button', { name: t('export.start') })
    const check = dialog.getByRole('region', { name: t('export.check') })
    await expect(dialog.getByRole('radio', { name: t('export.versions.full.label') })).toBeChecked()
    await expect(dialog.getByRole('radio', { name: t('export.pdfKinds.accessible.label') })).toBeChecked()
    await expect(check.getByRole('region', { name: t('export.blocked') })).toContainText('😀')
    await expect(start).toBeDisabled()
    expect(await violations(page)).toEqual([])

    // Without a PDF nothing stands in the way.
    await dialog.getByRole('checkbox', { name: t('export.names.pdf') }).click()
    await expect(start).toBeEnabled()
    await expect(dialog.getByRole('radio', { name: t('export.pdfKinds.archive.label') })).toHaveCount(0)

    await dialog.getByRole('radio', { name: t('export.versions.public.label') }).click()
    await expect(dialog.getByRole('region', { name: t('export.leftOutTitle') })).toContainText(
      t(`export.leftOut.closed-record_${language === 'en' ? 'one' : 'other'}`, { count: '1' }),
    )
    await expect(dialog.getByRole('checkbox', { name: t('export.names.bogo') })).toBeDisabled()
    expect(await violations(page)).toEqual([])

    // With it again, what stands in the way is told of the public version too, and leads to its place.
    await dialog.getByRole('checkbox', { name: t('export.names.pdf') }).click()
    await expect(start).toBeDisabled()
    await check
      .getByRole('region', { name: t('export.blocked') })
      .getByRole('button', { name: '😀' })
      .click()
    await expect(dialog).toHaveCount(0)
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('😀')
    await page.keyboard.type('well')
    await expect(page.locator('.ProseMirror > p').first()).toHaveText('Fine well here')
  })
}

test('a public version is exported with the keyboard alone, without what is not public; files are remembered, the version is not', async ({
  launch,
  userData,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-public-'))
  try {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, 'en')
    const shown = picture(40, 30)
    await openReport(app, t, userData, {
      title: 'London',
      language: 'en',
      pictures: [shown],
      body: [
        paragraph('Call 010-1234-5678 now'),
        finding('public', 'Everybody may know'),
        finding('closed', 'Nobody may know'),
        { type: 'figure', attrs: { media: shown.hash, alt: 'Secret hall' }, content: [] },
      ],
    })
    await answerFolder(app, folder)
    const button = page.getByRole('button', { name: t('export.button'), exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    const start = dialog.getByRole('button', { name: t('export.start') })
    await expect(start).toBeFocused()

    const to = async (name: string, role: 'radio' | 'checkbox') => {
      const target = dialog.getByRole(role, { name })
      for (let step = 0; step < 30; step += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return
        await page.keyboard.press('Shift+Tab')
      }
      await expect(target).toBeFocused()
    }
    await to(t('export.names.docx'), 'checkbox')
    await expect(dialog.getByRole('checkbox', { name: t('export.names.docx') })).toBeChecked()
    await to(t('export.names.pdf'), 'checkbox')
    await page.keyboard.press('Space')
    await to(t('export.versions.full.label'), 'radio')
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('radio', { name: t('export.versions.public.label') })).toBeChecked()
    await start.focus()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('London (public version).docx')).toBeVisible({ timeout: 20_000 })
    await page.keyboard.press('Escape')

    expect(await readdir(folder)).toEqual(['London (public version).docx'])
    const parts = unzipSync(await readFile(path.join(folder, 'London (public version).docx')))
    const text = new TextDecoder().decode(parts['word/document.xml'])
    expect(text).toContain('Everybody may know')
    expect(text).toContain('[not public]')
    expect(text).not.toMatch(/Nobody may know|1234-5678|Secret hall/)
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toEqual([])

    const again = await openDialog(page, t)
    await expect(again.getByRole('radio', { name: t('export.versions.full.label') })).toBeChecked()
    await expect(again.getByRole('checkbox', { name: t('export.names.pdf') })).not.toBeChecked()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
