import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import * as Y from 'yjs'
import { writeBundle } from '../../electron/bundle/write-bundle'
import { sha256 } from '../../electron/platform/files'
import { type ReportDocument, reportDocumentSchema } from '../../shared/document/model'
import { reportToY } from '../../shared/document/to-y'
import type { FieldValues } from '../../shared/fields/value'
import type { TemplateName } from '../../shared/templates/names'
import type { RunningApp } from './app'
import { invoke } from './bridge'
import { sheet } from './editor'
import { png } from './png'

/** Pictures for figures: the hash to name one by, and its bytes. */
export function picture(
  width: number,
  height: number,
  grey = 128,
): { readonly hash: string; readonly bytes: Uint8Array } {
  const bytes = png(width, height, grey)
  return { hash: sha256(bytes), bytes }
}

/** What is imported as a report. */
export interface Content {
  readonly template?: TemplateName
  readonly title: string
  readonly language: 'ko' | 'en' | 'vi'
  /** Blocks after the title, as JSON. */
  readonly body: readonly object[]
  readonly pictures?: readonly ReturnType<typeof picture>[]
  readonly facts?: FieldValues
}

/** A report of any blocks, read into the store as a user imports a file. */
export async function importReport(
  app: RunningApp,
  folder: string,
  { template = 'overseas-training', title, language, body, pictures = [], facts = {} }: Content,
): Promise<void> {
  const document: ReportDocument = reportDocumentSchema.parse({
    id: crypto.randomUUID(),
    template,
    language,
    facts,
    body: [{ type: 'title', content: [{ type: 'text', text: title }] }, ...body],
  })
  const media = new Map(pictures.map(({ hash, bytes }) => [hash, { bytes }]))
  const state = Y.encodeStateAsUpdate(reportToY(document))
  const file = path.join(folder, `${title}.bogo`)
  await writeFile(file, writeBundle({ id: document.id ?? '', document, state, media }))
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await invoke(app.page, 'report.import')
}

/** A report of any blocks, imported and opened. */
export async function openReport(
  app: RunningApp,
  t: Parameters<typeof sheet>[1],
  folder: string,
  content: Content,
): Promise<Locator> {
  await importReport(app, folder, content)
  await app.page.getByRole('button', { name: content.title, exact: true }).first().click()
  const editor = await sheet(app, t)
  // The tools over the sheet come after its text.
  await app.page.locator('.table-handles').waitFor({ state: 'attached' })
  return editor
}

export const text = (value: string, ...marks: object[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks }),
})
export const paragraph = (...content: (string | object)[]) => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
})
export const heading = (level: number, value: string, id: string | null = null) => ({
  type: 'heading',
  attrs: { level, id },
  content: [text(value)],
})
