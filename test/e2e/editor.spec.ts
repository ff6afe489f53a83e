import { expect } from '@playwright/test'
import { composeHangul, test } from '../support/app'
import { problemsOfReports } from '../support/bridge'
import { openAgain, saved, setLanguage, startReport } from '../support/editor'

test('a pasted picture is scaled, stored under the hash of its bytes, and there after a restart', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'en')
  await editor.locator('p').first().click()
  await editor.evaluate(async (element) => {
    const canvas = new OffscreenCanvas(3_200, 400)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#2457d6'
    context.fillRect(0, 0, 3_200, 200)
    const data = new DataTransfer()
    data.items.add(new File([await canvas.convertToBlob({ type: 'image/png' })], 'chart.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  const picture = editor.locator('figure img')
  await expect(picture).toHaveAttribute('src', /media\/[0-9a-f]{64}$/)
  await saved(app, t)
  const stored = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const bytes = await (await fetch(image.src)).arrayBuffer()
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return { hash, src: image.src, width: image.naturalWidth, height: image.naturalHeight }
  })
  expect(stored.src).toContain(stored.hash)
  expect([stored.width, stored.height]).toEqual([2_560, 320])
  await app.kill()

  const again = await openAgain(launch, t)
  await expect(again.editor.locator('figure img')).toHaveAttribute('src', new RegExp(stored.hash))
})

test('a fact typed beside the sheet stands in the table on the sheet at once and survives a kill', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  await app.page.getByRole('button', { name: t('fields.addTo', { list: '목적' }) }).click()
  await composeHangul(app, '재난 예방 정책 조사')
  await expect(editor.locator('[data-facts="overview"]')).toContainText('재난 예방 정책 조사')
  await saved(app, t)
  await app.kill()

  const again = await openAgain(launch, t)
  await expect(again.editor.locator('[data-facts="overview"]')).toContainText('재난 예방 정책 조사')
})

test('a finding takes its place at the cursor and Enter in a one-line field goes on to the next', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'en')
  const before = await editor.locator('[data-record="finding"]').count()
  await editor.locator('p').first().click()
  await app.page.getByRole('button', { name: t('editor.tools.addRecord', { kind: t('editor.tools.finding') }) }).click()
  await expect(editor.locator('[data-record="finding"]')).toHaveCount(before + 1)
  const finding = editor.locator('[data-record="finding"]').first()
  await finding.locator('[data-field="title"]').click()
  await app.page.keyboard.type('Flood gates')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.type('Harbour office')
  await expect(finding.locator('[data-field="title"]')).toHaveText('Flood gates')
  await expect(finding.locator('[data-field="visit"]')).toHaveText('Harbour office')
  await saved(app, t)
})

test('pasted web content keeps its structure and brings no script, picture or foreign link with it', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'en')
  await editor.locator('> p').first().click()
  await app.page.keyboard.press('End')
  await app.page.keyboard.press('Enter')
  await editor.evaluate((element) => {
    const html = `<h2>Visit</h2><p style="position:fixed" onclick="document.title='hit'">Text <b>bold</b>
      <a href="javascript:document.title='hit'">bad</a> <a href="https://example.org/">good</a></p>
      <img src="https://example.org/track.png" onerror="document.title='hit'"><script>document.title='hit'</script>
      <table><tr><th>A</th></tr><tr><td>B</td></tr></table>`
    const data = new DataTransfer()
    data.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(editor.locator('h2', { hasText: 'Visit' })).toBeVisible()
  await expect(editor.locator('strong', { hasText: 'bold' })).toBeVisible()
  await expect(editor.locator('td', { hasText: 'B' })).toBeVisible()
  await expect(editor.locator('a')).toHaveAttribute('href', 'https://example.org/')
  await expect(editor.locator('script, img[src^="https:"], [onclick], [style*="fixed"]')).toHaveCount(0)
  expect(await app.page.title()).not.toBe('hit')
  await saved(app, t)
})

test('whatever is pasted, the report can be read again', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  const odd = [
    '<ol start="-5"><li>one</li></ol>',
    '<ol start="99999999999"><li>two</li></ol>',
    '<table><tr><td colspan="600" rowspan="0" colwidth="abc">three</td></tr></table>',
    '<table><tr><th colspan="-1" colwidth="-4,NaN">four</th></tr></table>',
    '<figure data-media="nothash" data-width="500"><figcaption>five</figcaption></figure>',
    `<div data-facts="${'x'.repeat(500)}"></div><p>six</p>`,
    `<section data-record="policy" data-feasiblelegal="99" data-country="&quot;nowhere&quot;" data-id="7"><div data-field="${'y'.repeat(500)}">seven</div></section>`,
    `<p>${'가'.repeat(250_000)}</p>`,
    `${'<ul><li>'.repeat(30)}eight${'</li></ul>'.repeat(30)}`,
    '<h6>nine</h6><blockquote><pre>ten</pre></blockquote>',
  ]
  for (const html of odd) {
    await editor
      .locator('> p')
      .last()
      .click({ position: { x: 2, y: 2 } })
    await app.page.keyboard.press('Control+End')
    await app.page.keyboard.press('Enter')
    await editor.evaluate((element, content) => {
      const data = new DataTransfer()
      data.setData('text/html', content)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, html)
  }
  await saved(app, t)
  expect(await problemsOfReports(app.page)).toEqual([null])
})

test('an amount stands as it was typed, with its decimals', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  await app.page.getByRole('button', { name: t('fields.addTo', { list: 'Costs' }) }).click()
  const dialog = app.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Amount' }).click()
  await app.page.keyboard.type('1234567.89')
  await expect(dialog.getByRole('textbox', { name: 'Amount' })).toHaveValue('1,234,567.89')
  await dialog.getByRole('textbox', { name: 'Item' }).click()
  await app.page.keyboard.type('Airfare')
  await dialog.getByRole('button', { name: t('common.done') }).click()
  await expect(editor.locator('[data-facts="costs"]')).toContainText('1,234,567.89')
  await saved(app, t)
})

test('a window with nothing to write closes at once', async ({ launch }) => {
  const app = await launch()
  await setLanguage(app, 'en')
  const closed = app.page.waitForEvent('close')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
})
