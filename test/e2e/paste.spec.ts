import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { type RunningApp, test } from '../support/app'
import { problemsOfReports } from '../support/bridge'
import { brief, copyElsewhere, type JsonNode, pasteKeys, setBody, textOf } from '../support/clipboard'
import { saved, startReport } from '../support/editor'

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'paste')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5))
/** `UPDATE_PASTE=1` writes what comes out as the expected results; read the difference before you commit it. */
const update = process.env.UPDATE_PASTE === '1'

/** The words that a reader of the source sees, found without the code under test. */
const visibleWords = (editor: Locator, html: string): Promise<string[]> =>
  editor.evaluate((_element, source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html')
    const unseen =
      'script, style, template, noscript, nav, svg, iframe, object, embed, button, textarea, select, title, annotation, del[cite], .msoDel, .msocomanchor, [style*="comment-list"], [style*="display:none"], [href^="#_ftn"], [href^="#sdfootnote"], [href^="#ftnt"], [style*="mso-list:Ignore"]'
    for (const element of body.querySelectorAll(unseen)) element.remove()
    // The column that a spreadsheet hides.
    for (const element of body.querySelectorAll('td[width="0"], td.xl66:nth-child(2)')) {
      if (/내부코드|A-01/.test(element.textContent ?? '')) element.remove()
    }
    const words: string[] = []
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = (walker.currentNode.nodeValue ?? '').normalize('NFC').replace(/[\u202a-\u202e]/g, '')
      words.push(
        ...text
          .split(/[\s\u00a0]+/)
          .filter((word) => word !== 'bell:\u0007ok' && /[\p{L}\p{N}]/u.test(word) && word !== 'ㅇ' && word !== 'o'),
      )
    }
    return words
  }, html)

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')

async function paste(app: RunningApp, editor: Locator, html: string): Promise<readonly JsonNode[]> {
  await copyElsewhere(app, { html, text: 'the plain text beside it' })
  await setBody(editor)
  return pasteKeys(app, editor)
}

test('what other programs put on the clipboard comes in as the corpus says, whole, and calls nobody', async ({
  launch,
}) => {
  test.setTimeout(180_000)
  const { app, t, editor } = await startReport(launch, 'ko')
  const requests: string[] = []
  app.page.on('request', (request) => requests.push(request.url()))
  const wrong: string[] = []
  for (const name of names) {
    const html = await readFile(path.join(folder, `${name}.html`), 'utf8')
    const body = await paste(app, editor, html)
    const file = path.join(folder, `${name}.json`)
    const result = `${JSON.stringify(brief(body), null, 1)}\n`
    if (update) await writeFile(file, result)
    const expected = await readFile(file, 'utf8').catch(() => '')
    if (result !== expected) wrong.push(`${name}: ${result}`)
    const text = withoutSpaces(textOf(body))
    const lost = (await visibleWords(editor, html)).filter((word) => !text.includes(word))
    if (!name.startsWith('hostile')) expect.soft(lost, name).toEqual([])
  }
  expect(wrong).toEqual([])
  expect(await app.page.evaluate(() => '__hit' in window)).toBe(false)
  await saved(app, t)
  expect(
    requests.filter((url) => !url.startsWith('app://bogo/') && !url.startsWith('data:') && !url.startsWith('blob:')),
  ).toEqual([])
  // The counter counts: a request that the page's own rules refuse is seen as well.
  await app.page.evaluate(() => {
    new Image().src = '/media/none'
    void fetch('https://evil.test/control').catch(() => undefined)
  })
  await expect.poll(() => requests.filter((url) => url.includes('/media/none')).length).toBe(1)
})

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const table = (...rows: string[][]) => ({
  type: 'table',
  content: rows.map((cells) => ({
    type: 'tableRow',
    content: cells.map((text) => ({
      type: 'tableCell',
      content: [text === '' ? { type: 'paragraph' } : paragraph(text)],
    })),
  })),
})
const rich =
  '<h2>Heading</h2><p>first <b>bold</b></p><ul><li>item</li></ul><table><tr><td>a1</td><td>a2</td></tr></table><blockquote>quote</blockquote><p>last</p>'
const richWords = ['Heading', 'first', 'bold', 'item', 'a1', 'a2', 'quote', 'last']

test('what is pasted into a place takes the form of the place, and no word is lost', async ({ launch }) => {
  test.setTimeout(120_000)
  const { app, t, editor } = await startReport(launch, 'en')
  const media = await editor.evaluate(async () => {
    const { invoke } = (
      window as unknown as { api: { invoke: (c: string, i: unknown) => Promise<{ value: { media: string } }> } }
    ).api
    const blob = await new OffscreenCanvas(8, 8).getContext('2d')?.canvas.convertToBlob()
    return (await invoke('media.add', { bytes: new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)) }))
      .value.media
  })
  const places: Record<string, { body: unknown[]; at: string }> = {
    heading: { body: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'here' }] }], at: 'h2' },
    'list item': {
      body: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('here')] }] }],
      at: 'li p',
    },
    'task item': {
      body: [{ type: 'taskList', content: [{ type: 'taskItem', content: [paragraph('here')] }] }],
      at: 'li p',
    },
    quote: { body: [{ type: 'blockquote', content: [paragraph('here')] }], at: 'blockquote p' },
    callout: { body: [{ type: 'callout', content: [paragraph('here')] }], at: 'aside p' },
    cell: { body: [table(['here', 'x'], ['y', 'z'])], at: 'td p' },
    'table caption': {
      body: [{ type: 'tableCaption', content: [{ type: 'text', text: 'here' }] }, table(['x'])],
      at: '[data-table-caption]',
    },
    'figure caption': {
      body: [{ type: 'figure', attrs: { media }, content: [{ type: 'text', text: 'here' }] }],
      at: 'figcaption',
    },
    'record text': {
      body: [
        {
          type: 'policy',
          attrs: { id: 'a' },
          content: [{ type: 'recordField', attrs: { key: 'title' }, content: [paragraph('here')] }],
        },
      ],
      at: '.record-text p',
    },
  }
  await copyElsewhere(app, { html: rich, text: 'unused' })
  for (const [name, { body, at }] of Object.entries(places)) {
    await setBody(editor, body)
    await editor.locator(at).first().click()
    await app.page.keyboard.press('End')
    const text = textOf(await pasteKeys(app, editor))
    expect(
      richWords.filter((word) => !text.includes(word)),
      name,
    ).toEqual([])
    expect(text, name).toContain('here')
  }
  await setBody(editor)
  await editor.locator('h1').click()
  await app.page.keyboard.press('Control+v')
  await expect(editor.locator('h1')).toHaveText('Heading first bold item a1 | a2 quote last')
  await expect(editor.locator('h1 strong')).toHaveCount(0)
  await saved(app, t)
})

test('a table into a cell fills the cells from there, and a larger one than was selected is not cut', async ({
  launch,
}) => {
  const { app, editor } = await startReport(launch, 'ko')
  await setBody(editor, [table(['가', '나'], ['다', '라'])])
  await copyElsewhere(app, {
    html: '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    text: '',
  })
  await editor.locator('td p').nth(3).click()
  const [filled] = await pasteKeys(app, editor)
  expect(filled?.content?.map((row) => row.content?.map((cell) => textOf(cell.content).trim()))).toEqual([
    ['가', '나', ''],
    ['다', '1', '2'],
    ['', '3', '4'],
  ])
  // One cell selected as a cell: what does not fit in is not thrown away.
  await editor.locator('td p').first().click()
  await editor.evaluate((element) => {
    const { editor } = element as unknown as { editor: { commands: { setCellSelection(at: unknown): boolean } } }
    // The title is two tokens long, the table and the row one each.
    editor.commands.setCellSelection({ anchorCell: 4, headCell: 4 })
  })
  const [grown] = await pasteKeys(app, editor)
  expect(textOf(grown?.content).replace(/\s+/g, '')).toContain('12')
  expect(textOf(grown?.content)).toContain('4')
})

test('text comes in line by line, tabbed text as a table, and without its form when asked so', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'vi')
  await copyElsewhere(app, { text: 'Ngày\tViệc\r\n3/11\tHọp\r\n' })
  await setBody(editor)
  expect((await pasteKeys(app, editor))[0]?.type).toBe('table')
  await copyElsewhere(app, { html: '<h1>Một</h1><ul><li>Hai</li></ul>', text: 'Một\r\n\r\n- Hai\tba\r\n' })
  await setBody(editor)
  const plain = await pasteKeys(app, editor, 'Control+Shift+v')
  expect(brief(plain)).toEqual([paragraph('Một'), paragraph('- Hai\tba')])
  await editor.locator('h1').click()
  await app.page.keyboard.press('Control+Shift+v')
  await expect(editor.locator('h1')).toHaveText('Một - Hai ba')
})

test('pictures come as files where they are at hand, and the rest is said', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'en')
  const png = await editor.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 40
    canvas.height = 30
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30)
    return canvas.toDataURL('image/png')
  })
  await copyElsewhere(app, { html: `<p>before <img src="${png}" alt="black box"> after</p>`, text: 'before after' })
  await setBody(editor)
  await pasteKeys(app, editor)
  await expect(editor.locator('figure img')).toHaveCount(1)
  await expect(editor.locator('> p').first()).toHaveText('before after')

  const word = await readFile(path.join(folder, 'word-en-pictures.html'), 'utf8')
  await copyElsewhere(app, { html: word, text: 'x' })
  await setBody(editor)
  await pasteKeys(app, editor)
  await expect(app.page.getByText(t('clipboard.picturesMissing_one', { count: '1' }))).toBeVisible()

  const hex = Buffer.from(png.split(',')[1] ?? '', 'base64').toString('hex')
  const rtf = `{\\rtf1{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\pngblip\\bliptag-5{\\*\\blipuid d4}${hex}}}{\\nonshppict{\\pict\\wmetafile8 0100}}}`
  await copyElsewhere(app, { html: word, text: 'x', rtf })
  await setBody(editor)
  await pasteKeys(app, editor)
  await expect(editor.locator('figure img')).toHaveCount(1)
})

test('markup without end or measure comes in at once', async ({ launch }) => {
  test.setTimeout(120_000)
  const { app, t, editor } = await startReport(launch, 'en')
  const hostile = {
    'deep divs': `${'<div>'.repeat(10_000)}bottom${'</div>'.repeat(10_000)}`,
    'deep lists': `${'<ul><li>'.repeat(5_000)}bottom`,
    'deep tables': `${'<table><tr><td>'.repeat(2_000)}bottom`,
    'deep marks': `<p>${'<b><i><span style="color:red">'.repeat(3_000)}bottom`,
    'own deep lists': `<ul data-pm-slice="1 1 []"><li>${'<ul><li>'.repeat(200)}bottom`,
    'huge attributes': `<p style="${'a:b;'.repeat(500_000)}" title="${'x'.repeat(2_000_000)}" class="${'c '.repeat(200_000)}">bottom</p>`,
    'huge sheet': `<style>${'p{color:red}'.repeat(100_000)}${'{'.repeat(100_000)}</style><p>bottom</p>`,
    'many spans': `<table><tr><td colspan="100000" rowspan="100000">bottom</td></tr><tr><td>x</td></tr></table>`,
  }
  for (const [name, html] of Object.entries(hostile)) {
    await copyElsewhere(app, { html, text: 'x' })
    await setBody(editor)
    const start = Date.now()
    expect(textOf(await pasteKeys(app, editor)), name).toContain('bottom')
    expect(Date.now() - start, name).toBeLessThan(4_000)
  }
  await saved(app, t)
  expect(await problemsOfReports(app.page)).toEqual([null])
})

test('fifty pages from Word come in without freezing the window', async ({ launch }) => {
  const { editor } = await startReport(launch, 'ko')
  const line = `<p class=MsoNormal style='text-indent:10.0pt;line-height:160%'><span lang=KO style='font-size:11.0pt;font-family:"맑은 고딕";mso-fareast-theme-font:minor-fareast'>국외출장 결과를 다음과 같이 보고하며 <b>세부 내용</b>은 붙임과 같습니다. 기관 방문 일정과 면담 기록을 포함합니다.<o:p></o:p></span></p>\n`
  const count = Math.ceil(100_000 / 60)
  const blocks = Array(count).fill(
    paragraph(
      '국외출장 결과를 다음과 같이 보고하며 세부 내용은 붙임과 같습니다. 기관 방문 일정과 면담 기록을 포함합니다.',
    ),
  )
  /** What the editor itself takes for so much text, in milliseconds. */
  const setByCommand = () =>
    editor.evaluate((element, content) => {
      const { editor } = element as unknown as { editor: { commands: { setContent(content: unknown): boolean } } }
      const start = performance.now()
      editor.commands.setContent({ type: 'doc', content: [{ type: 'title' }, ...content] })
      return performance.now() - start
    }, blocks)
  const paste = () =>
    editor.evaluate(
      (element, html) => {
        const data = new DataTransfer()
        data.setData('text/html', html)
        const start = performance.now()
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
        return { milliseconds: performance.now() - start, size: element.textContent?.length ?? 0 }
      },
      `<html><head><style>p.MsoNormal{margin:0;font-size:10pt}</style></head><body>${line.repeat(count)}</body></html>`,
    )
  // Other programs may take the machine in the middle of a run: the quickest of three of each are compared.
  const own: number[] = []
  const pasted: number[] = []
  for (let run = 0; run < 3; run++) {
    own.push(await setByCommand())
    await setBody(editor)
    const { milliseconds, size } = await paste()
    pasted.push(milliseconds)
    expect(size).toBeGreaterThan(100_000)
  }
  console.log(`paste of 100,000 characters: ${pasted.map(Math.round)} ms, set by command: ${own.map(Math.round)} ms`)
  expect(Math.min(...pasted)).toBeLessThan(Math.max(1_000, 3 * Math.min(...own)))
})

test('a picture that is pasted in the middle of a syllable comes in when the syllable is done', async ({ launch }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  await editor.locator('> p').first().click()
  const session = await app.electron.context().newCDPSession(app.page)
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('ㅎ')
  await compose('하')
  await editor.evaluate(async (element) => {
    const canvas = new OffscreenCanvas(20, 20)
    canvas.getContext('2d')?.fillRect(0, 0, 20, 20)
    const data = new DataTransfer()
    data.items.add(new File([await canvas.convertToBlob()], 'picture.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await compose('한')
  await session.send('Input.insertText', { text: '한' })
  await session.detach()
  await expect(editor.locator('figure')).toHaveCount(1)
  await expect(editor).toContainText('한')
  await saved(app, t)
})
