import { expect } from '@playwright/test'
import { test } from '../support/app'
import { brief, copyElsewhere, type JsonNode, pasteKeys, readBody, readClipboard, setBody } from '../support/clipboard'
import { startReport } from '../support/editor'

const text = (value: string, ...marks: unknown[]) => ({ type: 'text', text: value, ...(marks.length > 0 && { marks }) })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const items = (...blocks: unknown[][]) => blocks.map((content) => ({ type: 'listItem', content }))

/** A bit of everything that a report may hold; the picture is stored first. */
const everything = (media: string) => [
  { type: 'heading', attrs: { level: 1, id: 'h1' }, content: [text('추진 배경')] },
  paragraph(
    text('굵게', { type: 'bold' }),
    text(' 형광', { type: 'highlight', attrs: { colour: 'green' } }),
    text(' 빨강', { type: 'textColour', attrs: { colour: 'red' } }),
    { type: 'footnote', content: [text('근거 법령')] },
    text(' 참조: '),
    { type: 'crossReference', attrs: { target: 't1', show: 'label' } },
  ),
  {
    type: 'bulletList',
    attrs: { marker: 'square' },
    content: items(
      [paragraph(text('첫째')), { type: 'bulletList', content: items([paragraph(text('안쪽'))]) }],
      [paragraph(text('둘째'))],
    ),
  },
  { type: 'orderedList', attrs: { start: 3, marker: '가.' }, content: items([paragraph(text('다항'))]) },
  { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: true }, content: [paragraph(text('마침'))] }] },
  { type: 'blockquote', content: [paragraph(text('인용'))] },
  { type: 'callout', attrs: { kind: 'warning' }, content: [paragraph(text('조심'))] },
  { type: 'horizontalRule' },
  { type: 'pageBreak' },
  { type: 'tableCaption', attrs: { id: 't1' }, content: [text('일정')] },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 2, colwidth: [120, 80] }, content: [paragraph(text('머리'))] },
        ],
      },
      {
        type: 'tableRow',
        content: [
          {
            type: 'tableCell',
            attrs: { background: 'yellow', align: 'center', colwidth: [120] },
            content: [paragraph(text('왼쪽'))],
          },
          { type: 'tableCell', attrs: { colwidth: [80] }, content: [paragraph(text('오른쪽'))] },
        ],
      },
    ],
  },
  { type: 'figure', attrs: { media, alt: '검은 상자', width: 50, align: 'left', id: 'f1' }, content: [text('상자')] },
  {
    type: 'policy',
    attrs: { id: 'p1', country: 'SG', feasibleLegal: 4 },
    content: [{ type: 'recordField', attrs: { key: 'title' }, content: [paragraph(text('물관리 일원화'))] }],
  },
  { type: 'facts', attrs: { view: 'overview' } },
  { type: 'paragraph' },
]

/** The ids of blocks, and the blocks without them. */
function split(nodes: readonly JsonNode[]) {
  const ids = nodes.flatMap(({ attrs }) => (typeof attrs?.id === 'string' ? [attrs.id] : []))
  return { ids, rest: brief(nodes.map(({ attrs, ...node }) => ({ ...node, attrs: { ...attrs, id: null } }))) }
}

test('what is copied reads well elsewhere and comes back exactly', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'ko')
  const media = await editor.evaluate(async () => {
    const { invoke } = (
      window as unknown as { api: { invoke: (c: string, i: unknown) => Promise<{ value: { media: string } }> } }
    ).api
    const canvas = new OffscreenCanvas(40, 30)
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30)
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    return (await invoke('media.add', { bytes })).value.media
  })
  await setBody(editor, everything(media))
  await expect
    .poll(() =>
      editor.locator('figure img').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth),
    )
    .toBe(40)
  const original = split(await readBody(editor))
  expect(original.ids).toEqual(['h1', 't1', 'f1', 'p1'])
  await app.page.keyboard.press('Control+a')
  await app.page.keyboard.press('Control+c')
  const { html, text: plain } = await readClipboard(app)

  expect(html).toContain('<h1')
  expect(html).toContain('list-style-type: &quot;□ &quot;')
  expect(html).toMatch(/<ol[^>]*start="3"[^>]*list-style-type: hangul/)
  expect(html).toMatch(/<td[^>]*background: rgb\(255, 246, 214\)/)
  expect(html).toContain('colspan="2"')
  expect(html).toMatch(/표 1\. <\/span>.*일정/s)
  expect(html).toMatch(/<img src="data:image\/jpeg;base64,[^"]{100,}" alt="검은 상자"/)
  expect(html).toMatch(/그림 1\. <\/span>.*상자/s)
  expect(html).toContain('싱가포르')
  expect(html).not.toContain('/media/')
  for (const line of [
    '□ 첫째',
    '  ○ 안쪽',
    '다. 다항',
    '☑ 마침',
    '표 1. 일정',
    '왼쪽\t오른쪽',
    '그림 1. 상자',
    '참조: 표 1',
    '[근거 법령]',
  ])
    expect(plain).toContain(line)
  expect(plain).toContain('물관리 일원화')

  await app.page.keyboard.press('Control+v')
  await expect.poll(async () => split(await readBody(editor)).ids.includes('h1')).toBe(false)
  const pasted = split(await readBody(editor))
  expect(pasted.rest).toEqual(original.rest)
  expect(pasted.ids).toHaveLength(1)
})

test('what is cut and pasted keeps its identity once; what is copied gets its own', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'en')
  const heading = { type: 'heading', attrs: { level: 2, id: 'keep' }, content: [text('Moves')] }
  const record = {
    type: 'policy',
    attrs: { id: 'policy-1' },
    content: [{ type: 'recordField', attrs: { key: 'title' }, content: [paragraph(text('Idea'))] }],
  }
  await setBody(editor, [heading, record, paragraph(text('end'))])
  await editor.evaluate((element) => {
    const { editor } = element as unknown as {
      editor: { commands: { setTextSelection(at: unknown): boolean }; state: { doc: { content: { size: number } } } }
    }
    editor.commands.setTextSelection({ from: 3, to: editor.state.doc.content.size - 1 })
  })
  await app.page.keyboard.press('Control+x')
  await expect(editor.locator('section')).toHaveCount(0)
  const moved = await pasteKeys(app, editor)
  expect(split(moved).ids).toEqual(['keep', 'policy-1'])
  await app.page.keyboard.press('Control+End')
  const { ids } = split(await pasteKeys(app, editor))
  expect(ids.filter((id) => id === 'keep')).toHaveLength(1)
  expect(ids.filter((id) => id === 'policy-1')).toHaveLength(1)
  expect(ids).toHaveLength(3)
})

test('a picture pasted into a cell goes below the table, not away', async ({ launch }) => {
  const { app, editor } = await startReport(launch, 'en')
  const hash = 'a'.repeat(64)
  await copyElsewhere(app, {
    html: `<figure data-pm-slice="0 0 []" data-media="${hash}"><figcaption>seen</figcaption></figure>`,
    text: 'x',
  })
  await setBody(editor, [
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('cell'))] }] }],
    },
  ])
  await editor.locator('td p').click()
  const body = await pasteKeys(app, editor)
  expect(body.map(({ type }) => type)).toEqual(['table', 'figure'])
})
