import { expect } from '@playwright/test'
import { compose, composeHangul, test } from '../support/app'
import { renameElsewhere } from '../support/bridge'
import { saved, sheet, startReport } from '../support/editor'
import { createRandom } from '../support/random'

test('Korean typed through an input method survives a killed application', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  await editor.locator('h1[data-title]').click()
  await composeHangul(app, '국외연수 결과보고서')
  await app.page.keyboard.press('Enter')
  await editor.locator('p').first().click()
  await app.page.keyboard.press('Home')
  await composeHangul(app, '한글 입력이 사라지지 않음.')
  await saved(app, t)
  await app.kill()

  const again = await launch()
  await again.page.getByRole('button', { name: '국외연수 결과보고서' }).first().click()
  const reopened = await sheet(again, t)
  await expect(reopened.locator('h1[data-title]')).toHaveText('국외연수 결과보고서')
  await expect(reopened).toContainText('한글 입력이 사라지지 않음.')
})

test('Vietnamese typed through an input method stands as typed, marks and all', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'vi')
  await editor.locator('h1[data-title]').click()
  // Telex: b a o s -> báo, c a o s -> cáo, d d -> đ, o w -> ơ
  const words = [
    ['b', 'ba', 'bao', 'báo'],
    [' '],
    ['c', 'ca', 'cao', 'cáo'],
    [' '],
    ['d', 'đ', 'đo', 'đoa', 'đoan', 'đoàn'],
    [' '],
    ['N', 'Ng', 'Ngu', 'Nguy', 'Nguye', 'Nguyê', 'Nguyên', 'Nguyễn'],
  ]
  await compose(app, words)
  await saved(app, t)
  await expect(editor.locator('h1[data-title]')).toHaveText('báo cáo đoàn Nguyễn')
})

test('a syllable that is still being composed is not torn apart by what another window appends', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  await editor.locator('h1[data-title]').click()
  await composeHangul(app, '제목')
  await saved(app, t)
  const session = await app.electron.context().newCDPSession(app.page)
  const composing = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  const paragraph = editor.locator('p').first()
  await paragraph.click()
  await app.page.keyboard.press('End')
  const before = (await paragraph.textContent()) ?? ''
  await composing('ㅎ')
  await composing('하')
  // Main changes the stored report, as a second window or a sync would.
  await renameElsewhere(app.page, '바뀐 제목')
  await composing('한')
  await session.send('Input.insertText', { text: '한' })
  await session.detach()
  await expect(editor.locator('h1[data-title]')).toHaveText('바뀐 제목')
  await expect(paragraph).toHaveText(`${before}한`)
})

test('hundreds of random syllables typed without a pause are neither lost nor doubled', async ({ launch }) => {
  const { below } = createRandom()
  const syllables = Array.from({ length: 300 }, (_, i) =>
    i % 7 === 6 ? ' ' : String.fromCodePoint(0xac00 + below(11_172)),
  )
  const text = `${syllables.join('')}끝`

  const { app, t, editor } = await startReport(launch, 'ko')
  await editor.locator('h1[data-title]').click()
  await composeHangul(app, text)
  await saved(app, t)
  await expect(editor.locator('h1[data-title]')).toHaveText(text)
})

test('undo takes back what was typed and redo brings it again', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'en')
  const title = editor.locator('h1[data-title]')
  await title.click()
  await app.page.keyboard.type('Field notes')
  await expect(title).toHaveText('Field notes')
  await app.page.keyboard.press('Control+z')
  await expect(title).toHaveText('')
  await app.page.keyboard.press('Control+Shift+z')
  await expect(title).toHaveText('Field notes')
})

test('undo and redo by other programs’ keys keep their order right after a syllable', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'ko')
  const title = editor.locator('h1[data-title]')
  await title.click()
  await composeHangul(app, '보고')
  await app.page.keyboard.press('Control+z')
  await app.page.keyboard.press('Control+y')
  await composeHangul(app, '서')
  await expect(title).toHaveText('보고서')
})
