import { expect, type Locator } from '@playwright/test'
import { composeHangul, type RunningApp, test } from '../support/app'
import { saved, setLanguage } from '../support/editor'
import { openReport, paragraph, picture, text } from '../support/open-report'

const wide = picture(80, 40, 120)
const tall = picture(40, 40, 200)
const figure = (hash: string, caption: string, attrs: object = {}) => ({
  type: 'figure',
  attrs: { media: hash, alt: 'grey', width: 50, ...attrs },
  content: caption === '' ? [] : [text(caption)],
})
const open = (
  app: RunningApp,
  t: Parameters<typeof openReport>[1],
  folder: string,
  language: 'ko' | 'en',
  ...body: object[]
) => openReport(app, t, folder, { title: 'Pictures', language, body, pictures: [wide, tall] })
const toolbar = ({ page }: RunningApp, name: string): Locator => page.getByRole('toolbar', { name })

test('a picture is resized by its handle in one undo step, and by keys', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const editor = await open(app, t, userData, 'en', figure(wide.hash, 'One'), paragraph('after'))
  const { mouse, keyboard } = app.page
  const frame = editor.locator('.figure-frame')
  await frame.hover()
  const handle = await editor.locator('.figure-handle[data-side="right"]').boundingBox()
  const column = await editor.locator('figure').boundingBox()
  if (!handle || !column) throw new Error('no handle')
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2]
  await mouse.move(x, y)
  await mouse.down()
  await mouse.move(x + column.width * 0.1, y, { steps: 5 })
  await mouse.up()
  await expect(frame).toHaveAttribute('style', /width: 70%/)
  await keyboard.press('Control+z')
  await expect(frame).toHaveAttribute('style', /width: 50%/)
  await frame.click()
  await keyboard.press('Alt+Shift+ArrowRight')
  await expect(frame).toHaveAttribute('style', /width: 55%/)
  await saved(app, t)
})

test('the tools above a picture set it aside, give it a size and delete it', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'en')
  const editor = await open(app, t, userData, 'en', figure(wide.hash, 'One'), paragraph('after'))
  const { keyboard } = app.page
  await editor.locator('.figure-frame').click()
  const tools = toolbar(app, t('sheet.figure.tools'))
  await tools.getByRole('button', { name: t('sheet.figure.alignLeft') }).click()
  await expect(editor.locator('figure')).toHaveAttribute('data-align', 'left')
  await tools.getByRole('button', { name: t('sheet.figure.size', { percent: '33' }) }).click()
  await expect(editor.locator('.figure-frame')).toHaveAttribute('style', /width: 33%/)
  await keyboard.press('Control+F9')
  await expect(tools.getByRole('button').first()).toBeFocused()
  await keyboard.press('End')
  await keyboard.press('ArrowLeft')
  await expect(tools.getByRole('button', { name: t('sheet.figure.delete') })).toBeFocused()
  await keyboard.press('Enter')
  await expect(editor.locator('figure')).toHaveCount(0)
  await keyboard.press('Escape')
  await editor.getByText('after').click()
  await keyboard.press('Control+z')
  await expect(editor.locator('figure figcaption')).toHaveText('One')
  await saved(app, t)
})

test('what is composed on a selected picture is its caption', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const editor = await open(app, t, userData, 'ko', figure(wide.hash, '첫'), figure(tall.hash, ''), paragraph('뒤'))
  await editor.locator('.figure-frame').first().click()
  await composeHangul(app, '그림')
  await expect(editor.locator('figcaption').first()).toHaveText('첫그림')
  // Enter goes on below the picture.
  await app.page.keyboard.press('Enter')
  await composeHangul(app, '아래')
  await expect(editor.locator('figure').first().locator('+ p')).toHaveText('아래')
  await editor.locator('.figure-frame').nth(1).click()
  await app.page.keyboard.type('x')
  await expect(editor.locator('figcaption').nth(1)).toHaveText('x')
  await expect(editor.locator('figure')).toHaveCount(2)
  await saved(app, t)
})

test('neighbouring pictures become a row, change places and leave it', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [figure(wide.hash, '넓은'), figure(tall.hash, '높은'), figure(wide.hash, '셋째'), paragraph('뒤')]
  const editor = await open(app, t, userData, 'ko', ...body)
  const { keyboard } = app.page
  const captions = editor.locator('[data-figure-row] figcaption')
  const tools = toolbar(app, t('sheet.figure.tools'))
  const press = (key: string) => tools.getByRole('button', { name: t(`sheet.figure.${key}`), exact: true }).click()
  await editor.locator('.figure-frame').first().click()
  await press('join')
  await expect(captions).toHaveText(['넓은', '높은'])
  const heights = await editor
    .locator('[data-figure-row] img')
    .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().height))
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThan(4)
  await press('join')
  await expect(captions).toHaveText(['넓은', '높은', '셋째'])
  await press('moveRight')
  await expect(captions).toHaveText(['높은', '넓은', '셋째'])
  await press('leave')
  await expect(captions).toHaveText(['높은', '셋째'])
  await expect(editor.locator('> figure figcaption')).toHaveText('넓은')
  for (const expected of [3, 3, 2, 0]) {
    await keyboard.press('Control+z')
    await expect(captions).toHaveCount(expected)
  }
  await editor.locator('> figure figcaption').first().click()
  await keyboard.press('End')
  await composeHangul(app, '강')
  await expect(editor.locator('figcaption').first()).toHaveText('넓은강')
  await saved(app, t)
})
