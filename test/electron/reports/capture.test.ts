import { expect, test } from 'vitest'
import { createCaptureDraft } from '../../../electron/store/capture-draft'
import { emptyDraft } from '../../../shared/capture/draft'
import { recordText } from '../../../shared/document/text'
import { openStore } from '../../support/store'

const draftId = '11111111-1111-4111-8111-111111111111'

test('a captured note is in the log of its report, once, and those who have it open hear of it', () => {
  const { reports, log, index } = openStore()
  const { id, findings } = reports.create('overseas-training', 'ko')
  const heard: number[] = []
  log.onAppended(({ number }) => heard.push(number))
  const note = { ...emptyDraft(draftId), title: '침수 등급', where: '로테르담', what: '표지판' }
  reports.capture(id, note)
  reports.capture(id, note)
  expect(heard).toHaveLength(1)
  expect(index.get(id).findings).toBe(findings + 1)
  const { body } = reports.exportSource(id).document
  const finding = body.findLast((block) => block.type === 'finding')
  expect(finding && ['title', 'place', 'what'].map((key) => recordText(finding, key))).toEqual([
    '침수 등급',
    '로테르담',
    '표지판',
  ])
})

test('a draft is there after the application was killed, and the next one is empty, for the same report', () => {
  const { database } = openStore()
  const report = '22222222-2222-4222-8222-222222222222'
  const draft = { ...emptyDraft(draftId), report, title: 'Ghi chép', what: 'Nội dung' }
  createCaptureDraft(database, () => draftId).keep(draft)
  const later = createCaptureDraft(database, () => '33333333-3333-4333-8333-333333333333')
  expect(later.get()).toEqual(draft)
  expect(later.next({ report })).toEqual({ ...emptyDraft('33333333-3333-4333-8333-333333333333'), report })
})

test('a draft that another version wrote in another form begins anew instead of failing', () => {
  const { database } = openStore()
  database.prepare('REPLACE INTO settings VALUES (?, ?)').run('captureDraft', '{"text":1}')
  expect(createCaptureDraft(database, () => draftId).get()).toEqual(emptyDraft(draftId))
})
