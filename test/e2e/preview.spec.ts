import { expect, type Page } from '@playwright/test'
import { composeHangul, type RunningApp, test } from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { saved, setLanguage } from '../support/editor'
import { heading, openReport, paragraph, picture } from '../support/open-report'

type Text = Awaited<ReturnType<typeof setLanguage>>

const syllables = '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노'

/** The editor as its element has it: what no picture of a user's could bring in is put in by it. */
interface EditorElement {
  readonly editor: {
    readonly commands: { insertContentAt: (at: number, node: object) => void }
    readonly state: { readonly doc: { readonly content: { readonly size: number } } }
  }
}

/** A report of a cover and three pages, each beginning with a heading of its own. */
const chapters = ['첫째 장', '둘째 장', '셋째 장'].flatMap((name, index) => [
  ...(index > 0 ? [{ type: 'pageBreak' }] : []),
  heading(1, name),
  ...Array.from({ length: 6 }, (_, at) => paragraph(`${name}의 문단 ${at + 1}. 내용을 적음.`)),
])

async function open(app: RunningApp, t: Text, folder: string, body: readonly object[], pictures = [picture(40, 30)]) {
  const editor = await openReport(app, t, folder, { title: '미리 볼 보고서', language: 'ko', body, pictures })
  await editor.locator('p').last().click()
  await app.page.keyboard.press('End')
  await app.page.keyboard.press('Control+Shift+P')
  const pane = app.page.getByRole('region', { name: t('view.preview') })
  await expect(pane.locator('[data-page] img').first()).toBeVisible()
  return { editor, pane }
}

const pageButton = (page: Page, t: Text, number: number, of: number) =>
  page.getByRole('button', { name: t('preview.page', { number: String(number), of: String(of) }) })

/** How many letters are drawn on the first page that is shown. */
const lettersShown = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const name = document.querySelector('[data-page]')?.getAttribute('data-page')
    const answer = await fetch(`/preview/${name}`)
    return (await answer.text()).match(/<use /g)?.length ?? 0
  })

/** Processes that draw pages. */
const drawers = ({ electron }: RunningApp): Promise<number[]> =>
  electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ name, serviceName }) => [name, serviceName].includes('Bogo pages'))
      .map(({ pid }) => pid),
  )

test('what is composed in Korean is drawn on the page beside it, and the cursor stays in the text', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { editor } = await open(app, t, userData, [paragraph('처음')])
  const before = await lettersShown(app.page)
  await composeHangul(app, '가나다라')
  await expect.poll(() => lettersShown(app.page)).toBe(before + 4)
  await expect(editor).toBeFocused()
  await composeHangul(app, '마')
  await expect(editor).toContainText('처음가나다라마')
})

test('three hundred syllables composed beside the preview are all there', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { editor } = await open(app, t, userData, [...chapters, paragraph('끝')])
  const typed = syllables.repeat(10)
  await composeHangul(app, typed)
  await expect(editor.locator('p').last()).toHaveText(`끝${typed}`)
  await saved(app, t)
})

test('a click on a page goes to its text, a key to the beginning of the page, and pages follow the cursor', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { page } = app
  const { editor, pane } = await open(app, t, userData, chapters)
  const inCursor = () =>
    page.evaluate(() => {
      const at = getSelection()?.anchorNode
      return (at instanceof Element ? at : at?.parentElement)?.closest('h1, h2, p')?.textContent ?? ''
    })
  // The cursor was put into the last chapter, and its page is in sight.
  const third = pageButton(page, t, 4, 4)
  await expect(third).toBeInViewport()
  await third.press('Enter')
  await expect(editor).toBeFocused()
  await expect.poll(inCursor).toBe('셋째 장')

  await editor.getByText('첫째 장의 문단 1.').click()
  const first = pageButton(page, t, 2, 4)
  await expect(first).toBeInViewport()
  await pane.getByRole('button', { name: t('preview.follow') }).click()
  const second = pageButton(page, t, 3, 4)
  await second.scrollIntoViewIfNeeded()
  const box = await second.boundingBox()
  await page.mouse.click((box?.x ?? 0) + 100, (box?.y ?? 0) + (box?.height ?? 0) * 0.17)
  await expect(editor).toBeFocused()
  await expect.poll(inCursor).toMatch(/둘째 장의 문단 [1-4]\./)
  await composeHangul(app, '씀')
  await expect.poll(inCursor).toMatch(/둘째 장의 문단.*씀/)

  // Switched off, the pages stay where they are.
  await editor.getByText('셋째 장의 문단 6.').click()
  await composeHangul(app, '더')
  await saved(app, t)
  await expect(third).not.toBeInViewport({ ratio: 0.3 })
})

test('the preview is opened, reached, made wider and closed by keys, ends with its pane and is remembered', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { page } = app
  const { editor, pane } = await open(app, t, userData, chapters)
  await expect.poll(() => drawers(app)).toHaveLength(1)
  await editor.focus()
  for (
    let step = 0;
    step < 6 && !(await pane.evaluate((element) => element.contains(document.activeElement)));
    step += 1
  )
    await page.keyboard.press('F6')
  await expect(pane.locator(':focus')).toHaveCount(1)
  const wide = (await pane.boundingBox())?.width ?? 0
  await pane.getByRole('separator').press('ArrowLeft')
  await expect.poll(async () => (await pane.boundingBox())?.width).toBe(wide + 24)
  await expect.poll(async () => (await invoke<{ showPreview: boolean }>(page, 'settings.get')).showPreview).toBe(true)
  // The details come over the pages, and go again with Escape.
  const inspector = page.getByRole('complementary', { name: t('editor.inspector.label') })
  await expect(inspector).toBeHidden()
  await page.keyboard.press('Control+Shift+\\')
  await expect(inspector).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inspector).toBeHidden()
  await page.keyboard.press('Control+Shift+P')
  await expect(pane).toBeHidden()
  await expect(inspector).toBeVisible()
  await expect.poll(() => drawers(app)).toHaveLength(0)
})

test('what is looked at stays when the pages get another width, also at the end of a long report', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { page } = app
  const { pane } = await open(app, t, userData, [...chapters, { type: 'pageBreak' }, ...chapters])
  const last = pageButton(page, t, 7, 7)
  await expect(last).toBeInViewport({ ratio: 0.5 })
  await pane.getByRole('button', { name: t('preview.follow') }).click()
  const before = (await last.boundingBox())?.width ?? 0
  const edge = pane.getByRole('separator')
  for (let step = 0; step < 8; step += 1) await edge.press('ArrowLeft')
  await expect.poll(async () => (await last.boundingBox())?.width).toBeGreaterThan(before + 100)
  await expect(last).toBeInViewport({ ratio: 0.4 })
  for (let step = 0; step < 12; step += 1) await edge.press('ArrowRight')
  await expect.poll(async () => (await last.boundingBox())?.width).toBeLessThan(before)
  await expect(last).toBeInViewport({ ratio: 0.5 })
})

test('pictures stand on their pages, and axe finds nothing wrong in either theme', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { page } = app
  const photo = picture(400, 300)
  const figure = { type: 'figure', attrs: { media: photo.hash, alt: '현장', width: 60 } }
  const { pane } = await open(app, t, userData, [paragraph('처음'), figure, paragraph('뒤')], [photo])
  const shown = pane.locator(`img[src="/media/${photo.hash}"]`)
  await expect(shown).toBeVisible()
  const [box, paper] = [await shown.boundingBox(), await pageButton(page, t, 1, 1).boundingBox()]
  // 60 % of the text's width, and as high as wide as the photo.
  expect((box?.width ?? 0) / (paper?.width ?? 1)).toBeCloseTo((0.6 * 170) / 210, 1)
  expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(0.75, 1)
  for (const theme of ['light', 'dark']) {
    await invoke(page, 'settings.set', { theme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    expect(await violations(page)).toEqual([])
  }
})

test('a report that cannot be drawn keeps its last pages, says why and leads to the reason', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { page } = app
  const { editor, pane } = await open(app, t, userData, chapters)
  await editor.evaluate((element) => {
    const { commands, state } = (element as unknown as EditorElement).editor
    const lost = { type: 'figure', attrs: { media: 'f'.repeat(64), alt: '없음', width: 50 } }
    commands.insertContentAt(state.doc.content.size, lost)
  })
  const alert = pane.getByRole('alert')
  await expect(alert).toContainText(t('errors.media-missing.title'))
  await expect(pane.locator('[data-page] img').first()).toBeVisible()
  await editor.locator('p').first().click()
  await alert.getByRole('button', { name: t('preview.go') }).click()
  await expect(editor).toBeFocused()
  await expect
    .poll(() =>
      page.evaluate(() => {
        const at = getSelection()?.anchorNode
        return (at instanceof Element ? at : at?.parentElement)?.closest('figure') !== null
      }),
    )
    .toBe(true)
  await page.keyboard.press('Control+z')
  await expect(alert).toBeHidden()
})

test('a drawer that is killed comes back and draws on', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  await open(app, t, userData, [paragraph('처음')])
  const before = await lettersShown(app.page)
  const [pid] = await drawers(app)
  process.kill(Number(pid), 'SIGKILL')
  await composeHangul(app, '가')
  await expect.poll(() => lettersShown(app.page)).toBe(before + 1)
  const [next] = await drawers(app)
  expect(next).not.toBe(pid)
})

test('a drawer that answers no more is ended and said to be, and drawing again brings the pages back', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { editor, pane } = await open(app, t, userData, [paragraph('처음')])
  const before = await lettersShown(app.page)
  // The seconds that it has are made short.
  await app.electron.evaluate(() => {
    const real = globalThis.setInterval
    const short = (run: () => void, every: number) => real(run, every === 1_000 ? 50 : every)
    Object.assign(globalThis, { setInterval: short })
  })
  const [pid] = await drawers(app)
  process.kill(Number(pid), 'SIGSTOP')
  await composeHangul(app, '가')
  const alert = pane.getByRole('alert')
  await expect(alert).toContainText(t('errors.preview-too-much.title'))
  await expect.poll(() => drawers(app)).toHaveLength(0)
  await expect(pane.locator('[data-page] img').first()).toBeVisible()
  await expect(editor).toBeFocused()
  await alert.getByRole('button', { name: t('preview.again') }).click()
  await expect(alert).toBeHidden()
  await expect.poll(() => lettersShown(app.page)).toBe(before + 1)
})

test('a drawer that gathered too much memory gives its place to another, and nobody sees it', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const { pane } = await open(app, t, userData, [paragraph('처음')])
  const before = await lettersShown(app.page)
  const [pid] = await drawers(app)
  await app.electron.evaluate(({ app: electron }, full) => {
    const real = electron.getAppMetrics.bind(electron)
    const kilobytes = 2 * 1024 ** 2
    electron.getAppMetrics = () =>
      real().map((one) => (one.pid === full ? { ...one, memory: { ...one.memory, workingSetSize: kilobytes } } : one))
  }, pid)
  await composeHangul(app, '가')
  await expect.poll(() => lettersShown(app.page)).toBe(before + 1)
  await expect.poll(async () => (await drawers(app)).filter((one) => one !== pid)).toHaveLength(1)
  await expect.poll(() => drawers(app)).not.toContain(pid)
  await composeHangul(app, '나')
  await expect.poll(() => lettersShown(app.page)).toBe(before + 2)
  await expect(pane.getByRole('alert')).toBeHidden()
})
