// Takes the pictures of the documentation anew: the vault, and the three samples in the editor, each in its own language.
// Run it after a change of the interface, and look at them: node scripts/make-screenshots.mjs
// Names (`search versions`) take only those pictures.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appParts, build } from './lib/build.mjs'
import { developmentSwitches, needsVirtualDisplay, withDisplay } from './lib/display.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { run } from './lib/run.mjs'
import { setUpElectron } from './lib/set-up.mjs'

const samples = ['auckland-posting', 'vietnam-study-mission', 'seoul-overseas-training']

runOnProjectNode(async () => {
  const electron = await setUpElectron()
  await build(appParts)
  if (needsVirtualDisplay()) return run(...withDisplay(process.execPath, process.argv.slice(1)))
  await takeScreenshots(electron.executable)
})

const folder = inRoot('docs/screenshots')
const settled = 600
const languages = ['ko', 'en', 'vi']
const passphrase = 'umbrella mackerel piano calendar'

const asked = process.argv.slice(2)
const isAsked = (name) => asked.length === 0 || asked.includes(name)

/** What is shown, by the name of its picture. Each starts from the open report and leaves it as it likes. */
const scenes = {
  editor: async () => {},
  table: async ({ page, sheet }) => {
    await sheet.locator('table:not([data-facts] table) td').nth(4).click()
    await page.keyboard.press('End')
  },
  footnote: async ({ sheet }) => sheet.locator('[role="doc-noteref"]').first().click(),
  reference: async ({ page, paragraph }) => {
    await paragraph.click()
    await page.keyboard.press('End')
    await page.keyboard.press('Control+Alt+r')
  },
  picture: async ({ sheet }) => sheet.locator('figure img').first().click(),
  find: async ({ page }) => {
    await page.keyboard.press('Control+f')
    await page.keyboard.type(
      { ko: '정책', en: 'school', vi: 'bao cao' }[await page.evaluate(() => document.documentElement.lang)] ?? 'a',
    )
  },
  shortcuts: async ({ page }) => page.keyboard.press('Control+/'),
  focus: async ({ page }) => page.keyboard.press('Control+Shift+f'),
  versions: async ({ page, invoke, report }) => {
    const name = { ko: '1차 초안', en: 'First draft', vi: 'Bản thảo lần 1' }[report.language]
    // The version differs from the report in its title.
    await invoke('report.rename', { id: report.id, title: `${report.title} (${name})` })
    await invoke('version.keep', { report: report.id, name })
    await invoke('report.rename', { id: report.id, title: report.title })
    await page.keyboard.press('Control+Shift+H')
    await page.getByRole('dialog').getByText(name, { exact: true }).first().click()
  },
  dark: async ({ invoke }) => invoke('settings.set', { theme: 'dark' }),
  checklist: async ({ page }) => page.getByRole('tab').nth(2).click(),
  record: async ({ sheet }) => {
    const policy = sheet.locator('section.record[data-record="policy"]').first()
    await policy.scrollIntoViewIfNeeded()
    await policy.locator('.record-fields p').first().click()
  },
  'slash-menu': async ({ page, paragraph }) => {
    await paragraph.click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
  },
}

async function takeScreenshots(executablePath) {
  const { _electron: playwright } = await import('@playwright/test')
  const userData = mkdtempSync(join(tmpdir(), 'bogo-screenshots-'))
  mkdirSync(folder, { recursive: true })
  // Pages on paper are drawn by make-paper.mjs.
  if (asked.length === 0)
    for (const name of readdirSync(folder)) if (!name.startsWith('paper-')) rmSync(join(folder, name))
  const args = [...developmentSwitches(), `--user-data-dir=${userData}`, root]
  const app = await playwright.launch({ executablePath, args })
  try {
    let page = await app.firstWindow()
    const ready = async () => {
      await page.waitForSelector('h1')
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1280, 800))
    }
    /** Does what opens another window in the place of this one. */
    const toNextWindow = async (act) => {
      ;[page] = await Promise.all([app.waitForEvent('window'), act()])
      await ready()
    }
    await ready()
    await app.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
      },
      samples.map((name) => inRoot('resources/samples', `${name}.bogo`)),
    )
    const invoke = (channel, input) =>
      page.evaluate(([name, value]) => window.api.invoke(name, value), [channel, input])
    const menu = (id) => app.evaluate(({ Menu }, item) => Menu.getApplicationMenu().getMenuItemById(item).click(), id)
    const take = async (name, language) => {
      if (!isAsked(name)) return
      // Nothing is pointed at in the pictures, and what fades in is there.
      await page.mouse.move(640, 20)
      await page.waitForTimeout(settled)
      await page.screenshot({ path: join(folder, `${name}-${language}.png`) })
      console.log(`docs/screenshots/${name}-${language}.png`)
    }
    for (const language of languages) {
      await invoke('settings.set', { language, theme: 'light' })
      await page.getByRole('radio').first().check()
      await take('first-start', language)
    }
    await toNextWindow(async () => {
      await invoke('vault.begin', { protection: 'passphrase', passphrase })
      // The page goes when the reports come: its answer may not.
      await invoke('vault.enter').catch(() => undefined)
    })
    await invoke('report.import')
    // Long lists come as JSON.
    const { value: listed } = await invoke('report.list')
    for (const report of JSON.parse(listed)) {
      const { language, title } = report
      await invoke('settings.set', { language, theme: 'light' })
      await page.getByRole('searchbox').first().fill({ ko: '정책', en: 'school', vi: 'chinh sach' }[language])
      await page.locator('mark').first().waitFor()
      await take('search', language)
      await page.getByRole('searchbox').first().fill('')
      await menu('show-library')
      await page.getByRole('option').nth(4).click()
      await take('library', language)
      await menu('new-report')
      await page.locator('form img').nth(5).waitFor()
      await take('gallery', language)
      await page.keyboard.press('Escape')
      await menu('show-settings')
      await page.getByRole('tab').nth(5).click()
      await take('protection', language)
      await toNextWindow(() => invoke('vault.lock').catch(() => undefined))
      await take('locked', language)
      await toNextWindow(() => invoke('vault.unlock', { passphrase }).catch(() => undefined))
      for (const [name, show] of Object.entries(scenes)) {
        if (!isAsked(name)) continue
        await invoke('settings.set', { language, theme: 'light' })
        await page.getByRole('button', { name: title, exact: true }).first().click()
        const sheet = page.locator('.sheet .ProseMirror')
        await page.locator('[data-facts] table').first().waitFor()
        await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        await show({ page, sheet, paragraph: sheet.locator(':is(p, li p)').first(), invoke, report })
        await take(name, language)
        for (let closed = 0; closed < 2; closed += 1) await page.keyboard.press('Escape')
        await menu('show-reports')
        await page.getByRole('button', { name: title, exact: true }).first().waitFor()
      }
    }
  } finally {
    await app.close()
    rmSync(userData, { recursive: true, force: true })
  }
}
