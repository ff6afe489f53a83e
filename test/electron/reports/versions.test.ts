import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { writeBundle } from '../../../electron/bundle/write-bundle'
import { createReports } from '../../../electron/reports/reports'
import { createVersions } from '../../../electron/reports/versions'
import { createVersionTable } from '../../../electron/store/version-table'
import { setTitle, updateBy } from '../../../shared/document/edit'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import { titleOf } from '../../../shared/document/text'
import { reportToY } from '../../../shared/document/to-y'
import { bodyOf } from '../../../shared/document/y-report'
import { everyNode } from '../../support/sample-report'
import { openStore } from '../../support/store'

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'
const hour = 3_600_000

/** A store with versions, on a clock that the test sets. */
function open() {
  const store = openStore()
  const clock = { now: new Date(2026, 10, 2, 9).getTime(), elapsed: 0 }
  let next = 0
  const newId = () => `10000000-0000-4000-8000-${String(++next).padStart(12, '0')}`
  const failures: unknown[] = []
  const versions = createVersions({
    log: store.log,
    table: createVersionTable(store.database, () => clock.now),
    newId,
    now: () => clock.now,
    elapsed: () => clock.elapsed,
    isTemplate: store.index.isTemplate,
    onFailure: (error) => failures.push(error),
  })
  const reports = createReports({
    log: store.log,
    index: store.index,
    media: store.media,
    versions: store.versions,
    purged: store.purged,
    newId,
    now: () => clock.now,
    beforeMerge: (report) => versions.keepBefore(report, 'import'),
  })
  const pass = (milliseconds: number) => {
    clock.now += milliseconds
    clock.elapsed += milliseconds
  }
  const retitle = (title: string) => {
    const doc = loadState(store.log.load(id).state)
    store.log.append(
      id,
      updateBy(doc, (report) => setTitle(report, title)),
      'device',
    )
  }
  const title = (state = store.log.load(id).state) => titleOf(reportFromY(id, loadState(state)))
  const titles = () => versions.list(id).map((version) => [version.reason, title(versions.open(version.id))])
  const begin = () => store.log.append(id, Y.encodeStateAsUpdate(reportToY(everyNode())), 'device')
  return { ...store, versions, reports, clock, failures, pass, retitle, title, titles, begin }
}

const first = '국외연수 결과보고서'

describe('versions of a report', () => {
  it('are kept by name, renamed, deleted and taken back', () => {
    const { versions, begin, retitle } = open()
    begin()
    const { id: kept } = versions.keep(id, '국장 검토 전')
    retitle('둘째')
    expect(versions.rename(kept, '차관 검토 전')).toMatchObject({ name: '차관 검토 전', reason: 'named' })
    const before = versions.list(id)
    versions.delete(kept)
    expect(versions.list(id)).toEqual([])
    versions.takeBack(kept)
    expect(versions.list(id)).toEqual(before)
  })

  it('are kept by themselves with the state before the first change of a day', () => {
    const { begin, retitle, titles, pass } = open()
    begin()
    retitle('월요일')
    expect(titles()).toEqual([])
    pass(24 * hour)
    retitle('화요일')
    retitle('화요일 저녁')
    pass(24 * hour)
    retitle('수요일')
    expect(titles()).toEqual([
      ['daily', '화요일 저녁'],
      ['daily', '월요일'],
    ])
  })

  it('are not kept twice a night: the day after midnight begins six hours later', () => {
    const { begin, retitle, titles, pass } = open()
    begin()
    pass(24 * hour + 14 * hour)
    retitle('밤 11시')
    pass(2 * hour)
    retitle('새벽 1시')
    expect(titles()).toEqual([['daily', first]])
    pass(5 * hour)
    retitle('아침 6시')
    expect(titles()).toEqual([
      ['daily', '새벽 1시'],
      ['daily', first],
    ])
  })

  it('do not flood the store when the clock jumps', () => {
    const { begin, retitle, titles, clock } = open()
    begin()
    const days = [1, -3, 40, 2, 400, -20, 7, 3_000, 1]
    for (const [index, jump] of days.entries()) {
      clock.now += jump * 24 * hour
      clock.elapsed += 60_000
      retitle(`날 ${index}`)
    }
    expect(titles()).toHaveLength(0)
    clock.elapsed += 6 * hour
    for (const [index, jump] of days.entries()) {
      clock.now += jump * 24 * hour
      clock.elapsed += 60_000
      retitle(`또 ${index}`)
    }
    expect(titles()).toHaveLength(1)
  })

  it('are not kept again while nothing changes', () => {
    const { begin, versions, retitle, titles } = open()
    begin()
    versions.keepForExport(id)
    versions.keepForExport(id)
    retitle('새 제목')
    versions.keepForExport(id)
    versions.keep(id, '이름')
    versions.keepForExport(id)
    expect(titles().map(([reason]) => reason)).toEqual(['named', 'export', 'export'])
  })

  it('are kept before an import merges into a report, and not of one that is new here', async () => {
    const { begin, reports, retitle, titles, title, log, folder } = open()
    begin()
    const file = path.join(folder, 'other.bogo')
    const other = loadState(log.load(id).state)
    other.transact(() => setTitle(other, '다른 기기의 제목'))
    const state = Y.encodeStateAsUpdate(other)
    await writeFile(file, writeBundle({ id, document: everyNode(), state, media: new Map() }))
    retitle('여기의 제목')
    const mine = title()
    await reports.import(file)
    expect(titles()).toEqual([['import', mine]])

    const elsewhere = open()
    await elsewhere.reports.import(file)
    expect(elsewhere.titles()).toEqual([])
  })

  it('come back as a change of the log, and going back is undone by the version made before it', () => {
    const { begin, versions, retitle, title, titles, log } = open()
    begin()
    const { id: kept } = versions.keep(id, '처음')
    retitle('나중')
    const heard: string[] = []
    log.onAppended(({ origin, source }) => heard.push(`${origin} ${source}`))
    const before = versions.restore(kept)
    expect(heard).toEqual(['device null'])
    expect(title()).toBe(first)
    expect(titles()).toEqual([
      ['restore', '나중'],
      ['named', first],
    ])
    expect(before).toBe(versions.list(id)[0]?.id)
    expect(versions.restore(before ?? '')).not.toBeNull()
    expect(title()).toBe('나중')
    expect(versions.restore(before ?? '')).toBeNull()
  })

  it('change nothing when the state before a restore cannot be kept', () => {
    const { begin, versions, retitle, title, database } = open()
    begin()
    const { id: kept } = versions.keep(id, '처음')
    retitle('나중')
    database.exec("CREATE TRIGGER full BEFORE INSERT ON versions BEGIN SELECT RAISE(ABORT, 'full'); END")
    expect(() => versions.restore(kept)).toThrow()
    expect(title()).toBe('나중')
  })

  it('never keep a change or an export back when one cannot be kept', () => {
    const { begin, versions, retitle, title, database, failures, pass } = open()
    begin()
    database.exec("CREATE TRIGGER full BEFORE INSERT ON versions BEGIN SELECT RAISE(ABORT, 'full'); END")
    pass(24 * hour)
    retitle('나중')
    versions.keepForExport(id)
    expect(title()).toBe('나중')
    expect(failures).toHaveLength(2)
  })

  it('name their pictures, so that these are not removed as unused', () => {
    const { begin, versions, log, database } = open()
    begin()
    const media = 'a'.repeat(64)
    const doc = loadState(log.load(id).state)
    const figure = new Y.XmlElement('figure')
    figure.setAttribute('media', media)
    log.append(
      id,
      updateBy(doc, (report) => bodyOf(report).insert(1, [figure])),
      'device',
    )
    versions.keep(id, '그림과 함께')
    log.append(
      id,
      updateBy(doc, (report) => bodyOf(report).delete(1, 1)),
      'device',
    )
    expect([...createVersionTable(database, Date.now).media()]).toEqual([media])
  })

  it('are kept of a state that this Bogo cannot read', () => {
    const { versions, log, begin } = open()
    begin()
    const doc = loadState(log.load(id).state)
    const before = Y.encodeStateVector(doc)
    bodyOf(doc).insert(1, [new Y.XmlElement('hologram')])
    log.append(id, Y.encodeStateAsUpdate(doc, before), 'sync')
    expect(versions.keep(id, '새 Bogo의 것')).toMatchObject({ words: 0 })
  })
})
