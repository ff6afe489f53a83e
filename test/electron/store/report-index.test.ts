import { expect, test } from 'vitest'
import { createReportIndex } from '../../../electron/store/report-index'
import { createRowRemoval } from '../../../electron/store/report-rows'
import { setTitle, updateBy } from '../../../shared/document/edit'
import { loadState } from '../../../shared/document/load-state'
import { openStore } from '../../support/store'

test('a start whose list is up to date reads no log', () => {
  const { reports, index, database, log } = openStore()
  for (let i = 0; i < 5; i++) reports.create('overseas-training', 'ko')
  const before = index.list()
  const unreadable = { ...log, load: () => expect.fail('a log was read') }
  expect(createReportIndex(database, unreadable).list()).toEqual(before)
})

test('only the log of a report that changed is read again', () => {
  const { reports, database, log } = openStore()
  for (let i = 0; i < 3; i++) reports.create('overseas-training', 'ko')
  const changed = reports.create('overseas-training', 'ko').id
  const read: string[] = []
  const load: typeof log.load = (id) => {
    read.push(id)
    return log.load(id)
  }
  const index = createReportIndex(database, { ...log, load })
  expect(index.list()).toHaveLength(4)
  log.append(
    changed,
    updateBy(loadState(log.load(changed).state), (report) => setTitle(report, '새 제목')),
    'sync',
  )
  expect(index.list()[0]).toMatchObject({ id: changed, title: '새 제목' })
  expect(index.get(changed).title).toBe('새 제목')
  expect(read).toEqual([changed])
})

test('two lists over one log show the same, whichever was asked first', () => {
  const { reports, index, database, log } = openStore()
  const other = createReportIndex(database, log)
  const { id } = reports.create('overseas-training', 'ko')
  other.list()
  reports.rename(id, '바뀐 제목')
  expect(index.list()).toEqual(other.list())
  reports.delete(id)
  expect([index.list(), other.list()]).toEqual([[], []])
})

test('letters in one report write no line of the list, and what moves or is renamed is written at once', () => {
  const { reports, index, database, log } = openStore()
  const [one, other] = [reports.create('overseas-training', 'ko').id, reports.create('overseas-training', 'ko').id]
  index.list()
  const numbers = () =>
    [one, other].map((id) => database.prepare('SELECT number FROM reports WHERE id = ?').pluck().get(id))
  const before = numbers()
  const type = (id: string, text: string) =>
    log.append(
      id,
      updateBy(loadState(log.load(id).state), (doc) => doc.getMap('facts').set('organisation', text)),
      'device',
    )
  for (const text of ['가', '각', '가고']) {
    type(one, text)
    expect(index.list()[0]?.id).toBe(one)
  }
  expect(numbers()).toEqual(before)
  type(other, '나')
  index.list()
  expect(numbers()).toEqual([4, 2])
  reports.delete(one)
  expect(index.counts()).toEqual({ active: 1, archived: 0, trash: 1 })
  expect(numbers()).toEqual([5, 2])
  expect(createReportIndex(database, log).list()).toEqual(index.list())
})

test('a purged report leaves the list and never comes back into the table', () => {
  const { reports, index, database } = openStore()
  const [one, other] = [reports.create('overseas-training', 'ko').id, reports.create('overseas-training', 'ko').id]
  reports.delete(one)
  reports.setSubmitted(one, '2026-11-28')
  index.list()
  createRowRemoval(database, () => 1).remove(one)
  expect(index.list('trash')).toEqual([])
  expect(() => index.get(one)).toThrow('report-not-found')
  reports.rename(other, '새 제목')
  index.list()
  expect(database.prepare('SELECT id FROM reports').pluck().all()).toEqual([other])
})
