import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { composeHangul, type RunningApp, test } from '../support/app'
import { type Canary, canary, findCanaries } from '../support/canaries'
import { openCapture } from '../support/capture'
import { copyElsewhere, pasteKeys } from '../support/clipboard'
import { newReport, saved, setLanguage } from '../support/editor'
import { withExif } from '../support/exif'
import { lockByMenu, protect, unlock } from '../support/lock'

const canaries = Array.from({ length: 9 }, (_, number) => canary(number))
const [title, body, fact, note, draft, pasted, photo, deleted, searched] = canaries as [
  Canary,
  Canary,
  Canary,
  Canary,
  Canary,
  Canary,
  Canary,
  Canary,
  Canary,
]

/** Types a canary in its three languages: syllable by syllable, in pieces as some keyboards give them, and letter by letter. */
async function type(app: RunningApp, { ko, vi, en }: Canary): Promise<void> {
  await composeHangul(app, ko)
  await app.page.keyboard.insertText(` ${vi.normalize('NFD')} ${vi} `)
  await app.page.keyboard.type(en)
}

/** A photo whose camera wrote words into it. */
async function photoOf({ page }: RunningApp): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(640, 480)
    canvas.getContext('2d')?.fillRect(0, 0, 300, 300)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  const bytes = withExif(Buffer.from(base64, 'base64'), { taken: photo.en, digitised: photo.en })
  // Behind the picture, where programs put what they like; large, as what a browser may put on the disk.
  return Buffer.concat([bytes, Buffer.alloc(8 * 2 ** 20), Buffer.from(`${photo.ko} ${photo.vi}`)])
}

/** A session of work that leaves canaries wherever an official leaves words. */
async function work(app: RunningApp): Promise<void> {
  const { page } = app
  const t = await setLanguage(app, 'ko')
  const editor = await newReport(app, t, 'ko')
  await page.getByRole('button', { name: t('fields.addTo', { list: '출장자' }) }).click()
  await type(app, fact)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('common.done') })
    .click()
  await page.keyboard.press('Control+Shift+P')
  await editor.locator('h1[data-title]').click()
  await type(app, title)
  await editor.locator('> p').first().click()
  await type(app, body)
  await page.keyboard.press('Enter')
  await type(app, deleted)
  await saved(app, t)
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Delete')
  await copyElsewhere(app, { html: `<p><b>${pasted.ko}</b> ${pasted.vi} ${pasted.en}</p>`, text: pasted.en })
  await pasteKeys(app, editor)
  const photoBytes = await photoOf(app)
  await editor.evaluate((target, base64) => {
    const data = new DataTransfer()
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    data.items.add(new File([bytes], 'photo.jpg', { type: 'image/jpeg' }))
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, photoBytes.toString('base64'))
  await expect(editor.locator('figure img').first()).toHaveAttribute('src', /media/)
  const capture = await openCapture(app)
  const name = capture.page.getByRole('textbox', { name: t('capture.noteTitle'), exact: true })
  await name.click()
  await type(capture, note)
  await capture.page.keyboard.press('Control+Enter')
  await expect(capture.page.getByText(t('capture.saved'))).toBeVisible()
  await name.click()
  await type(capture, draft)

  await editor.locator('> p').first().click()
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: t('find.query') }).click()
  await type(app, searched)
  await page.keyboard.press('Escape')
  await expect(
    page
      .getByRole('region', { name: t('view.preview') })
      .locator('[data-page] img')
      .first(),
  ).toBeVisible()
  await saved(app, t)
}

test('nothing that was written can be read from the disk: not at work, not locked, not after the end', async ({
  launch,
  userData,
}) => {
  test.setTimeout(180_000)
  const temporary = await mkdtemp(path.join(tmpdir(), 'bogo-leaks-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = temporary
  try {
    await protect(userData)
    const app = await unlock(await launch())
    await work(app)
    const leaks = () => findCanaries([userData, temporary], canaries)
    expect(leaks()).toEqual([])
    const ourProcesses = () =>
      app.electron.evaluate(({ app: running }) =>
        running.getAppMetrics().flatMap(({ name = '' }) => (name.startsWith('Bogo') ? [name] : [])),
      )
    expect(await ourProcesses()).toContain('Bogo pages')
    const locked = await lockByMenu(app)
    await expect.poll(ourProcesses).toEqual([])
    expect(leaks()).toEqual([])
    const again = await unlock(locked)
    await again.kill()
    expect(leaks()).toEqual([])
    const last = await unlock(await launch())
    await last.close()
    expect(leaks()).toEqual([])
    console.log(`looked through ${readdirSync(userData, { recursive: true }).length} files of the data folder`)
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    await rm(temporary, { recursive: true, force: true })
  }
})

test('control: the same look finds canaries in a text, in UTF-16, and in a store without encryption', async ({
  userData,
}) => {
  const folder = path.join(userData, 'deep', 'below')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'a.log'), `…${title.ko}…`)
  writeFileSync(path.join(folder, 'b.bin'), Buffer.from(body.vi.normalize('NFD'), 'utf16le'))
  writeFileSync(path.join(folder, 'c.bin'), Buffer.from(fact.en, 'utf16le').swap16())
  const database = new Database(path.join(folder, 'bare.db'))
  database.pragma('journal_mode = WAL')
  database.exec('CREATE TABLE texts (text)')
  database.prepare('INSERT INTO texts VALUES (?)').run(note.ko)
  expect(findCanaries([userData], canaries).sort()).toEqual([
    `deep/below/a.log: ${title.ko}`,
    `deep/below/b.bin: ${body.vi}`,
    `deep/below/bare.db-wal: ${note.ko}`,
    `deep/below/c.bin: ${fact.en}`,
  ])
  database.close()
  expect(findCanaries([userData], canaries)).toContain(`deep/below/bare.db: ${note.ko}`)
})
