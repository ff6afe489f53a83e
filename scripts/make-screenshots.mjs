// Takes the pictures of the README anew: the three samples in the editor, each in its own language.
// Run it after a change of the interface: node scripts/make-screenshots.mjs
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
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

async function takeScreenshots(executablePath) {
  const { _electron: playwright } = await import('@playwright/test')
  const userData = mkdtempSync(join(tmpdir(), 'bogo-screenshots-'))
  mkdirSync(inRoot('docs/images'), { recursive: true })
  const args = [...developmentSwitches(), `--user-data-dir=${userData}`, root]
  const app = await playwright.launch({ executablePath, args })
  try {
    const page = await app.firstWindow()
    await page.waitForSelector('h1')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1280, 800))
    await app.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
      },
      samples.map((name) => inRoot('resources/samples', `${name}.bogo`)),
    )
    const invoke = (channel, input) =>
      page.evaluate(([name, value]) => window.api.invoke(name, value), [channel, input])
    await invoke('report.import')
    for (const { language, title } of (await invoke('report.list')).value) {
      await invoke('settings.set', { language, theme: 'light' })
      await page.getByRole('button', { name: title, exact: true }).first().click()
      await page.locator('[data-facts] table').first().waitFor()
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      // Nothing is pointed at in the pictures.
      await page.mouse.move(640, 20)
      await page.screenshot({ path: inRoot('docs/images', `editor-${language}.png`) })
      await app.evaluate(({ Menu }) => Menu.getApplicationMenu().getMenuItemById('show-reports').click())
      await page.getByRole('button', { name: title, exact: true }).first().waitFor()
      console.log(`docs/images/editor-${language}.png`)
    }
  } finally {
    await app.close()
    rmSync(userData, { recursive: true, force: true })
  }
}
