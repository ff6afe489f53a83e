import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test as base, composeHangul } from '../support/app'
import { saved, sheet, startReport } from '../support/editor'
import { keepKey } from '../support/keep-key'
import { mountSmallDisk } from '../support/small-disk'

type Disk = NonNullable<ReturnType<typeof mountSmallDisk>>

const test = base.extend<{ disk: Disk }>({
  disk: async ({ userData }, use) => {
    const disk = mountSmallDisk(userData, 160)
    test.skip(disk === null, 'a disk of a given size can be mounted by root on Linux only')
    if (!disk) return
    // The empty disk hides the key that was kept in the folder below it.
    await keepKey(userData)
    await use(disk)
    disk.unmount()
  },
})

test('on a full disk the reserve takes the last words, and the user is told', async ({ disk, launch, userData }) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  await editor.locator('h1[data-title]').click()
  await composeHangul(app, '처음')
  await saved(app, t)
  const reserve = path.join(userData, 'bogo.reserve')
  await expect.poll(() => existsSync(reserve)).toBe(true)

  disk.fill()
  await composeHangul(app, ' 가득 찬 뒤')
  await expect(app.page.getByRole('alert').filter({ hasText: t('recovery.reserveTitle') })).toBeVisible()
  await saved(app, t)
  expect(existsSync(reserve)).toBe(false)
  await app.kill()

  disk.empty()
  const again = await launch()
  await again.page.getByRole('button', { name: '처음 가득 찬 뒤' }).first().click()
  await expect((await sheet(again, t)).locator('h1[data-title]')).toHaveText('처음 가득 찬 뒤')
})

test('control: without the reserve the words wait in the page, and are saved as soon as there is room', async ({
  disk,
  launch,
  userData,
}) => {
  const { app, t, editor } = await startReport(launch, 'ko')
  await editor.locator('h1[data-title]').click()
  await composeHangul(app, '처음')
  await saved(app, t)
  const reserve = path.join(userData, 'bogo.reserve')
  await expect.poll(() => existsSync(reserve)).toBe(true)
  rmSync(reserve)

  disk.fill()
  await composeHangul(app, ' 가득 찬 뒤')
  await expect(app.page.getByText(t('errors.disk-full.title')).first()).toBeVisible()
  await expect(app.page.getByText(t('saving.failed')).first()).toBeVisible()
  await composeHangul(app, ' 더 씀')
  disk.empty()
  await saved(app, t)
  await app.kill()

  const again = await launch()
  await again.page.getByRole('button', { name: '처음 가득 찬 뒤 더 씀' }).first().click()
  await expect((await sheet(again, t)).locator('h1[data-title]')).toHaveText('처음 가득 찬 뒤 더 씀')
})
