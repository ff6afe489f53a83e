import { expect, test } from 'vitest'
import { createReportIndex, shelfQuery } from '../../../electron/store/report-index'
import { setTitle, updateBy } from '../../../shared/document/edit'
import { loadState } from '../../../shared/document/load-state'
import { shelves } from '../../../shared/report'
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

test('every place of the list is read in its order, from an index alone', () => {
  const { database } = openStore()
  const plans = shelves.map((shelf) =>
    database
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${shelfQuery(shelf)}`)
      .all()
      .map(({ detail }) => detail),
  )
  for (const [first, ...others] of plans) {
    expect(first).toMatch(/USING COVERING INDEX reports_/)
    expect(others.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  }
})
