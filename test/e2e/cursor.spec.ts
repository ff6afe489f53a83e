import { expect, type Locator } from '@playwright/test'
import type { Editor } from '@tiptap/core'
import { composeHangul, type RunningApp, test } from '../support/app'
import { saved, setLanguage } from '../support/editor'
import { openReport, paragraph } from '../support/open-report'

/*
 * Chromium moves the cursor at once and tells the page in a task of its own. On a slow computer a key, or a change from
 * elsewhere, comes in between; here it comes in the same task.
 */

async function open(launch: () => Promise<RunningApp>, userData: string) {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [paragraph('앞 문단'), paragraph('뒤')]
  const editor = await openReport(app, t, userData, { title: '커서', language: 'ko', body })
  await editor.locator('> p').first().click()
  await expect(editor).toBeFocused()
  return { app, t, editor }
}

const paragraphs = (editor: Locator) => editor.locator('> p').allTextContents()

test('a key acts on what was selected a moment before it', async ({ launch, userData }) => {
  const { app, t, editor } = await open(launch, userData)
  await editor.evaluate((sheet) => {
    const text = sheet.querySelector(':scope > p')?.firstChild as Node
    document.getSelection()?.setBaseAndExtent(text, 0, text, 1)
    const key = { key: 'f', code: 'KeyF', keyCode: 70, ctrlKey: true, bubbles: true, cancelable: true }
    sheet.dispatchEvent(new KeyboardEvent('keydown', key))
  })
  await expect(app.page.getByRole('textbox', { name: t('find.query') })).toHaveValue('앞')
})

test('the cursor stays where it was put while the text is changed from elsewhere', async ({ launch, userData }) => {
  const { app, t, editor } = await open(launch, userData)
  await editor.evaluate((sheet) => {
    const text = sheet.querySelector(':scope > p:last-of-type')?.firstChild as Node
    document.getSelection()?.collapse(text, 1)
    const { editor } = sheet as HTMLElement & { editor: Editor }
    editor.storage.composition.whenIdle(() => editor.view.dispatch(editor.state.tr.insertText('새 ', 1)))
  })
  await expect(editor.locator('h1')).toHaveText('새 커서')
  await composeHangul(app, '쪽')
  expect(await paragraphs(editor)).toEqual(['앞 문단', '뒤쪽'])
  await saved(app, t)
})
