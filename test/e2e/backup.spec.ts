import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { BackupState } from '../../shared/backup'
import { composeHangul, type RunningApp, test, type texts } from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { openSettings, saved, setLanguage } from '../support/editor'
import { protect, unlock } from '../support/lock'
import { importReport, openReport, paragraph } from '../support/open-report'

type Text = Awaited<ReturnType<typeof texts>>

interface Line {
  readonly id: string
  readonly title: string
}

async function openSection(app: RunningApp, t: Text): Promise<Locator> {
  await openSettings(app, t, 'backups')
  return app.page.getByRole('region', { name: t('backup.title') })
}

const stateOf = ({ page }: RunningApp) => invoke<BackupState>(page, 'backup.state')

async function backUpNow(app: RunningApp, t: Text, section: Locator): Promise<void> {
  await section.getByRole('button', { name: t('backup.start') }).click()
  await expect(app.page.getByText(t('backup.done'))).toBeVisible()
}

/** Answers the next dialog that asks for a folder. */
const answerFolder = ({ electron }: RunningApp, folder: string) =>
  electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, folder)

const shots = process.env.SHOTS

async function shot({ page }: RunningApp, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`) })
}

for (const language of ['ko', 'en', 'vi'] as const) {
  test(`a backup is made now, shown, and looked into (${language})`, async ({ launch, userData }) => {
    const app = await launch()
    const t = await setLanguage(app, language)
    await importReport(app, userData, { title: '국외출장 결과보고', language, body: [paragraph('첫 문장')] })
    await importReport(app, userData, { title: 'Báo cáo đoàn công tác', language, body: [paragraph('x')] })
    const section = await openSection(app, t)
    await expect(section.getByText(t('backup.none'), { exact: true })).toBeVisible()
    await shot(app, `empty-${language}`)
    await backUpNow(app, t, section)
    const { backups } = await stateOf(app)
    expect(backups).toMatchObject([{ reason: 'manual', reports: 2, damaged: 0 }])
    expect(await readdir(path.join(userData, 'backups'))).toEqual([backups[0]?.name])
    await expect(section.getByText(t('backup.reasons.manual'), { exact: true })).toBeVisible()
    expect(await violations(app.page)).toEqual([])
    await shot(app, `made-${language}`)
    await section.getByRole('button', { name: t('backup.look') }).click()
    const dialog = app.page.getByRole('dialog')
    await expect(dialog.getByText('국외출장 결과보고')).toBeVisible()
    await expect(dialog.getByText(t('backup.states.same'))).toHaveCount(2)
    expect(await violations(app.page)).toEqual([])
    await shot(app, `look-${language}`)
    await app.page.keyboard.press('Escape')
    await section.getByRole('button', { name: t('backup.restore') }).click()
    await expect(dialog.getByText(t('backup.restoreKept'))).toBeVisible()
    expect(await violations(app.page)).toEqual([])
    await shot(app, `restore-${language}`)
  })
}

test('one report of a backup comes back and merges with what was written since', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { page } = app
  const sheet = await openReport(app, t, userData, {
    title: '출장 보고',
    language: 'ko',
    body: [paragraph('처음부터 있던 문장')],
  })
  await invoke(page, 'backup.start')
  await sheet.getByText('처음부터 있던 문장').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await composeHangul(app, '나중')
  await saved(app, t)
  await page.getByRole('button', { name: t('editor.back') }).click()
  const section = await openSection(app, t)
  await section.getByRole('button', { name: t('backup.look') }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(t('backup.states.different'))).toBeVisible()
  await dialog.getByRole('button', { name: new RegExp(t('backup.bringBack')) }).click()
  await expect(page.getByText(/되살렸습니다/)).toBeVisible()
  // An import merges: what was deleted on purpose since stays deleted, what was written since stays.
  const [report] = await invoke<Line[]>(page, 'report.list')
  expect(report?.title).toBe('나중')
})

test('a deleted report comes back from a backup', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  await importReport(app, userData, { title: '지운 보고', language: 'ko', body: [paragraph('문장')] })
  await invoke(app.page, 'backup.start')
  const [report] = await invoke<Line[]>(app.page, 'report.list')
  await invoke(app.page, 'report.delete', { id: report?.id })
  expect(await invoke<Line[]>(app.page, 'report.list')).toEqual([])
  const section = await openSection(app, t)
  await section.getByRole('button', { name: t('backup.look') }).click()
  await app.page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(t('backup.bringBack')) })
    .click()
  await expect(app.page.getByText(t('backup.broughtBack', { title: '지운 보고' }))).toBeVisible()
  expect(await invoke<Line[]>(app.page, 'report.list')).toMatchObject([{ title: '지운 보고' }])
})

test('a restore starts Bogo again with the reports of then; those of now can be restored too', async ({
  launch,
  userData,
}) => {
  const restore = async (app: RunningApp, t: Text, reason: 'manual' | 'replaced') => {
    // The test starts it again itself, to have its hands on it.
    await app.electron.evaluate(({ app: main }) => {
      main.relaunch = () => undefined
    })
    const section = await openSection(app, t)
    await section
      .getByRole('row')
      .filter({ hasText: t(`backup.reasons.${reason}`) })
      .getByRole('button', { name: t('backup.restore') })
      .click()
    const ended = app.electron.waitForEvent('close')
    await app.page.getByRole('button', { name: t('backup.restoreConfirm') }).click()
    await ended
  }
  const titles = async (app: RunningApp) =>
    (await invoke<Line[]>(app.page, 'report.list')).map(({ title }) => title).sort()

  const first = await launch()
  const t = await setLanguage(first, 'ko')
  await importReport(first, userData, { title: '처음 보고', language: 'ko', body: [paragraph('문장')] })
  await invoke(first.page, 'backup.start')
  await importReport(first, userData, { title: '나중 보고', language: 'ko', body: [paragraph('문장')] })
  await restore(first, t, 'manual')

  const second = await launch()
  expect(await titles(second)).toEqual(['처음 보고'])
  await restore(second, t, 'replaced')

  const third = await launch()
  expect(await titles(third)).toEqual(['나중 보고', '처음 보고'])
})

test('a restore is carried out though Bogo is locked meanwhile, and leaves no copy behind, nor does one that was killed', async ({
  launch,
  userData,
}) => {
  await protect(userData)
  const copied = path.join(userData, 'bogo.db.copied')
  await writeFile(copied, 'of a restore that was killed')
  const first = await unlock(await launch())
  expect(existsSync(copied)).toBe(false)
  await importReport(first, userData, { title: '처음 보고', language: 'ko', body: [paragraph('문장')] })
  await invoke(first.page, 'backup.start')
  await importReport(first, userData, { title: '나중 보고', language: 'ko', body: [paragraph('문장')] })
  const name = (await stateOf(first)).backups[0]?.name
  // Bogo ends only once it is locked.
  await first.electron.evaluate(({ app: main, Menu }) => {
    const quit = main.quit.bind(main)
    const lockItem = () => Menu.getApplicationMenu()?.getMenuItemById('lock')
    main.relaunch = () => undefined
    main.quit = () => {
      main.quit = () => undefined
      lockItem()?.click()
      const timer = setInterval(() => {
        if (lockItem()?.visible) return
        clearInterval(timer)
        main.quit = quit
        quit()
      }, 20)
    }
  })
  const ended = first.electron.waitForEvent('close')
  await invoke(first.page, 'backup.restore', { name }).catch(() => undefined)
  await ended
  const second = await unlock(await launch())
  expect((await invoke<Line[]>(second.page, 'report.list')).map(({ title }) => title)).toEqual(['처음 보고'])
  expect(existsSync(copied)).toBe(false)
})

test('backups go to the folder that was chosen, and beside the reports when it is gone', async ({
  launch,
  userData,
}) => {
  const stick = path.join(userData, 'stick')
  await mkdir(stick)
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  await importReport(app, userData, { title: '보고', language: 'ko', body: [paragraph('문장')] })
  const section = await openSection(app, t)
  await answerFolder(app, stick)
  await section.getByRole('button', { name: t('backup.chooseFolder') }).click()
  await expect(section.getByText(stick)).toBeVisible()
  await backUpNow(app, t, section)
  expect(await readdir(stick)).toHaveLength(1)
  await rename(stick, `${stick}-unplugged`)
  await section.getByRole('button', { name: t('backup.start') }).click()
  await expect(app.page.getByRole('alert').getByText(t('errors.backup-folder-missing.title'))).toBeVisible()
  await expect(section.getByText(t('errors.backup-folder-missing.message', { path: stick }))).toBeVisible()
  expect(await readdir(path.join(userData, 'backups'))).toHaveLength(1)
  await shot(app, 'missing-ko')
})

test('closing Bogo backs up what changed, and closing it again does not', async ({ launch, userData }) => {
  const first = await launch()
  await importReport(first, userData, { title: '보고', language: 'ko', body: [paragraph('문장')] })
  await first.close()
  expect(await readdir(path.join(userData, 'backups'))).toEqual([expect.stringMatching(/-closing\.db$/)])
  const second = await launch()
  await invoke(second.page, 'report.list')
  await second.close()
  expect(await readdir(path.join(userData, 'backups'))).toHaveLength(1)
})

test('typing goes on while a backup is made', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const sheet = await openReport(app, t, userData, { title: '출장 보고', language: 'ko', body: [paragraph('첫 문장')] })
  await sheet.getByText('첫 문장').click()
  await app.page.keyboard.press('End')
  const made = invoke(app.page, 'backup.start')
  await composeHangul(app, ' 백업하는 동안에도 씁니다')
  await made
  await saved(app, t)
  await expect(sheet.getByText('첫 문장 백업하는 동안에도 씁니다')).toBeVisible()
})
