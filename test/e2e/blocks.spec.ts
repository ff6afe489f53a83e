import { expect } from '@playwright/test'
import { composeHangul, test } from '../support/app'
import { saved, setLanguage } from '../support/editor'
import { heading, openReport, paragraph, picture, text } from '../support/open-report'

const grey = picture(80, 40)
const figure = (caption: string, id: string | null = null) => ({
  type: 'figure',
  attrs: { media: grey.hash, alt: 'grey', width: 30, id },
  content: [text(caption)],
})

test('boxes, quotes and checklists take composed letters', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [
    { type: 'callout', attrs: { kind: 'warning' }, content: [paragraph('상자')] },
    { type: 'blockquote', content: [paragraph('인용')] },
    { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: false }, content: [paragraph('할일')] }] },
  ]
  const editor = await openReport(app, t, userData, { title: '여러 가지', language: 'ko', body })
  for (const place of ['상자', '인용', '할일']) {
    await editor.getByText(place, { exact: true }).click()
    await app.page.keyboard.press('End')
    await composeHangul(app, ' 적음')
    await expect(editor.getByText(`${place} 적음`, { exact: true })).toBeVisible()
  }
  await saved(app, t)
})

test('a checklist item is done by its box and by Ctrl+Enter, and the box is named by its text', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const item = (value: string) => ({ type: 'taskItem', content: [paragraph(value)] })
  const body = [{ type: 'taskList', content: [item('보고서 제출'), item('사진 정리')] }]
  const editor = await openReport(app, t, userData, { title: '점검', language: 'ko', body })
  const box = editor.getByRole('checkbox', { name: '보고서 제출' })
  await box.click()
  await expect(box).toBeChecked()
  await editor.getByText('사진 정리').click()
  await app.page.keyboard.press('End')
  await composeHangul(app, '함')
  await app.page.keyboard.press('Control+Enter')
  const other = editor.getByRole('checkbox', { name: '사진 정리함' })
  await expect(other).toBeChecked()
  await app.page.keyboard.press('Control+z')
  await expect(other).not.toBeChecked()
  await expect(editor.getByText('사진 정리함')).toBeVisible()
  await expect(box).toBeChecked()
  await saved(app, t)
})

test('a cross-reference is chosen by typing, follows new numbers and tells when its target is gone', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [heading(1, '개요'), paragraph('다음 참조: '), figure('첫 그림'), figure('둘째 그림'), paragraph('끝')]
  const editor = await openReport(app, t, userData, { title: '참조', language: 'ko', body, pictures: [grey] })
  const { keyboard } = app.page
  await editor.getByText('다음 참조:').click()
  await keyboard.press('End')
  await keyboard.press('Control+Alt+r')
  const search = app.page.getByRole('combobox', { name: t('sheet.reference.search') })
  await expect(search).toBeFocused()
  await composeHangul(app, '둘째')
  await expect(app.page.getByRole('option')).toHaveText(['그림 2둘째 그림'])
  await keyboard.press('Enter')
  const reference = editor.locator('.reference')
  await expect(reference).toHaveText('그림 2')
  await composeHangul(app, '를 봄')
  await expect(editor.locator('> p').first()).toHaveText('다음 참조: 그림 2를 봄')

  // A figure that comes before takes its number.
  await editor.locator('.figure-frame').first().click()
  await keyboard.press('Control+c')
  await editor.locator('h1, h2').filter({ hasText: '개요' }).last().click()
  await keyboard.press('End')
  await keyboard.press('Enter')
  await keyboard.press('Control+v')
  await expect(editor.locator('figure')).toHaveCount(3)
  await expect(reference).toHaveText('그림 3')

  await reference.click({ modifiers: ['Control'] })
  await expect
    .poll(() => app.page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('figure')?.textContent))
    .toContain('둘째 그림')

  await editor.locator('.figure-frame').nth(2).click()
  await keyboard.press('Delete')
  await expect(reference).toHaveText('[참조 대상 없음]')
  await keyboard.press('Control+z')
  await expect(reference).toHaveText('그림 3')
  await saved(app, t)
})

test('the identity that a reference gives to its target is undone with the reference', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const body = [heading(1, 'Background'), paragraph('See ')]
  const editor = await openReport(app, t, userData, { title: 'Ids', language: 'en', body })
  await editor.getByText('See').click()
  await app.page.keyboard.press('End')
  await app.page.keyboard.press('Control+Alt+r')
  await app.page.getByText(t('sheet.reference.text'), { exact: true }).click()
  await app.page.getByRole('option', { name: 'Background' }).click()
  await expect(editor.locator('.reference')).toHaveText('Background')
  await expect(editor.locator('[data-level="1"][data-id]')).toHaveCount(1)
  await app.page.keyboard.press('Control+z')
  await expect(editor.locator('.reference')).toHaveCount(0)
  await expect(editor.locator('[data-level="1"][data-id]')).toHaveCount(0)
  await saved(app, t)
})

test('the contents follow the headings calmly, and lead to them', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [{ type: 'tableOfContents' }, heading(1, '개요'), paragraph('글'), heading(2, '배경'), paragraph('끝')]
  const editor = await openReport(app, t, userData, { title: '목차', language: 'ko', body })
  const entries = editor.locator('.contents-entry')
  await expect(entries).toHaveText(['Ⅰ 개요', '□ 배경'])
  await editor.getByText('개요', { exact: true }).last().click()
  await app.page.keyboard.press('End')
  await composeHangul(app, '와 목적')
  await expect(entries).toHaveText(['Ⅰ 개요와 목적', '□ 배경'])
  await entries.nth(1).click()
  await composeHangul(app, '새')
  await expect(editor.locator('[data-level="2"]')).toHaveText('새배경')
  await saved(app, t)
})

test('a heading is counted when it has its first letter, as on paper', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [heading(1, '하나'), { type: 'heading', attrs: { level: 1 } }, heading(1, '둘')]
  const editor = await openReport(app, t, userData, { title: '번호', language: 'ko', body })
  const numbers = () =>
    editor
      .locator('[data-level]')
      .evaluateAll((headings) => headings.map((one) => getComputedStyle(one).getPropertyValue('--number')))
  expect(await numbers()).toEqual(['"Ⅰ"', '"Ⅱ"', '"Ⅱ"'])
  await editor.locator('[data-level]').nth(1).click()
  await composeHangul(app, '새')
  await expect.poll(numbers).toEqual(['"Ⅰ"', '"Ⅱ"', '"Ⅲ"'])
  await saved(app, t)
})

test('Tab in the first item of a list keeps the cursor in the text', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('하나')] }] }
  const editor = await openReport(app, t, userData, { title: '목록', language: 'ko', body: [list, paragraph('뒤')] })
  await editor.getByText('하나').click()
  await app.page.keyboard.press('End')
  await app.page.keyboard.press('Tab')
  await composeHangul(app, '둘')
  await expect(editor.locator('li')).toHaveText('하나둘')
})
