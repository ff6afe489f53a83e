import { expect, type Page } from '@playwright/test'
import { composeHangul, type RunningApp, test } from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { saved, setLanguage, startReport } from '../support/editor'
import { heading, openReport, paragraph } from '../support/open-report'

type Text = Awaited<ReturnType<typeof setLanguage>>

/** Where pictures of the screen go when somebody wants to look at them. */
const shots = process.env.VERSION_SHOTS

async function shoot(page: Page, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` })
}

const cell = (type: string, text: string) => ({ type, content: [paragraph(text)] })
const table = {
  type: 'table',
  content: [
    { type: 'tableRow', content: [cell('tableHeader', '기관'), cell('tableHeader', 'Ngày')] },
    { type: 'tableRow', content: [cell('tableCell', '시청'), cell('tableCell', '3/11')] },
  ],
}
const policy = {
  type: 'policy',
  attrs: { id: 'p-1', feasibleLegal: 4 },
  content: [{ type: 'recordField', attrs: { key: 'name' }, content: [paragraph('버스 우선 신호')] }],
}

async function openVersions({ page }: RunningApp, t: Text) {
  await page.keyboard.press('Control+Shift+H')
  const dialog = page.getByRole('dialog', { name: t('versions.title') })
  await expect(dialog.getByRole('textbox', { name: t('versions.keepLabel') })).toBeVisible()
  return dialog
}

async function keep(app: RunningApp, t: Text, name: string) {
  const dialog = await openVersions(app, t)
  await dialog.getByRole('textbox', { name: t('versions.keepLabel') }).fill(name)
  await dialog.getByRole('button', { name: t('versions.keep'), exact: true }).click()
  await expect(dialog.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  return dialog
}

async function restore(page: Page, t: Text) {
  await page.getByRole('button', { name: t('versions.restore.button') }).click()
  const question = page.getByRole('dialog', { name: t('versions.restore.title') })
  await shoot(page, 'restore')
  await question.getByRole('button', { name: t('versions.restore.confirm') }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('Korean that was typed comes back by a named version, and goes forth again by the one before it', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await editor.locator('h1[data-title]').click()
  await composeHangul(app, '부산 출장 보고')
  await saved(app, t)
  await keep(app, t, '국장 검토 전')
  await page.keyboard.press('Escape')

  await editor.locator('h1[data-title]').click()
  await page.keyboard.press('End')
  await composeHangul(app, '서 초안')
  await saved(app, t)

  const dialog = await openVersions(app, t)
  await dialog.getByText(t('versions.compare.tab'), { exact: true }).click()
  const paper = dialog.getByRole('region', { name: /국장 검토 전 →/ })
  await expect(paper.locator('ins')).toHaveText('서 초안')
  await expect(paper.locator('del')).toHaveCount(0)
  await expect(dialog.getByRole('status')).toHaveText(t('versions.compare.count_other', { count: '1' }))
  await page.keyboard.press('Alt+ArrowDown')
  await expect(dialog.getByRole('status')).toHaveText(t('versions.compare.place', { at: '1', of: '1' }))

  await restore(page, t)
  await expect(editor.locator('h1[data-title]')).toHaveText('부산 출장 보고')
  await expect(editor.locator('h1[data-title]')).toBeVisible()

  // The state before it was kept: taking back is restoring that.
  await page
    .getByRole('button', { name: t('common.undo'), exact: true })
    .last()
    .click()
  await expect(editor.locator('h1[data-title]')).toHaveText('부산 출장 보고서 초안')
  const again = await openVersions(app, t)
  await expect(again.getByRole('listitem').filter({ hasText: t('versions.reason.restore') })).toHaveCount(2)
})

test('a restore from elsewhere waits for the open syllable, and leaves what is written beside it', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'ko')
  const editor = await openReport(app, t, userData, {
    title: '합쳐질 보고서',
    language: 'ko',
    body: [heading(1, '개요'), paragraph('처음 문단'), paragraph('끝 문단')],
  })
  await keep(app, t, '처음')
  await page.keyboard.press('Escape')
  await editor.getByText('처음 문단').click()
  await page.keyboard.press('End')
  await composeHangul(app, '을 고침')
  await saved(app, t)

  const [report] = await invoke<readonly { readonly id: string }[]>(page, 'report.list')
  const [version] = await invoke<readonly { readonly id: string }[]>(page, 'version.list', { report: report?.id })
  await editor.getByText('끝 문단').click()
  await page.keyboard.press('End')
  const session = await app.electron.context().newCDPSession(page)
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('ㄱ')
  // As another window does it: this one hears of it by the log.
  await invoke(page, 'version.restore', { id: version?.id })
  await compose('가')
  await compose('각')
  await session.send('Input.insertText', { text: '각' })
  await composeHangul(app, '자')
  await expect(editor.getByText('처음 문단', { exact: true })).toBeVisible()
  await expect(editor.getByText('끝 문단각자', { exact: true })).toBeVisible()
  await saved(app, t)
  const dialog = await openVersions(app, t)
  await expect(dialog.getByRole('listitem').filter({ hasText: t('versions.reason.restore') })).toHaveCount(1)
})

for (const language of ['ko', 'en', 'vi'] as const) {
  test(`versions are empty at first, then kept, renamed, deleted and taken back (${language})`, async ({
    launch,
    userData,
  }) => {
    // Axe looks three times at a whole window.
    test.slow()
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, language)
    await openReport(app, t, userData, {
      title: 'Đoàn công tác 2026',
      language,
      facts: { organisation: '서울특별시', purposes: [{ text: 'Học hỏi kinh nghiệm' }] },
      body: [heading(1, '개요'), paragraph('Một đoạn văn'), paragraph('지울 문단'), paragraph('Stays'), table, policy],
    })
    const empty = await openVersions(app, t)
    await expect(empty.getByText(t('versions.empty'))).toBeVisible()
    await shoot(page, `empty-${language}`)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await keep(app, t, 'Alpha')
    await page.keyboard.press('Escape')

    const editor = page.getByRole('textbox', { name: t('editor.sheet') })
    await editor.getByText('Một đoạn văn').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' mới, added')
    await editor.getByText('지울 문단').click({ clickCount: 3 })
    await page.keyboard.press('Delete')
    await editor.getByText('시청').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' 2')
    await saved(app, t)
    const dialog = await openVersions(app, t)
    await shoot(page, `read-${language}`)
    await dialog.getByText(t('versions.compare.tab'), { exact: true }).click()
    await expect(dialog.locator('ins').first()).toBeVisible()
    await expect(dialog.locator('del').first()).toBeVisible()
    await page.keyboard.press('Alt+ArrowDown')
    await shoot(page, `compare-${language}`)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await shoot(page, `compare-dark-${language}`)
    expect(await violations(page)).toEqual([])

    const actions = dialog.getByRole('button', { name: t('versions.actions', { name: 'Alpha' }) })
    await actions.click()
    await page.getByRole('menuitem', { name: t('versions.rename'), exact: true }).click()
    await page
      .getByRole('dialog', { name: t('versions.renameTitle') })
      .getByRole('textbox')
      .fill('Beta')
    await page.keyboard.press('Enter')
    const row = dialog.getByRole('listitem').filter({ hasText: 'Beta' })
    await expect(row).toBeVisible()
    await dialog.getByRole('button', { name: t('versions.actions', { name: 'Beta' }) }).click()
    await page.getByRole('menuitem', { name: t('common.delete'), exact: true }).click()
    await expect(row).toHaveCount(0)
    await page
      .getByRole('button', { name: t('common.undo'), exact: true })
      .last()
      .click()
    await expect(row).toBeVisible()
  })
}
