import { expect } from '@playwright/test'
import { composeHangul, test } from '../support/app'
import { violations } from '../support/axe'
import { saved, setLanguage } from '../support/editor'
import { openReport, paragraph } from '../support/open-report'

const field = (key: string, value: string) => ({
  type: 'recordField',
  attrs: { key },
  content: [value === '' ? paragraph() : paragraph(value)],
})
const finding = (id: string, title: string) => ({
  type: 'finding',
  attrs: { id },
  content: [field('title', title), field('visit', ''), field('persons', ''), field('what', '')],
})
const policy = (id: string, name: string) => ({ type: 'policy', attrs: { id }, content: [field('name', name)] })

test('a card folds to its title by key and by mouse, with the cursor in the title, and unfolds where one goes', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [finding('f', '홍수 지도'), paragraph('아래')]
  const editor = await openReport(app, t, userData, { title: '접기', language: 'ko', body })
  const card = editor.locator('[data-record="finding"]')
  await card.locator('[data-field="visit"]').click()
  await app.page.keyboard.press('Control+Alt+j')
  await expect(card.locator('[data-field="visit"]')).toBeHidden()
  await composeHangul(app, '새 ')
  await expect(card.locator('[data-field="title"]')).toContainText('새')
  await card.getByRole('button', { name: t('records.unfold') }).click()
  await expect(card.locator('[data-field="visit"]')).toBeVisible()
  await card.getByRole('button', { name: t('records.fold') }).click()
  await expect(card.locator('[data-field="visit"]')).toBeHidden()
  await app.page.getByRole('button', { name: /^방문기관/ }).click()
  await expect(card.locator('[data-field="visit"]')).toBeVisible()
  await saved(app, t)
})

test('a card leaves out optional texts that are empty; Tab passes them, and one that is added is written at once', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const editor = await openReport(app, t, userData, {
    title: '항목',
    language: 'ko',
    body: [finding('f', '홍수 지도'), paragraph('아래')],
  })
  const card = editor.locator('[data-record="finding"]')
  await expect(card.locator('[data-field="persons"]')).toBeHidden()
  await card.locator('[data-field="visit"]').click()
  await app.page.keyboard.press('Tab')
  await composeHangul(app, '수문 관찰')
  await expect(card.locator('[data-field="what"]')).toHaveText('수문 관찰')
  await card.getByRole('button', { name: t('records.addField') }).click()
  for (const [label, key] of [
    ['+ 면담자', 'persons'],
    ['+ 국내 현황', 'homeStatus'],
  ] as const) {
    await card.locator(`.record-unused[data-text="${label}"]`).click()
    await composeHangul(app, '홍길동')
    await expect(card.locator(`[data-field="${key}"]`)).toHaveText('홍길동')
  }
  await expect(card.locator('.record-field')).toHaveCount(5)
  await expect(card.locator('.record-unused[data-text="+ 면담자"]')).toHaveCount(0)
  await saved(app, t)
})

test('Hangul is composed past the limit of a text, which marks it and cuts nothing', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const editor = await openReport(app, t, userData, {
    title: '한도',
    language: 'ko',
    body: [finding('f', '가'.repeat(55)), paragraph('아래')],
  })
  const title = editor.locator('[data-field="title"]')
  await expect(title).toHaveAttribute('data-count', t('fields.length', { length: '55', max: '60' }))
  await title.click()
  await app.page.keyboard.press('End')
  await composeHangul(app, '값을넘는다')
  await expect(title).toHaveAttribute('data-count', t('fields.length', { length: '60', max: '60' }))
  await expect(title).not.toHaveAttribute('data-over', '')
  await composeHangul(app, '닭')
  await expect(title).toContainText('값을넘는다닭')
  await expect(title).toHaveAttribute('data-over', '')
  await expect(title).toHaveAttribute('data-count', t('fields.length', { length: '61', max: '60' }))
  await expect(app.page.locator('[data-over] >> text=61/60')).toBeVisible()
  await saved(app, t)
})

test('a policy is linked to a finding found by its initial consonants, and both lead to each other', async ({
  launch,
  userData,
}) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const body = [finding('f-1', '통역'), finding('f-2', '홍수 지도'), policy('p', '위험 지도'), paragraph('아래')]
  const editor = await openReport(app, t, userData, { title: '연결', language: 'ko', body })
  const card = editor.locator('[data-record="policy"]')
  await card.locator('[data-field="name"]').click()
  await app.page.getByRole('button', { name: t('records.link') }).click()
  const dialog = app.page.getByRole('dialog', { name: '근거 조사 내용' })
  await expect(dialog.getByRole('option')).toHaveCount(2)
  await app.page.keyboard.type('ㅎㅅ')
  await expect(dialog.getByRole('option')).toHaveText(['조사 내용 2홍수 지도'])
  expect(await violations(app.page)).toEqual([])
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Escape')
  await expect(card.getByRole('button', { name: '조사 내용 2 홍수 지도' })).toBeVisible()
  expect(await violations(app.page)).toEqual([])
  const used = editor
    .locator('[data-record="finding"]')
    .nth(1)
    .getByRole('button', { name: '벤치마킹 정책 1 위험 지도' })
  await expect(used).toBeVisible()
  await card.getByRole('button', { name: '조사 내용 2 홍수 지도' }).click()
  await expect(app.page.getByRole('tab', { name: '조사 내용' })).toBeVisible()
  await saved(app, t)
})

test('a recommendation is inserted from the slash menu, with its status in the form', async ({ launch, userData }) => {
  const app = await launch()
  const t = await setLanguage(app, 'ko')
  const editor = await openReport(app, t, userData, { title: '제언', language: 'ko', body: [paragraph('글')] })
  await editor.getByText('글', { exact: true }).click()
  await app.page.keyboard.press('End')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.type('/')
  await composeHangul(app, '제언')
  await app.page.keyboard.press('Enter')
  const card = editor.locator('[data-record="recommendation"]')
  await composeHangul(app, '지도 공개')
  await expect(card.locator('[data-field="title"]')).toHaveText('지도 공개')
  await card.locator('.record-chip[data-text="+ 상태"]').click()
  const status = app.page.locator('[data-key="status"] input').first()
  await expect(status).toBeFocused()
  await status.click()
  await app.page.getByRole('option', { name: '불채택' }).click()
  await expect(card.locator('.record-chip[data-text="불채택"]')).toBeVisible()
  await expect(card.locator('[data-field="statusReason"]')).toHaveAttribute('data-needed', '')
  await saved(app, t)
})
