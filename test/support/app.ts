import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { hangulSteps } from './hangul'
import { keepKey } from './keep-key'

const root = path.join(import.meta.dirname, '..', '..')
const executablePath: string = createRequire(import.meta.url)('electron')

// Chromium's sandbox refuses to start for root; never so in what users run.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The running application with its page. */
export interface RunningApp {
  readonly electron: ElectronApplication
  readonly page: Page
  /** Ends every process at once, as a power cut or a crash would. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts the real application on a data folder, with files to open. */
export async function launchApp(userData: string, files: readonly string[] = []): Promise<RunningApp> {
  const application = await electron.launch({
    executablePath,
    args: [...sandbox, `--user-data-dir=${userData}`, root, ...files],
    env: { ...process.env, LANG: 'en_US.UTF-8', LANGUAGE: 'en' } as Record<string, string>,
  })
  const page = await application.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  const child = application.process()
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    electron: application,
    page,
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await exited
    },
    close: async () => {
      await application.close()
    },
  }
}

/** Starts the application as the system would, without a hand on it; `ended` gives its exit code. */
export function startProcess(userData: string, ...files: string[]): { readonly ended: Promise<number | null> } {
  const child = spawn(executablePath, [...sandbox, `--user-data-dir=${userData}`, root, ...files], { stdio: 'ignore' })
  return { ended: new Promise((resolve) => child.once('exit', resolve)) }
}

/** A data folder whose name is as hard as a user's. */
export const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), '보고 Nguyễn '))

interface Fixtures {
  /** A new data folder whose key is kept. */
  readonly userData: string
  readonly launch: (...files: string[]) => Promise<RunningApp>
}

/** Tests on the real application; what was started is ended with the test. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a destructured parameter
  userData: async ({}, use) => {
    const folder = await newFolder()
    // Nobody is asked how to keep it: the window begins with the reports.
    await keepKey(folder)
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
  launch: async ({ userData }, use) => {
    const started: RunningApp[] = []
    await use(async (...files) => {
      const app = await launchApp(userData, files)
      started.push(app)
      return app
    })
    for (const app of started) await app.kill()
  },
})

export type TestLanguage = 'ko' | 'en' | 'vi'

/** The interface's texts, read as the application reads them. */
export async function texts(language: TestLanguage): Promise<(key: string, params?: Record<string, string>) => string> {
  const json: unknown = JSON.parse(await readFile(path.join(root, 'shared', 'i18n', `${language}.json`), 'utf8'))
  return (key, params = {}) => {
    const text = key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], json)
    if (typeof text !== 'string') throw new Error(`no text ${key}`)
    return text.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => params[name] ?? '')
  }
}

/**
 * Types letters as an input method composes them: every step replaces the one before it, then the result is committed.
 * @param words what stands in the composition after each key, for one composition after the other: `[['ㅎ', '하', '한']]`
 */
export async function compose({ electron: application, page }: RunningApp, words: readonly (readonly string[])[]) {
  const session = await application.context().newCDPSession(page)
  for (const steps of words) {
    for (const text of steps) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    }
    await session.send('Input.insertText', { text: steps.at(-1) ?? '' })
  }
  await session.detach()
}

/** Types a Korean text syllable by syllable through composition. */
export const composeHangul = (app: RunningApp, text: string): Promise<void> =>
  compose(
    app,
    [...text].map((syllable) => hangulSteps(syllable)),
  )
