import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { composeHangul, test } from '../support/app'
import { saved, startReport } from '../support/editor'
import { keepKey } from '../support/keep-key'

/** Opens a store that nobody uses. */
async function openClosed(userData: string) {
  const database = new Database(path.join(userData, 'bogo.db'))
  database.pragma("cipher = 'sqlcipher'")
  database.pragma('legacy = 4')
  database.pragma(`key = "x'${Buffer.from(await keepKey(userData)).toString('hex')}'"`)
  return database
}

test('a damaged store is recovered at the start, and the user is told what became of each report', async ({
  launch,
  userData,
}) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  await editor.locator('h1[data-title]').click()
  await composeHangul(app, '하노이 출장')
  await saved(app, t)
  await app.close()
  const file = path.join(userData, 'bogo.db')
  const bytes = await readFile(file)
  bytes.fill(0, 0, 4_096)
  await writeFile(file, bytes)

  const again = await launch()
  const notice = again.page.getByRole('alert').filter({ hasText: t('recovery.recoveredTitle') })
  await notice.getByRole('button', { name: t('recovery.show') }).click()
  const dialog = again.page.getByRole('dialog', { name: t('recovery.dialogTitle') })
  await expect(dialog.getByRole('row', { name: '하노이 출장' })).toContainText(t('recovery.states.complete'))
  await expect(dialog).toContainText(path.join(userData, 'damaged'))
  await again.close()

  // Kept until it is put away.
  const third = await launch()
  await third.page.getByRole('button', { name: t('recovery.show') }).click()
  await third.page.getByRole('button', { name: t('recovery.done') }).click()
  await expect(third.page.getByText(t('recovery.recoveredTitle'))).toHaveCount(0)
  await expect(third.page.getByRole('button', { name: '하노이 출장' }).first()).toBeVisible()
})

test('a clock that went back is told quietly, and nothing else changes', async ({ launch, userData }) => {
  const { app, t } = await startReport(launch, 'ko')
  await saved(app, t)
  await app.close()
  const database = await openClosed(userData)
  database.prepare('UPDATE updates SET at = ?').run(Date.now() + 3_600_000)
  database.close()
  const again = await launch()
  await expect(again.page.getByRole('status').filter({ hasText: t('recovery.clockTitle') })).toBeVisible()
  await again.page.getByRole('button', { name: t('recovery.dismiss') }).click()
  await expect(again.page.getByText(t('recovery.clockTitle'))).toHaveCount(0)
})
