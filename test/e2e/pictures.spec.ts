import { readFile } from 'node:fs/promises'
import { expect, type Locator } from '@playwright/test'
import { compose, composeHangul, type RunningApp, test } from '../support/app'
import { openSettings, saved, startReport } from '../support/editor'
import { withExif } from '../support/exif'
import { hangulSteps } from '../support/hangul'
import { png } from '../support/png'

interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly type?: string
}

/** Drops or pastes files on an element, as the system hands them over. */
const give = (element: Locator, way: 'drop' | 'paste', files: readonly GivenFile[]) =>
  element.evaluate(
    (target, { kind, list }) => {
      const data = new DataTransfer()
      for (const { name, type, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        data.items.add(new File([bytes], name, { type }))
      }
      const { left, top, width, height } = target.getBoundingClientRect()
      const where = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true }
      target.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...where, dataTransfer: data })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    {
      kind: way,
      list: files.map(({ name, type = '', bytes }) => ({ name, type, base64: Buffer.from(bytes).toString('base64') })),
    },
  )

/** A JPEG drawn in the page: red and green above, blue and white below, so that every way of turning it shows. */
async function quarters({ page }: RunningApp): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(96, 64)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    for (const [colour, x, y] of [
      ['#f00', 0, 0],
      ['#0f0', 48, 0],
      ['#00f', 0, 32],
      ['#fff', 48, 32],
    ] as const) {
      context.fillStyle = colour
      context.fillRect(x, y, 48, 32)
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })).arrayBuffer())
    return btoa(String.fromCharCode(...bytes))
  })
  return Buffer.from(base64, 'base64')
}

/** Drops photos that the page makes itself, each of its own colours and a pixel higher than the one before it. */
const dropPhotos = (element: Locator, count: number, size: { width: number; height: number }) =>
  element.evaluate(
    async (target, { many, width, height }) => {
      const data = new DataTransfer()
      for (let number = 1; number <= many; number++) {
        const canvas = new OffscreenCanvas(width, height + number)
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        const sky = context.createLinearGradient(0, 0, width, height)
        sky.addColorStop(0, `hsl(${number * 7} 80% 60%)`)
        sky.addColorStop(1, `hsl(${number * 13} 60% 30%)`)
        context.fillStyle = sky
        context.fillRect(0, 0, width, height)
        for (let dot = 0; dot < 400; dot++) {
          context.fillStyle = `hsl(${dot * number} 70% 50%)`
          context.fillRect((dot * 7_919) % width, (dot * 104_729) % height, 60, 60)
        }
        data.items.add(new File([await canvas.convertToBlob({ type: 'image/jpeg' })], `IMG_${number}.jpg`))
      }
      const { left, top, width: wide, height: high } = target.getBoundingClientRect()
      const where = { clientX: left + wide / 2, clientY: top + high / 2 }
      target.dispatchEvent(new DragEvent('drop', { ...where, dataTransfer: data, bubbles: true, cancelable: true }))
    },
    { many: count, ...size },
  )

/** The colours of the four corners of a stored picture, clockwise from the top left, and its size. */
const cornersOf = (picture: Locator) =>
  picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const names: Record<string, string> = { '100': 'red', '010': 'green', '001': 'blue', '111': 'white' }
    const at = (x: number, y: number) =>
      names[
        [...context.getImageData(x, y, 1, 1).data]
          .slice(0, 3)
          .map((part) => (part > 128 ? 1 : 0))
          .join('')
      ]
    const [right, bottom] = [canvas.width - 8, canvas.height - 8]
    return `${at(8, 8)} ${at(right, 8)} ${at(right, bottom)} ${at(8, bottom)} ${canvas.width}x${canvas.height}`
  })

/** A PNG whose parts are all there, but whose pixels are not what they were written as. */
function damagedPng(): Uint8Array {
  const bytes = Buffer.from(png(64, 64))
  bytes.fill(0xee, bytes.indexOf('IDAT') + 6, bytes.indexOf('IEND') - 8)
  return bytes
}

/** Moves the cursor to the end of a line that was clicked just now. */
const toLineEnd = ({ page }: RunningApp) =>
  expect(async () => {
    await page.keyboard.press('End')
    const isThere = () => getSelection()?.anchorOffset === getSelection()?.anchorNode?.textContent?.length
    expect(await page.evaluate(isThere)).toBe(true)
  }).toPass()

const storedBytes = async (picture: Locator): Promise<Buffer> =>
  Buffer.from(
    await picture.evaluate(async (image: HTMLImageElement) => [
      ...new Uint8Array(await (await fetch(image.src)).arrayBuffer()),
    ]),
  )

test('photos stand upright, whichever of the eight ways the camera was held', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  await editor.locator('p').first().click()
  const photo = await quarters(app)
  const files = [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => ({
    name: `${orientation}.jpg`,
    bytes: withExif(photo, { orientation }),
  }))
  await give(editor.locator('p').first(), 'drop', files)
  await expect(editor.locator('figure')).toHaveCount(8)
  const seen: string[] = []
  for (const picture of await editor.locator('figure img').all()) seen.push(await cornersOf(picture))
  // Clockwise from the top left, by the definition of each value in the EXIF standard.
  expect(seen).toEqual([
    'red green white blue 96x64',
    'green red blue white 96x64',
    'white blue red green 96x64',
    'blue white green red 96x64',
    'red blue white green 64x96',
    'blue red green white 64x96',
    'white green red blue 64x96',
    'green white blue red 64x96',
  ])
  await expect(app.page.getByText(t('editor.pictures.label'))).toHaveCount(0)
})

test('a stored photo holds no photo data; its time is kept, its place only when the user wants it', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  const photo = withExif(await quarters(app), {
    orientation: 6,
    taken: '2026:10:12 14:03:59',
    latitude: [21, 1, 42.12, 'N'],
    longitude: [105, 51, 14.4, 'E'],
  })
  expect(photo.includes('Exif')).toBe(true)
  await editor.locator('p').first().click()
  await give(editor, 'paste', [{ name: 'IMG_1.jpg', bytes: photo }])
  await expect(editor.locator('figure')).toHaveCount(1)
  const bytes = await storedBytes(editor.locator('figure img'))
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  for (const trace of ['Exif', 'exif', 'http://ns.adobe.com', '2026:10:12']) expect(bytes.includes(trace)).toBe(false)

  // The cursor is in the caption, so the inspector shows the figure.
  const inspector = page.getByRole('complementary', { name: t('editor.inspector.label') })
  await expect(inspector.getByText('2026. 10. 12. 14:03')).toBeVisible()
  await expect(inspector.getByText(t('editor.pictures.place'))).toHaveCount(0)
  await inspector.getByRole('button', { name: t('editor.pictures.remove.takenAt') }).click()
  await expect(inspector.getByText('2026. 10. 12. 14:03')).toHaveCount(0)

  await saved(app, t)
  await page.getByRole('button', { name: t('editor.back') }).click()
  await openSettings(app, t, 'writing')
  await page.getByRole('switch', { name: t('settings.keepPhotoPlace') }).click()
  await page.getByRole('button', { name: t('nav.reports') }).click()
  await page
    .getByRole('button', { name: t('reports.untitled') })
    .first()
    .click()
  await editor.locator('p').first().click()
  await give(editor, 'paste', [{ name: 'IMG_1.jpg', bytes: photo }])
  await expect(editor.locator('figure')).toHaveCount(2)
  await expect(inspector.getByText('21.02837, 105.85400')).toBeVisible()
  await inspector.getByRole('button', { name: t('editor.pictures.remove.place') }).click()
  await expect(inspector.getByText('21.02837, 105.85400')).toHaveCount(0)
})

test('fifty photos come in as one step, in their order, at the place of the drop, while letters are composed', async ({
  launch,
}) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  const { page } = app
  await editor.locator('xpath=./p').first().click()
  await toLineEnd(app)
  await page.keyboard.press('Enter')
  await composeHangul(app, '앞 문단')
  await page.keyboard.press('Enter')
  await composeHangul(app, '뒤 문단')
  const [before, after] = [editor.locator('p', { hasText: '앞 문단' }), editor.locator('p', { hasText: '뒤 문단' })]
  await dropPhotos(before, 50, { width: 2_000, height: 1_500 })
  const panel = page.getByRole('region', { name: t('editor.pictures.label') })
  await expect(panel).toBeVisible()

  await after.click()
  await toLineEnd(app)
  const text = '다녀온 곳마다 사진을 남기고 그 자리에서 바로 적는다'
  await composeHangul(app, text)
  // Still in the middle of a syllable when the last photo is ready: it must not be touched.
  const session = await app.electron.context().newCDPSession(page)
  for (const step of hangulSteps('끝')) {
    await session.send('Input.imeSetComposition', { text: step, selectionStart: 1, selectionEnd: 1 })
  }
  await expect(panel.getByText(t('editor.pictures.waiting')).first()).toBeVisible({ timeout: 45_000 })
  await expect(editor.locator('figure')).toHaveCount(0)
  await session.send('Input.insertText', { text: '끝' })
  await session.detach()

  await expect(editor.locator('figure')).toHaveCount(50)
  await expect(panel).toHaveCount(0)
  await expect(after).toHaveText(`뒤 문단${text}끝`)
  // Behind the paragraph they were dropped on, and the writer is still where the writing went on.
  await expect(before.locator('xpath=following-sibling::*[1]')).toHaveJSProperty('tagName', 'FIGURE')
  await compose(app, [hangulSteps('요')])
  await expect(after).toHaveText(`뒤 문단${text}끝요`)
  const heights = () =>
    editor
      .locator('figure img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalHeight))
  await expect.poll(heights).toEqual(Array.from({ length: 50 }, (_, index) => 1_501 + index))

  await page.keyboard.press('Control+z')
  await expect(after).toHaveText(`뒤 문단${text}끝`)
  await expect(editor.locator('figure')).toHaveCount(50)
  await page.keyboard.press('Control+z')
  await expect(editor.locator('figure')).toHaveCount(0)
  await expect(after).toHaveText(`뒤 문단${text}끝`)
})

test('an import that is cancelled half-way leaves nothing in the report', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'vi')
  const { page } = app
  await editor.locator('p').first().click()
  const panel = page.getByRole('region', { name: t('editor.pictures.label') })

  await dropPhotos(editor.locator('p').first(), 30, { width: 3_000, height: 2_000 })
  await expect(panel.getByText(/^[3-9]\/30 /)).toBeVisible()
  await panel.getByRole('button', { name: t('common.cancel') }).click()
  await expect(page.getByText(t('editor.pictures.cancelled'))).toBeVisible()
  await expect(panel).toHaveCount(0)

  // By the keyboard: F6 goes to the panel, Escape cancels.
  await dropPhotos(editor.locator('p').first(), 30, { width: 3_000, height: 2_000 })
  const cancel = panel.getByRole('button', { name: t('common.cancel') })
  await expect(cancel).toBeVisible()
  await editor.locator('p').first().click()
  await page.keyboard.press('F6')
  await expect(cancel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(editor.locator('figure')).toHaveCount(0)
  await expect(page.getByText(t('editor.pictures.cancelled')).last()).toBeVisible()
})

for (const language of ['ko', 'en', 'vi'] as const) {
  test(`one notice names every file that could not be inserted, and what to do about HEIC (${language})`, async ({
    launch,
  }) => {
    const { app, t, editor } = await startReport(launch, language)
    const { page } = app
    await editor.locator('p').first().click()
    const heic = await readFile('test/fixtures/pictures/blue.heic')
    const photo = await quarters(app)
    await give(editor, 'paste', [
      { name: 'IMG_1001.HEIC', bytes: heic },
      { name: 'tốt.png', bytes: photo, type: 'image/png' },
      { name: '이름만.jpg', bytes: heic, type: 'image/jpeg' },
      { name: '메모.jpg', bytes: Buffer.from('사진이 아닙니다'), type: 'image/jpeg' },
      { name: 'logo.svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), type: 'image/svg+xml' },
      { name: 'empty.jpg', bytes: Buffer.alloc(0), type: 'image/jpeg' },
      { name: 'half.jpg', bytes: photo.subarray(0, photo.length / 2), type: 'image/jpeg' },
      { name: 'damaged.png', bytes: damagedPng(), type: 'image/png' },
    ])
    const notice = page.getByRole('alert').filter({ has: page.getByRole('listitem') })
    await expect(notice).toHaveCount(1)
    await expect(notice.getByRole('listitem')).toHaveCount(5)
    const heicItem = notice.getByRole('listitem').filter({ hasText: 'IMG_1001.HEIC, 이름만.jpg' })
    await expect(heicItem).toContainText(t('errors.media-heic.message'))
    await expect(heicItem).toContainText(t('errors.media-heic.action'))
    for (const [name, code] of [
      ['메모.jpg', 'media-not-a-picture'],
      ['logo.svg', 'media-svg'],
      ['empty.jpg', 'media-empty'],
      ['half.jpg, damaged.png', 'media-unreadable'],
    ]) {
      await expect(notice.getByRole('listitem').filter({ hasText: name ?? '' })).toContainText(
        t(`errors.${code}.message`),
      )
    }
    // What is a picture came in, whatever its name said.
    await expect(editor.locator('figure')).toHaveCount(1)
  })
}

test('every format that is taken comes in, from a type that the system does not know as well', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'en')
  await editor.locator('p').first().click()
  const names = ['blue.avif', 'blue.webp', 'blue.bmp', 'blue-then-red.gif']
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(`test/fixtures/pictures/${name}`) })),
  )
  await give(editor, 'paste', files)
  await expect(editor.locator('figure')).toHaveCount(4)
  const seen: string[] = []
  for (const picture of await editor.locator('figure img').all()) seen.push(await cornersOf(picture))
  expect(seen).toEqual(names.map(() => 'blue blue blue blue 24x16'))
  await expect(app.page.getByRole('alert')).toHaveCount(0)
})

test('a picture is replaced by another, its caption stays, and one undo brings it back', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  const { page } = app
  await editor.locator('p').first().click()
  const photo = await quarters(app)
  await give(editor, 'paste', [{ name: 'a.jpg', bytes: photo }])
  await expect(editor.locator('figure')).toHaveCount(1)
  await page.keyboard.type('The old bridge')
  const source = await editor.locator('figure img').getAttribute('src')

  const dialog = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: t('editor.pictures.replace') }).click()
  await (await dialog).setFiles({ name: 'b.jpg', mimeType: '', buffer: withExif(photo, { orientation: 3 }) })
  await expect(editor.locator('figure img')).not.toHaveAttribute('src', source ?? '')
  await expect(editor.locator('figcaption')).toHaveText('The old bridge')
  await page.getByRole('button', { name: t('menu.undo') }).click()
  await expect(editor.locator('figure img')).toHaveAttribute('src', source ?? '')
  await expect(editor.locator('figcaption')).toHaveText('The old bridge')
})
