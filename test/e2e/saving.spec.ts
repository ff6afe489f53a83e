import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { composeHangul, test } from '../support/app'
import { saved, sheet, startReport } from '../support/editor'

/** Holds the store's write lock from outside, as a virus scanner or a backup program may; gives what releases it. */
async function lockStore(userData: string): Promise<() => void> {
  const { key, protection } = JSON.parse(await readFile(path.join(userData, 'key.json'), 'utf8'))
  test.skip(protection !== 'key-file', 'the key of the store is in the system keychain')
  const database = new Database(path.join(userData, 'bogo.db'))
  database.pragma("cipher = 'sqlcipher'")
  database.pragma('legacy = 4')
  database.pragma(`key = "x'${key}'"`)
  database.exec('BEGIN IMMEDIATE')
  return () => {
    database.exec('ROLLBACK')
    database.close()
  }
}

test('while the disk refuses, the badge says so, nothing typed is lost, and it is saved as soon as it can be', async ({
  launch,
  userData,
}) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  await editor.locator('h1[data-title]').click()
  await composeHangul(app, '처음')
  await saved(app, t)

  const release = await lockStore(userData)
  await composeHangul(app, ' 잠긴 동안')
  await expect(app.page.getByText(t('saving.failed')).first()).toBeVisible({ timeout: 20_000 })
  await expect(app.page.getByText(t('saving.saved'))).toHaveCount(0)
  await composeHangul(app, ' 더 씀')
  release()
  await saved(app, t)
  await app.kill()

  const again = await launch()
  await again.page.getByRole('button', { name: '처음 잠긴 동안 더 씀' }).first().click()
  await expect((await sheet(again, t)).locator('h1[data-title]')).toHaveText('처음 잠긴 동안 더 씀')
})
