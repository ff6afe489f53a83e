import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from './app'

/** A document as ProseMirror gives it. */
export interface JsonNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly JsonNode[]
  readonly marks?: readonly JsonNode[]
  readonly text?: string
}

interface OpenEditor {
  getJSON(): JsonNode
  commands: { setContent(content: unknown): boolean; focus(position: unknown): boolean; undo(): boolean }
  view: { state: { doc: { check(): void } } }
}

/** The clipboard of Electrons before 45, which the fallback is. */
interface SynchronousClipboard {
  write(data: Readonly<Record<string, string>>): void
  readHTML(): string
  readText(): string
}

/** Puts content onto the system's clipboard, as another program would. */
export const copyElsewhere = ({ electron }: RunningApp, data: { html?: string; text?: string; rtf?: string }) =>
  electron.evaluate(async ({ clipboard, ClipboardItem }, { html, text, rtf }) => {
    const given = Object.entries({ html, text, rtf }).flatMap(([kind, value]) =>
      value === undefined ? [] : [[kind, value]],
    )
    const old = clipboard as unknown as SynchronousClipboard
    if ('readHTML' in clipboard) return old.write(Object.fromEntries(given))
    const types: Readonly<Record<string, string>> = { html: 'text/html', text: 'text/plain', rtf: 'text/rtf' }
    await clipboard.write([
      new ClipboardItem(Object.fromEntries(given.map(([kind, value]) => [types[kind ?? ''], value]))),
    ])
  }, data)

/** What is on the system's clipboard. */
export const readClipboard = ({ electron }: RunningApp): Promise<{ html: string; text: string }> =>
  electron.evaluate(async ({ clipboard }) => {
    const old = clipboard as unknown as SynchronousClipboard
    if ('readHTML' in clipboard) return { html: old.readHTML(), text: old.readText() }
    const [item] = await clipboard.read()
    const html = await item?.getType('text/html')
    return { html: html instanceof Blob ? await html.text() : '', text: await clipboard.readText() }
  })

/** Makes the body of the open report these blocks below an empty title, and puts the cursor at its end. */
export const setBody = (editor: Locator, blocks: readonly unknown[] = [{ type: 'paragraph' }]): Promise<void> =>
  editor.evaluate((element, content) => {
    const { editor } = element as unknown as { editor: OpenEditor }
    editor.commands.setContent({ type: 'doc', content: [{ type: 'title' }, ...content] })
    // The commands of an editor belong to the state in which they are asked for.
    editor.commands.focus('end')
  }, blocks)

/** The blocks below the title; throws where the schema is broken. */
export const readBody = (editor: Locator): Promise<readonly JsonNode[]> =>
  editor.evaluate((element) => {
    const { editor } = element as unknown as { editor: OpenEditor }
    editor.view.state.doc.check()
    return editor.getJSON().content?.slice(1) ?? []
  })

/** Pastes from the system's clipboard with the keys and gives the body once it has changed. */
export async function pasteKeys(
  { page }: RunningApp,
  editor: Locator,
  keys = 'Control+v',
): Promise<readonly JsonNode[]> {
  const before = JSON.stringify(await readBody(editor))
  await page.keyboard.press(keys)
  await expect.poll(async () => JSON.stringify(await readBody(editor))).not.toBe(before)
  return readBody(editor)
}

/** The text of nodes, blocks apart. */
export const textOf = (nodes: readonly JsonNode[] | undefined): string =>
  (nodes ?? [])
    .map(({ text, content, type }) => text ?? (type === 'hardBreak' ? '\n' : `${textOf(content)}\n`))
    .join('')

const isNewId = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

const usual: Readonly<Record<string, unknown>> = { colspan: 1, rowspan: 1, start: 1 }

/** The same nodes without attributes that say nothing, for files that people read. */
export function brief(nodes: readonly JsonNode[]): unknown[] {
  return nodes.map(({ type, attrs = {}, content, marks, text }) => {
    const told = Object.entries(attrs).filter(([name, value]) => value !== null && value !== usual[name])
    return {
      type,
      ...(told.length > 0 && {
        attrs: Object.fromEntries(told.map(([name, value]) => [name, isNewId(value) ? 'new' : value])),
      }),
      ...(marks && {
        marks: marks.map((mark) => (mark.attrs ? { [mark.type]: Object.values(mark.attrs)[0] } : mark.type)),
      }),
      ...(text !== undefined && { text }),
      ...(content && { content: brief(content) }),
    }
  })
}
