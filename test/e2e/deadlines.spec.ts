import { expect } from '@playwright/test'
import { dateOf } from '../../shared/deadlines/calendar-days'
import { deadlineSettingsSchema } from '../../shared/deadlines/deadline-settings'
import { deadlineReport, dueState } from '../../shared/deadlines/due'
import { leftText } from '../../shared/deadlines/left-text'
import type { FieldValues } from '../../shared/fields/value'
import { localDay, parseDay } from '../../shared/i18n/calendar'
import type { RunningApp } from '../support/app'
import { test, type texts } from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { openSettings, saved, setLanguage, sheet } from '../support/editor'
import { importReport, openReport, paragraph } from '../support/open-report'

/** The day so many days from now. */
const inDays = (days: number) => dateOf((parseDay(localDay(Date.now()))?.serial ?? 0) + days)
const trip = (end: number): FieldValues => ({ period: { from: inDays(end - 14), to: inDays(end) } })

type Text = Awaited<ReturnType<typeof texts>>

/** How the list says a deadline, by the same rules. */
function said(t: Text, language: 'ko' | 'en' | 'vi', facts: FieldValues, changes = {}): string {
  const settings = deadlineSettingsSchema.parse({ changes })
  const due = dueState(deadlineReport('overseas-training', language, facts), settings, localDay(Date.now()))
  if (due?.state !== 'open') throw new Error('no deadline')
  return leftText(due.daysLeft, (key, params) => {
    const plural = params?.count === 1 && language === 'en' ? '_one' : '_other'
    return params ? t(`${key}${plural}`, { count: String(params.count) }) : t(key)
  })
}

for (const language of ['ko', 'en', 'vi'] as const) {
  test(`a deadline is shown on the list and in the report until the report is handed in (${language})`, async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, language)
    await importReport(app, userData, { title: 'Trip', language, facts: trip(0), body: [paragraph('a')] })
    const card = page.getByRole('article').filter({ hasText: 'Trip' })
    const left = said(t, language, trip(0))
    await expect(card.getByText(left, { exact: true })).toBeVisible()

    await page.getByRole('button', { name: 'Trip', exact: true }).click()
    await sheet(app, t)
    const bar = page.getByRole('region', { name: t('editor.report') })
    await bar.getByRole('button', { name: left }).click()
    await page.getByRole('menuitem', { name: t('deadlines.submit') }).click()
    await expect(bar.getByRole('button', { name: t('deadlines.submitted') })).toBeVisible()
    await saved(app, t)

    await page.getByRole('button', { name: t('editor.back') }).click()
    await expect(card.getByText(t('deadlines.submitted'))).toBeVisible()
    await page.getByRole('button', { name: t('reports.actions', { title: 'Trip' }) }).click()
    await page.getByRole('menuitem', { name: t('deadlines.takeBack') }).click()
    await expect(card.getByText(left, { exact: true })).toBeVisible()
  })
}

test('a changed rule holds at once, and the official one can be had again', async ({ launch, userData }) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'ko')
  await importReport(app, userData, { title: '출장', language: 'ko', facts: trip(0), body: [paragraph('a')] })
  await openSettings(app, t, 'deadlines')
  const rule = page.getByRole('group', { name: '국가공무원 소속 장관에게 결과보고서 제출' })
  await rule.getByRole('textbox', { name: t('deadlines.settings.days') }).fill('60')
  await expect(rule.getByRole('button', { name: t('deadlines.settings.reset') })).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: t('nav.reports') }).click()
  await expect(page.getByText(said(t, 'ko', trip(0), { 'kr-state': { days: 60 } }), { exact: true })).toBeVisible()

  await openSettings(app, t, 'deadlines')
  await rule.getByRole('button', { name: t('deadlines.settings.reset') }).click()
  await expect(rule.getByRole('textbox', { name: t('deadlines.settings.days') })).toHaveValue('30')
  await page.getByRole('button', { name: t('deadlines.settings.add') }).click()
  await page.getByRole('textbox', { name: t('deadlines.settings.name') }).fill('우리 시 규칙')
  await page.getByRole('button', { name: t('nav.reports') }).click()
  await expect(page.getByText(said(t, 'ko', trip(0)), { exact: true })).toBeVisible()
  expect(await invoke(page, 'settings.get')).toMatchObject({
    deadlines: { changes: {}, own: [{ name: '우리 시 규칙', days: 30 }] },
  })
})

test('a report follows a rule or a day of its own', async ({ launch, userData }) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'en')
  await openReport(app, t, userData, { title: 'Trip', language: 'en', facts: trip(0), body: [paragraph('a')] })
  const bar = page.getByRole('region', { name: t('editor.report') })
  await page.getByRole('tab', { name: t('checklist.tab') }).click()
  await page.getByRole('button', { name: t('deadlines.change') }).click()
  const part = page.getByRole('region', { name: t('deadlines.label'), exact: true })
  await part.getByRole('combobox', { name: t('deadlines.rule') }).click()
  await page.getByRole('option', { name: /^State official \(Korea\)/ }).click()
  const facts = { ...trip(0), deadlineRule: 'kr-state' }
  await expect(bar.getByRole('button', { name: said(t, 'en', facts) })).toBeVisible()
  await part.getByRole('textbox', { name: t('deadlines.ownDay') }).fill(inDays(100))
  await page.keyboard.press('Tab')
  await expect(bar.getByRole('button', { name: said(t, 'en', { dueOn: inDays(100) }) })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('reports can be listed by what is due first', async ({ launch, userData }) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'en')
  for (const [title, end] of [
    ['Soon', -6],
    ['Later', 0],
  ] as const) {
    await importReport(app, userData, { title, language: 'en', facts: trip(end), body: [paragraph('a')] })
  }
  await importReport(app, userData, { title: 'Never', language: 'en', body: [paragraph('a')] })
  const titles = () => page.getByRole('article').locator('button[lang]').allInnerTexts()
  await expect.poll(titles).toEqual(['Never', 'Later', 'Soon'])
  await page.getByRole('combobox', { name: t('deadlines.order.label') }).click()
  await page.getByRole('option', { name: t('deadlines.order.due') }).click()
  await expect.poll(titles).toEqual(['Soon', 'Later', 'Never'])
})

/** Notes what the system is asked to show, from now on. */
const watchNotifications = ({ electron }: RunningApp) =>
  electron.evaluate(({ Notification }) => {
    const shown: Electron.Notification[] = []
    Object.assign(globalThis, { shown })
    Notification.prototype.show = function show(this: Electron.Notification) {
      shown.push(this)
    }
  })
const notifications = ({ electron }: RunningApp) =>
  electron.evaluate(() => {
    const { shown } = globalThis as unknown as { shown: Electron.Notification[] }
    return shown.map(({ title, body }) => ({ title, body }))
  })
const wakeUp = ({ electron }: RunningApp) => electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'))

test('after sleep the system reminds of what is due, once a day, and a click opens the report', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'en')
  await watchNotifications(app)
  await wakeUp(app)
  expect(await notifications(app)).toEqual([])

  await importReport(app, userData, { title: 'Trip', language: 'en', facts: trip(-20), body: [paragraph('a')] })
  await wakeUp(app)
  const expected = [{ title: t('deadlines.notice.over'), body: `Trip: ${said(t, 'en', trip(-20))}` }]
  expect(await notifications(app)).toEqual(expected)
  await wakeUp(app)
  expect(await notifications(app)).toEqual(expected)

  await app.electron.evaluate(() => {
    const { shown } = globalThis as unknown as { shown: Electron.Notification[] }
    shown[0]?.emit('click')
  })
  await expect(await sheet(app, t)).toContainText('Trip')
  await expect(page.getByRole('heading', { level: 1, name: 'Trip' }).first()).toBeVisible()
})
