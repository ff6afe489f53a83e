import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { Editor } from '@tiptap/core'
import * as Y from 'yjs'
import { writeBundle } from '../../electron/bundle/write-bundle'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import { type ReportDocument, reportDocumentSchema } from '../../shared/document/model'
import { reportToY } from '../../shared/document/to-y'
import { bodyOf } from '../../shared/document/y-report'
import { contract } from '../../shared/ipc/contract'
import { channelNamesOf, toArgument } from '../../shared/ipc/names'
import type { RunningApp } from './app'
import { setLanguage, sheet } from './editor'
import { png } from './png'

interface Json {
  readonly type: string
  readonly attrs?: object
  readonly content?: readonly Json[]
  readonly text?: string
  readonly marks?: readonly object[]
}

const text = (value: string, ...marks: object[]): Json => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
})
const block = (type: string, value: string, attrs?: object): Json => ({
  type,
  ...(attrs ? { attrs } : {}),
  content: value ? [text(value)] : [],
})
const paragraph = (value: string): Json => block('paragraph', value)
const node = (type: string, ...content: Json[]): Json => ({ type, content })
const field = (key: string, value: string): Json => ({
  type: 'recordField',
  attrs: { key },
  content: [paragraph(value)],
})

const picture = png(40, 20)
const media = createHash('sha256').update(picture).digest('hex')
const figure = (caption: string): Json => block('figure', caption, { media, alt: '회색', width: 20 })

/** Every kind of place to type in; the texts tell them apart. */
const body: Json[] = [
  block('title', '제목바탕'),
  block('heading', '머리바탕', { level: 1 }),
  paragraph('문단바탕'),
  paragraph(''),
  node(
    'bulletList',
    node('listItem', paragraph('항목바탕'), node('orderedList', node('listItem', paragraph('속항목바탕')))),
    node('listItem', paragraph('')),
  ),
  node(
    'table',
    node('tableRow', node('tableHeader', paragraph('머리칸바탕')), node('tableHeader', paragraph('나머리칸'))),
    node('tableRow', node('tableCell', paragraph('칸바탕')), node('tableCell', paragraph(''))),
  ),
  paragraph('그림앞바탕'),
  figure('설명바탕'),
  paragraph(''),
  figure(''),
  paragraph('그림뒤바탕'),
  {
    type: 'finding',
    attrs: { id: 'f-1' },
    content: [field('title', '기록제목'), field('what', '기록내용')],
  },
  { type: 'facts', attrs: { view: 'overview' } },
  paragraph('사실뒤바탕'),
  node('paragraph', text('굵은', { type: 'bold' }), text('글뒤'), { type: 'hardBreak' }, text('줄뒤바탕')),
  node('paragraph', text('글'), text('누리집', { type: 'link', attrs: { href: 'https://example.org/' } })),
  block('tableCaption', '표이름'),
  node('table', node('tableRow', node('tableCell', paragraph('표칸')))),
  block('tableCaption', ''),
  node('table', node('tableRow', node('tableCell', paragraph('다른표칸')))),
  node('callout', paragraph('상자바탕'), paragraph('')),
  node('blockquote', paragraph('인용바탕')),
  node('taskList', node('taskItem', paragraph('할일바탕')), node('taskItem', paragraph(''))),
  { type: 'bulletList', attrs: { marker: 'square' }, content: [node('listItem', paragraph('네모바탕'))] },
  node('figureRow', figure('왼쪽그림'), figure('')),
  node('paragraph', text('각주앞'), node('footnote', text('각주글')), text('각주뒤')),
  paragraph('끝문단'),
]

/** A place to type in: a block, by its text or by the block before it, and how many letters stand before the cursor. */
export interface Place {
  readonly name: string
  readonly block: string
  /** How many blocks of text after that one; 0 when left out. */
  readonly further?: number
  readonly at: number
}

export const places: readonly Place[] = [
  { name: 'the start of the title', block: '제목바탕', at: 0 },
  { name: 'the end of the title', block: '제목바탕', at: 4 },
  { name: 'a heading', block: '머리바탕', at: 2 },
  { name: 'the start of a paragraph', block: '문단바탕', at: 0 },
  { name: 'the middle of a paragraph', block: '문단바탕', at: 2 },
  { name: 'the end of a paragraph', block: '문단바탕', at: 4 },
  { name: 'an empty paragraph', block: '문단바탕', further: 1, at: 0 },
  { name: 'the start of a list item', block: '항목바탕', at: 0 },
  { name: 'the end of a list item', block: '항목바탕', at: 4 },
  { name: 'the start of an inner list item', block: '속항목바탕', at: 0 },
  { name: 'an empty list item', block: '속항목바탕', further: 1, at: 0 },
  { name: 'a head cell', block: '머리칸바탕', at: 5 },
  { name: 'the start of a cell', block: '칸바탕', at: 0 },
  { name: 'an empty cell', block: '칸바탕', further: 1, at: 0 },
  { name: 'the end of a paragraph before a picture', block: '그림앞바탕', at: 5 },
  { name: 'the start of a caption', block: '설명바탕', at: 0 },
  { name: 'the end of a caption', block: '설명바탕', at: 4 },
  { name: 'an empty paragraph between two pictures', block: '설명바탕', further: 1, at: 0 },
  { name: 'an empty caption', block: '설명바탕', further: 2, at: 0 },
  { name: 'the start of a paragraph after a picture', block: '그림뒤바탕', at: 0 },
  { name: 'the title of a record', block: '기록제목', at: 4 },
  { name: 'the start of a long text of a record', block: '기록내용', at: 0 },
  { name: 'the start of a paragraph after facts', block: '사실뒤바탕', at: 0 },
  { name: 'bold letters', block: '굵은글뒤줄뒤바탕', at: 1 },
  { name: 'the end of bold letters', block: '굵은글뒤줄뒤바탕', at: 2 },
  { name: 'the middle of a link', block: '글누리집', at: 2 },
  { name: 'the end of a link', block: '글누리집', at: 4 },
  { name: 'the start of a table caption', block: '표이름', at: 0 },
  { name: 'an empty table caption', block: '표칸', further: 1, at: 0 },
  { name: 'a box', block: '상자바탕', at: 2 },
  { name: 'an empty paragraph in a box', block: '상자바탕', further: 1, at: 0 },
  { name: 'the start of a quote', block: '인용바탕', at: 0 },
  { name: 'the start of an item of a checklist', block: '할일바탕', at: 0 },
  { name: 'an empty item of a checklist', block: '할일바탕', further: 1, at: 0 },
  { name: 'an item with a bullet of its own', block: '네모바탕', at: 0 },
  { name: 'the end of a caption in a row of pictures', block: '왼쪽그림', at: 4 },
  { name: 'an empty caption in a row of pictures', block: '왼쪽그림', further: 1, at: 0 },
  { name: 'before a note', block: '각주앞각주뒤', at: 3 },
]

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f02'

/** The report as typing begins. */
export const typingReport = (): ReportDocument =>
  reportDocumentSchema.parse({
    id,
    template: 'overseas-training',
    language: 'ko',
    facts: {},
    body,
  })

/** Texts of the blocks, in their order; a break inside a line is no letter. */
export function textsOf(blocks: readonly object[]): string[] {
  const isText = (json: Json): boolean => json.type === 'text' || json.type === 'hardBreak'
  const textBlocks = new Set(['title', 'heading', 'paragraph', 'figure', 'tableCaption'])
  return (blocks as readonly Json[]).flatMap((json) => {
    const content = json.content ?? []
    if (!textBlocks.has(json.type)) return textsOf(content)
    return [content.filter(isText).reduce((all, { text: letters = '' }) => all + letters, '')]
  })
}

type Invoke = (channel: string, input?: unknown) => Promise<{ value: unknown }>
type Page = { api: { invoke: Invoke } }

export interface TypingTest {
  readonly editor: Locator
  readonly shown: () => Promise<string[]>
  /** Clicks into a block and puts the cursor behind its first `at` letters. */
  readonly goTo: (block: number, at: number) => Promise<void>
  readonly stored: () => Promise<ReportDocument>
  /** Changes the stored report as another window does. `change` gets the body. */
  readonly changeElsewhere: (change: (body: Y.XmlFragment) => void) => Promise<void>
}

/** What stands on the screen, block by block. Fails when the page and the editor's own document differ. */
export const shownIn = (editor: Locator): Promise<string[]> =>
  editor.evaluate((element) => {
    const { view } = (element as unknown as { editor: Editor }).editor
    const texts: string[] = []
    view.state.doc.descendants((block, position) => {
      if (!block.isTextblock) return true
      // Notes are written elsewhere.
      let letters = ''
      block.forEach((child) => {
        letters += child.text ?? ''
      })
      const dom = view.domAtPos(position + 1).node
      const onPage = (dom instanceof Element ? dom : dom.parentElement)
        ?.closest('p, h1, h2, h3, h4, h5, figcaption')
        ?.cloneNode(true) as Element | undefined
      for (const note of onPage?.querySelectorAll('[role="doc-noteref"]') ?? []) note.remove()
      if (onPage?.textContent !== letters)
        throw new Error(`the page shows "${onPage?.textContent}", the document has "${letters}"`)
      texts.push(letters)
      return false
    })
    return texts
  })

/** Starts the application on a report with every kind of place and opens it. */
export async function openTypingReport(
  launch: (...files: string[]) => Promise<RunningApp>,
  userData: string,
  report: ReportDocument = typingReport(),
): Promise<TypingTest & { readonly app: RunningApp; readonly t: Awaited<ReturnType<typeof setLanguage>> }> {
  const file = path.join(userData, 'typing.bogo')
  const state = Y.encodeStateAsUpdate(reportToY(report))
  await writeFile(file, writeBundle({ id, document: report, state, media: new Map([[media, { bytes: picture }]]) }))
  const app = await launch(file)
  const { page } = app
  const t = await setLanguage(app, 'en')
  await page
    .getByRole('button', { name: textsOf(report.body)[0] ?? '' })
    .first()
    .click()
  const editor = await sheet(app, t)

  const shown = () => shownIn(editor)

  async function goTo(block: number, at: number): Promise<void> {
    const point = await editor.evaluate((element, wanted) => {
      const { view } = (element as unknown as { editor: Editor }).editor
      let index = -1
      let start = 0
      view.state.doc.descendants((candidate, position) => {
        if (!candidate.isTextblock) return true
        index += 1
        if (index === wanted) start = position + 1
        return false
      })
      const { node: found } = view.domAtPos(start)
      const dom = found instanceof HTMLElement ? found : found.parentElement
      dom?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, bottom } = view.coordsAtPos(start)
      return { start, x: left + 1, y: (top + bottom) / 2 }
    }, block)
    await page.mouse.click(point.x, point.y)
    await editor.evaluate((element, position) => {
      ;(element as unknown as { editor: Editor }).editor.commands.setTextSelection(position)
    }, point.start + at)
  }

  async function stored(): Promise<ReportDocument> {
    const bytes = await page.evaluate(async (id) => {
      const { value } = await (window as unknown as Page).api.invoke('report.open', { id })
      return [...(value as { state: Uint8Array }).state]
    }, id)
    return reportFromY(id, loadState(new Uint8Array(bytes)))
  }

  // Another window of the application: what it appends reaches the first as from anywhere else.
  let other: RunningApp['page'] | undefined
  async function openOther(): Promise<RunningApp['page']> {
    const opened = app.electron.waitForEvent('window')
    await app.electron.evaluate(
      ({ app: main, BrowserWindow }, names) => {
        const preload = `${main.getAppPath()}/dist/electron/preload.cjs`
        const [first] = BrowserWindow.getAllWindows()
        const webPreferences = { preload, sandbox: true, additionalArguments: [names] }
        // A page of ours without a screen: a list of reports would read them anew for every letter.
        const { href } = new URL('/none', first?.webContents.getURL())
        return new BrowserWindow({ show: false, webPreferences }).loadURL(href)
      },
      toArgument(channelNamesOf(contract)),
    )
    const page = await opened
    await page.waitForFunction(() => 'api' in window)
    return page
  }

  async function changeElsewhere(change: (body: Y.XmlFragment) => void): Promise<void> {
    other ??= await openOther()
    const bytes = await other.evaluate(async (id) => {
      const { value } = await (window as unknown as Page).api.invoke('report.open', { id })
      return [...(value as { state: Uint8Array }).state]
    }, id)
    const doc = loadState(new Uint8Array(bytes))
    const before = Y.encodeStateVector(doc)
    doc.transact(() => change(bodyOf(doc)))
    const update = [...Y.encodeStateAsUpdate(doc, before)]
    await other.evaluate(
      async ([id, changed]) => {
        await (window as unknown as Page).api.invoke('report.append', { id, update: new Uint8Array(changed) })
      },
      [id, update] as const,
    )
  }

  await expect.poll(shown).toEqual(textsOf(report.body))
  return { app, t, editor, shown, goTo, stored, changeElsewhere }
}
