import { expect, type Page } from '@playwright/test'
import type { FieldValues } from '../../shared/fields/value'
import { overseasTraining } from '../../shared/templates/overseas-training'
import { composeHangul, test } from '../support/app'
import { violations } from '../support/axe'
import { saved, setLanguage } from '../support/editor'
import { heading, openReport, paragraph, picture } from '../support/open-report'

/** Something for every required fact. */
const allFacts: FieldValues = Object.fromEntries(
  overseasTraining.facts
    .flatMap(({ fields }) => fields)
    .filter(({ required }) => required)
    .map((field) => {
      if (field.type === 'period') return [field.key, { from: '2026-10-11', to: '2026-10-25' }]
      if (field.type === 'list')
        return [field.key, [{ [field.columns.find(({ type }) => type === 'text')?.key ?? '']: 'x' }]]
      return [field.key, field.type === 'date' ? '2026-11-20' : field.type === 'choice' ? 'public' : 'x']
    }),
)

const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}( \\d+)?$`) })
const countOf = async (page: Page, name: string) =>
  Number(((await tab(page, name).textContent()) ?? '').match(/\d+/)?.[0] ?? 0)
const selectedText = (page: Page) => page.evaluate(() => getSelection()?.toString())

for (const [language, guide] of [
  ['ko', '(향후 보완이 필요한 사항 기재)'],
  ['en', 'TODO'],
  ['vi', 'TODO'],
] as const) {
  test(`what is still open is listed, and each item leads to its place (${language})`, async ({ launch, userData }) => {
    const app = await launch()
    const { page } = app
    const t = await setLanguage(app, language)
    const shown = picture(40, 30)
    const editor = await openReport(app, t, userData, {
      title: 'Check',
      language,
      facts: { ...allFacts, gist: '' },
      pictures: [shown],
      body: [
        heading(1, 'Alpha', 'h-1'),
        paragraph(`Before ${guide === 'TODO' ? guide : '{{이름}}'} after`),
        paragraph('Call 010-1234-5678 now'),
        heading(1, 'Beta'),
        { type: 'figure', attrs: { media: shown.hash, alt: '' }, content: [{ type: 'text', text: 'Hall' }] },
        { type: 'finding', attrs: { id: crypto.randomUUID() }, content: [] },
        heading(1, 'Empty'),
      ],
    })
    await tab(page, t('checklist.tab')).click()
    const list = page.getByRole('region', { name: t('checklist.label') })
    const item = (text: string) => list.getByRole('button', { name: text })

    await item(t('checklist.rules.phone-number', { text: '010-••••-••••' })).click()
    expect(await selectedText(page)).toBe('010-1234-5678')
    await expect(list).toBeVisible()

    await item(t('checklist.rules.section-empty', { text: 'Empty' })).press('Enter')
    // Vietnamese headings are shown in capitals.
    expect((await selectedText(page))?.toLowerCase()).toBe('empty')

    await list
      .getByRole('button', { name: t('checklist.rules.placeholder-left', { text: '' }).trim() })
      .first()
      .click()
    expect(await selectedText(page)).toBe(guide === 'TODO' ? guide : '{{이름}}')

    // A fact, and the words for a picture, are asked for where they are written.
    const gist = overseasTraining.facts.flatMap(({ fields }) => fields).find(({ key }) => key === 'gist')
    await item(t('checklist.rules.fact-missing', { label: gist?.label[language] ?? '' })).click()
    await expect(page.getByRole('textbox', { name: gist?.label[language] ?? '' })).toBeFocused()
    await page.keyboard.type('Gist')
    await tab(page, t('checklist.tab')).click()
    await expect(item(t('checklist.rules.fact-missing', { label: gist?.label[language] ?? '' }))).toHaveCount(0)

    await item(t('checklist.rules.figure-without-alt')).click()
    await expect(page.getByRole('textbox', { name: t('editor.inspector.alt') })).toBeFocused()
    await expect(editor).toContainText('Call 010-1234-5678 now')

    await tab(page, t('checklist.tab')).click()
    expect(await violations(page)).toEqual([])
  })
}

test('the count follows what is typed, Hangul too, and never touches it', async ({ launch, userData }) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'ko')
  const editor = await openReport(app, t, userData, {
    title: '검토',
    language: 'ko',
    facts: allFacts,
    body: [heading(1, '개요'), paragraph(), heading(1, '일정'), paragraph('학습')],
  })
  await tab(page, t('checklist.tab')).click()
  const empty = page.getByRole('button', { name: t('checklist.rules.section-empty', { text: '개요' }) })
  await expect(empty).toBeVisible()
  expect(await countOf(page, t('checklist.tab'))).toBe(1)

  await editor.locator('> p').first().click()
  await composeHangul(app, '도시재난 예방정책을 조사함')
  await expect(editor.locator('> p').first()).toHaveText('도시재난 예방정책을 조사함')
  await expect(empty).toHaveCount(0)
  await expect(page.getByText(t('checklist.ready'))).toBeVisible()
  expect(await countOf(page, t('checklist.tab'))).toBe(0)
  expect(await violations(page)).toEqual([])

  await composeHangul(app, ' ○○과')
  await expect.poll(() => countOf(page, t('checklist.tab'))).toBe(1)
  await expect(editor.locator('> p').first()).toHaveText('도시재난 예방정책을 조사함 ○○과')
  await saved(app, t)
})

test('before an export the list is named, and never stands in the way', async ({ launch, userData }) => {
  const app = await launch()
  const { page } = app
  const t = await setLanguage(app, 'en')
  await openReport(app, t, userData, { title: 'Check', language: 'en', body: [paragraph('Text')] })
  await expect.poll(() => countOf(page, t('checklist.tab'))).toBeGreaterThan(0)
  await page.getByRole('button', { name: t('editor.inspector.label') }).click()
  await page.getByRole('button', { name: t('export.button'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: t('export.start') })).toBeEnabled()
  await dialog.getByRole('button', { name: t('checklist.show') }).click()
  await expect(page.getByRole('region', { name: t('checklist.label') })).toBeVisible()
})
