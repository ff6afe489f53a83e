import { expect } from '@playwright/test'
import { composeHangul, test } from '../support/app'
import { renameElsewhere } from '../support/bridge'
import { saved, setLanguage, sheet } from '../support/editor'
import { heading, openReport, paragraph, picture, text } from '../support/open-report'

const note = (value: string) => ({ type: 'footnote', content: [text(value)] })

test('a footnote is inserted by key, composed in place, listed below and there after a kill', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [paragraph('앞 문장.'), paragraph('뒤 문장.', note('둘째 각주'))]
  const editor = await openReport(app, t, userData, { title: '각주', language: 'ko', body })
  const { keyboard } = app.page
  await editor.getByText('앞 문장.').click()
  await keyboard.press('End')
  await keyboard.press('Control+Alt+f')
  const dialog = app.page.getByRole('dialog', { name: t('sheet.footnote.title', { number: '1' }) })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await composeHangul(app, '런던 소방청 연차보고서')
  await expect(dialog.getByRole('textbox')).toHaveText('런던 소방청 연차보고서')
  await keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await composeHangul(app, '이어서')
  await expect(editor.locator('> p').first()).toHaveText('앞 문장.이어서')

  const list = app.page.getByRole('region', { name: t('sheet.footnote.list') })
  await expect(list.getByRole('listitem')).toHaveText(['1런던 소방청 연차보고서', '2둘째 각주'])
  const reference = editor.locator('[role="doc-noteref"]').first()
  await expect(reference).toHaveAccessibleName(
    t('sheet.footnote.reference', { number: '1', text: '런던 소방청 연차보고서' }),
  )
  await saved(app, t)
  await app.kill()

  const again = await launch()
  await again.page.getByRole('button', { name: '각주', exact: true }).first().click()
  await sheet(again, t)
  await again.page.getByRole('button', { name: '1 런던 소방청 연차보고서' }).click()
  const reopened = again.page.getByRole('dialog', { name: t('sheet.footnote.title', { number: '1' }) })
  await expect(reopened.getByRole('textbox')).toHaveText('런던 소방청 연차보고서')
})

test('an empty footnote goes when it is closed, and a deleted one comes back by undo', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const body = [paragraph('First', note('kept')), paragraph('Second')]
  const editor = await openReport(app, t, userData, { title: 'Notes', language: 'en', body })
  const { keyboard } = app.page
  const references = editor.locator('[role="doc-noteref"]')
  await editor.getByText('Second').click()
  await keyboard.press('End')
  await keyboard.press('Control+Alt+f')
  await expect(references).toHaveCount(2)
  await keyboard.press('Escape')
  await expect(references).toHaveCount(1)
  await keyboard.type('!')
  await expect(editor.getByText('Second!')).toBeVisible()

  await editor.getByText('First').click()
  await keyboard.press('End')
  // The first press only selects the mark: there are sentences behind it.
  await keyboard.press('Backspace')
  await expect(references).toHaveClass(/ProseMirror-selectednode/)
  await keyboard.press('Backspace')
  await expect(references).toHaveCount(0)
  await expect(app.page.getByRole('region', { name: t('sheet.footnote.list') })).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(references).toHaveCount(1)
  await expect(app.page.getByRole('button', { name: '1 kept' })).toBeVisible()
})

test('undo and redo in a footnote go through the one history and keep the note open', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const body = [paragraph('Before', note('first'), ' between ', note('second'))]
  const editor = await openReport(app, t, userData, { title: 'Notes', language: 'en', body })
  const { keyboard } = app.page
  await editor.locator('[role="doc-noteref"]').nth(1).click()
  const box = app.page.getByRole('dialog').getByRole('textbox')
  await expect(box).toBeFocused()
  await keyboard.press('End')
  await keyboard.type(' more')
  await expect(box).toHaveText('second more')
  await keyboard.press('Control+z')
  await expect(box).toHaveText('second')
  await expect(box).toBeFocused()
  await keyboard.press('Control+Shift+z')
  await expect(box).toHaveText('second more')
  await keyboard.press('Control+b')
  await keyboard.type('bold')
  await expect(box.locator('strong')).toHaveText('bold')
  await keyboard.press('Shift+Enter')
  await keyboard.type('line')
  await expect(box.locator('br').first()).toBeAttached()
  await saved(app, t)
})

test('a syllable composed in a footnote survives what another window appends', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [paragraph('문장', note('각주'))]
  const editor = await openReport(app, t, userData, { title: '나란히', language: 'ko', body })
  await editor.locator('[role="doc-noteref"]').click()
  const box = app.page.getByRole('dialog').getByRole('textbox')
  await expect(box).toBeFocused()
  await app.page.keyboard.press('End')
  const session = await app.electron.context().newCDPSession(app.page)
  const composing = (letters: string) =>
    session.send('Input.imeSetComposition', {
      text: letters,
      selectionStart: letters.length,
      selectionEnd: letters.length,
    })
  await composing('ㅎ')
  await composing('하')
  await renameElsewhere(app.page, '바뀐 제목')
  await composing('한')
  await session.send('Input.insertText', { text: '한' })
  await session.detach()
  await expect(editor.locator('h1[data-title]')).toHaveText('바뀐 제목')
  await expect(box).toHaveText('각주한')
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByRole('button', { name: '1 각주한' })).toBeVisible()
})

test('a footnote can be written in a heading, a cell, a list item, a caption and a record', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { hash, bytes } = picture(40, 20)
  const cell = (value: string) => ({ type: 'tableCell', content: [paragraph(value)] })
  const body = [
    heading(1, '머리말'),
    { type: 'table', content: [{ type: 'tableRow', content: [cell('칸'), cell('옆칸')] }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('항목')] }] },
    { type: 'figure', attrs: { media: hash, alt: '회색', width: 20 }, content: [text('설명')] },
    {
      type: 'finding',
      attrs: { id: 'f' },
      content: [{ type: 'recordField', attrs: { key: 'title' }, content: [paragraph('기록')] }],
    },
  ]
  const editor = await openReport(app, t, userData, {
    title: '여러 곳',
    language: 'ko',
    body,
    pictures: [{ hash, bytes }],
  })
  const places = ['머리말', '칸', '항목', '설명', '기록']
  for (const place of places) {
    await editor.getByText(place, { exact: true }).last().click()
    await app.page.keyboard.press('End')
    await app.page.keyboard.press('Control+Alt+f')
    await expect(app.page.getByRole('dialog').getByRole('textbox')).toBeFocused()
    await composeHangul(app, `${place}각주`)
    await app.page.keyboard.press('Enter')
    await expect(app.page.getByRole('dialog')).toHaveCount(0)
  }
  const list = app.page.getByRole('region', { name: t('sheet.footnote.list') })
  await expect(list.getByRole('listitem')).toHaveText(places.map((place, index) => `${index + 1}${place}각주`))
  await saved(app, t)
})

test('the arrows go to a footnote and Enter opens it; a click elsewhere closes it', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const body = [paragraph('Text', note('noted'), ' end'), paragraph('Elsewhere')]
  const editor = await openReport(app, t, userData, { title: 'Keys', language: 'en', body })
  await editor.getByText('Text').click({ position: { x: 2, y: 6 } })
  await app.page.keyboard.press('Home')
  // Chromium tells of a moved cursor a moment later; nobody presses keys faster.
  await expect(async () => {
    await app.page.keyboard.press('ArrowRight')
    const selected = { timeout: 200 }
    await expect(editor.locator('[role="doc-noteref"]')).toHaveClass(/ProseMirror-selectednode/, selected)
  }).toPass()
  await app.page.keyboard.press('Enter')
  const box = app.page.getByRole('dialog').getByRole('textbox')
  await expect(box).toBeFocused()
  await expect(box).toHaveText('noted')
  await editor.getByText('Elsewhere').click()
  await expect(app.page.getByRole('dialog')).toHaveCount(0)
  await app.page.keyboard.type('X')
  await expect(editor.getByText(/Elsewh.*X|X.*/)).toBeVisible()
  await expect(editor.locator('[role="doc-noteref"]')).toHaveCount(1)
})
