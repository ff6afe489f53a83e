import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { composeHangul, launchApp, type RunningApp, test } from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { saved, setLanguage, sheet } from '../support/editor'
import { keepKey } from '../support/keep-key'
import { importReport, paragraph } from '../support/open-report'
import { settled } from '../support/settled'

type Text = Awaited<ReturnType<typeof setLanguage>>

const title = '베트남 공무원 연수 결과보고'
const passphrase = '한강 다리 아래 오리 세 마리'

/** Answers the next dialogs of the system, which no test can click. */
const answerDialogs = ({ electron }: RunningApp, chosen: string) =>
  electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, chosen)

async function askToHandOver(app: RunningApp, t: Text) {
  await app.page.getByRole('button', { name: t('reports.actions', { title }) }).click()
  await app.page.getByRole('menuitem', { name: t('handOver.menu') }).click()
  const dialog = app.page.getByRole('dialog', { name: t('handOver.title') })
  await expect(dialog.getByText(t('handOver.report'), { exact: false })).toBeVisible()
  return dialog
}

/** Makes a sealed file; the passphrase is composed as an input method does. */
async function handOver(app: RunningApp, t: Text, file: string) {
  await answerDialogs(app, file)
  const dialog = await askToHandOver(app, t)
  await dialog.getByLabel(t('handOver.passphrase'), { exact: true }).click()
  await composeHangul(app, passphrase)
  await dialog.getByLabel(t('handOver.repeat')).click()
  await composeHangul(app, passphrase)
  await dialog.getByRole('button', { name: t('handOver.write') }).click()
  await expect(dialog).toHaveCount(0, { timeout: 20_000 })
}

async function unseal(app: RunningApp, t: Text, words: string) {
  const dialog = app.page.getByRole('dialog', { name: t('handOver.unseal.title') })
  await expect(dialog).toBeVisible()
  await dialog.getByLabel(t('handOver.passphrase'), { exact: true }).click()
  await composeHangul(app, words)
  await dialog.getByRole('button', { name: t('handOver.unseal.open') }).click()
  return dialog
}

/** Writes a paragraph at the end of the report and comes back to the list. */
async function write(app: RunningApp, t: Text, text: string) {
  const { page } = app
  await page.getByRole('button', { name: title, exact: true }).first().click()
  const editor = await sheet(app, t)
  await editor.locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await composeHangul(app, text)
  await saved(app, t)
  await page.getByRole('button', { name: t('editor.back') }).click()
}

async function textOf(app: RunningApp, t: Text): Promise<string> {
  const { page } = app
  await page.getByRole('button', { name: title, exact: true }).first().click()
  const text = (await (await sheet(app, t)).textContent()) ?? ''
  await page.getByRole('button', { name: t('editor.back') }).click()
  return text
}

test('a report goes to another device and back, sealed with a Korean passphrase, and both texts stay in one report', async ({
  launch,
  userData,
}) => {
  // Two applications, and every letter is composed.
  test.setTimeout(180_000)
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  await importReport(app, userData, { title, language: 'ko', body: [paragraph('처음 문장')] })
  await expect(app.page.getByRole('button', { name: title, exact: true })).toBeVisible()
  const there = path.join(userData, '건네기.bogo')
  await handOver(app, t, there)
  expect((await readFile(there)).includes('처음')).toBe(false)

  // As by a double click: the file comes with the start.
  const elsewhere = path.join(userData, '다른 기기')
  await mkdir(elsewhere)
  await keepKey(elsewhere)
  const other = await launchApp(elsewhere, [there])
  try {
    await setLanguage(other, 'ko')
    const dialog = await unseal(other, t, '틀린 암호')
    await expect(dialog.getByText(t('handOver.unseal.wrong'))).toBeVisible()
    await dialog.getByLabel(t('handOver.passphrase'), { exact: true }).fill('')
    await unseal(other, t, passphrase)
    await expect(dialog).toHaveCount(0)
    await expect(other.page.getByRole('button', { name: title, exact: true })).toBeVisible()

    await write(other, t, '동료가 쓴 문장')
    await write(app, t, '내가 쓴 문장')
    const back = path.join(userData, '돌아옴.bogo')
    await handOver(other, t, back)
    await answerDialogs(app, back)
    await app.page.getByRole('button', { name: t('reports.import') }).click()
    const again = await unseal(app, t, passphrase)
    await expect(again).toHaveCount(0)
  } finally {
    await other.kill()
  }
  expect(await invoke(app.page, 'report.counts')).toEqual({ active: 1, archived: 0, trash: 0 })
  const text = await textOf(app, t)
  for (const sentence of ['처음 문장', '동료가 쓴 문장', '내가 쓴 문장']) expect(text.split(sentence)).toHaveLength(2)
})

for (const [language, theme] of [
  ['ko', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
] as const) {
  test(`the dialog refuses what is too short or differs, and a file that is dropped is asked for (${language}, ${theme})`, async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, language)
    await invoke(page, 'settings.set', { theme })
    await importReport(app, userData, { title, language: 'ko', body: [paragraph('문장')] })
    const file = path.join(userData, 'x.bogo')
    await answerDialogs(app, file)
    const dialog = await askToHandOver(app, t)
    await settled(page)
    expect(await violations(page)).toEqual([])
    const [first, second] = [
      dialog.getByLabel(t('handOver.passphrase'), { exact: true }),
      dialog.getByLabel(t('handOver.repeat')),
    ]
    const make = dialog.getByRole('button', { name: t('handOver.write') })
    await first.fill('short')
    await make.click()
    await expect(dialog.getByText(t('handOver.short', { count: '12' }))).toBeVisible()
    await first.fill('long enough words')
    await second.fill('long enough w0rds')
    await expect(dialog.getByText(t('handOver.differs'))).toBeVisible()
    await second.fill('long enough words')
    await make.click()
    await expect(dialog).toHaveCount(0, { timeout: 20_000 })

    const bytes = [...(await readFile(file))]
    await page
      .locator('main > div')
      .first()
      .evaluate((element, content) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(content)], 'x.bogo'))
        for (const type of ['dragover', 'drop']) {
          element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
        }
      }, bytes)
    const asked = page.getByRole('dialog', { name: t('handOver.unseal.title') })
    await expect(asked).toContainText('x.bogo')
    await settled(page)
    expect(await violations(page)).toEqual([])
    await asked.getByRole('button', { name: t('handOver.unseal.later') }).click()
    await expect(asked).toHaveCount(0)
    expect(await invoke(page, 'handOver.waiting')).toEqual([])
  })
}
