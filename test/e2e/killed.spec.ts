import { expect } from '@playwright/test'
import { composeHangul, type RunningApp, test } from '../support/app'
import { saved, sheet, startReport } from '../support/editor'
import { createRandom } from '../support/random'
import { rounds } from '../support/soak'

/** Most milliseconds of a restart after a kill, to the list of reports; where more runs beside it, twice a first start. */
const restart = 2_000

/** Ends the application with all its processes at once, as the system does when memory runs out. */
async function killAll(app: RunningApp): Promise<void> {
  const { pid } = app.electron.process()
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  await app.kill()
}

test('what the badge called saved is there after all processes are killed in the middle of Korean typing', async ({
  launch,
}) => {
  const times = rounds(2, 20)
  test.setTimeout(times * 30_000)
  const { below } = createRandom()
  let firstStart = 0
  const timedLaunch = async () => {
    const started = performance.now()
    const launched = await launch()
    firstStart = performance.now() - started
    return launched
  }
  const { app: first, t, editor: firstEditor } = await startReport(timedLaunch, 'ko')
  let [app, editor] = [first, firstEditor]
  const acknowledged: string[] = []
  for (let round = 0; round < times; round++) {
    await editor.locator('h1[data-title]').click()
    await app.page.keyboard.press('End')
    const killed = new Promise<void>((resolve) => setTimeout(() => resolve(killAll(app)), 300 + below(2_000)))
    try {
      for (let word = 1; ; word++) {
        const token = `글${round}가${word}끝`
        await composeHangul(app, token)
        await saved(app, t)
        acknowledged.push(token)
      }
    } catch {
      // The typist hears of the end by what fails.
      await killed
    }
    const started = performance.now()
    app = await launch()
    const report = app.page.getByRole('button', { name: /글0가1끝|제목 없음/ }).first()
    await report.waitFor()
    const elapsed = performance.now() - started
    console.log(`round ${round}: ${acknowledged.length} words acknowledged, restart ${Math.round(elapsed)} ms`)
    expect(elapsed).toBeLessThan(Math.max(restart, 2 * firstStart))
    await expect(app.page.getByRole('dialog')).toHaveCount(0)
    await report.click()
    editor = await sheet(app, t)
    const text = (await editor.locator('h1[data-title]').textContent()) ?? ''
    for (const token of acknowledged) expect(text).toContain(token)
  }
  expect(acknowledged.length).toBeGreaterThan(0)
})
