import { expect } from '@playwright/test'
import { composeHangul, test } from '../support/app'
import { saved, sheet, startReport } from '../support/editor'
import { lockStore } from '../support/lock-store'

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
