import path from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { jsonReportState } from '../../../electron/bundle/json-report'
import { writeBundle } from '../../../electron/bundle/write-bundle'
import { writeWholeFile } from '../../../electron/platform/files'
import { createReportIndex } from '../../../electron/store/report-index'
import { setTitle, updateBy } from '../../../shared/document/edit'
import { loadState } from '../../../shared/document/load-state'
import { isRecordBlock, reportDocumentSchema } from '../../../shared/document/model'
import { titleOf } from '../../../shared/document/text'
import { languages } from '../../../shared/i18n/language'
import { templateNames } from '../../../shared/templates/names'
import { png } from '../../support/png'
import { everyNode } from '../../support/sample-report'
import { openStore } from '../../support/store'

test('a new report of every template opens in each language', () => {
  const { reports, index } = openStore()
  for (const template of templateNames) for (const language of languages) reports.create(template, language)
  const created = templateNames.length * languages.length
  expect(index.list().map(({ problem }) => problem)).toEqual(Array(created).fill(null))
})

test('pictures that a report names and the store does not have are known before it is exported', () => {
  const { log, reports, media } = openStore()
  const bytes = png(4, 4)
  const kept = media.add({ bytes, type: 'image/png', width: 4, height: 4 })
  const gone = 'b'.repeat(64)
  const figures = [kept, gone].map((name) => ({ type: 'figure', attrs: { media: name }, content: [] }))
  const body = [{ type: 'title', content: [] }, ...figures]
  const report = reportDocumentSchema.parse({ template: 'study-mission', language: 'ko', body })
  const id = '88888888-8888-4888-8888-888888888889'
  log.append(id, jsonReportState(report), 'device')
  expect(reports.missingPictures(id)).toEqual([gone])
})

test('the list names the countries that took part in what was held at home', () => {
  const { log, index } = openStore()
  const participants = [{ country: 'KZ' }, { country: 'UA' }, { institution: 'UNDP' }, { country: 'KZ' }]
  const body = [{ type: 'title', content: [] }]
  const report = reportDocumentSchema.parse({
    template: 'international-exchange',
    language: 'ko',
    facts: { participants },
    body,
  })
  const id = '88888888-8888-4888-8888-888888888888'
  log.append(id, jsonReportState(report), 'device')
  expect(index.get(id).countries).toEqual(['KZ', 'UA'])
})

test('the last changed report comes first', () => {
  const { reports, index } = openStore()
  const first = reports.create('overseas-training', 'ko')
  const second = reports.create('overseas-training', 'ko')
  expect(index.list().map(({ id }) => id)).toEqual([second.id, first.id])
  reports.rename(first.id, '먼저')
  expect(index.list().map(({ title }) => title)[0]).toBe('먼저')
})

test('deleting hides a report and restoring brings it back with its text', () => {
  const { reports, index } = openStore()
  const { id } = reports.create('study-mission', 'vi')
  reports.rename(id, 'Báo cáo')
  reports.delete(id)
  expect(index.list()).toEqual([])
  reports.restore(id)
  expect(index.list().map(({ title }) => title)).toEqual(['Báo cáo'])
})

test('a copy has its own title and no shared history', () => {
  const { reports, index } = openStore()
  const { id } = reports.create('overseas-training', 'en')
  reports.rename(id, 'Auckland')
  const copy = reports.duplicate(id, (title) => `${title} (copy)`)
  reports.rename(id, 'Changed')
  expect(index.get(copy.id).title).toBe('Auckland (copy)')
})

test('importing a file twice does not double its text', async () => {
  const { reports, folder } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  reports.rename(id, '원본')
  const file = path.join(folder, 'copy.bogo')
  await writeWholeFile(file, writeBundle(reports.exportSource(id)))
  const other = openStore()
  await other.reports.import(file)
  const once = other.reports.exportSource(id).document
  await other.reports.import(file)
  expect(other.reports.exportSource(id).document).toEqual(once)
})

test('importing merges with what was written here meanwhile', async () => {
  const { reports, log, folder } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  const source = reports.exportSource(id)
  const doc = loadState(source.state)
  const update = updateBy(doc, (report) => setTitle(report, '다른 기기에서'))
  const state = Y.mergeUpdates([source.state, update])
  const file = path.join(folder, 'other.bogo')
  await writeWholeFile(file, writeBundle({ ...source, state }))
  const facts = new Y.Doc()
  Y.applyUpdate(facts, source.state)
  log.append(
    id,
    updateBy(facts, (report) => report.getMap('facts').set('organisation', '서울특별시')),
    'device',
  )
  await reports.import(file)
  const { document } = reports.exportSource(id)
  expect(titleOf(document)).toBe('다른 기기에서')
  expect(document.facts.organisation).toBe('서울특별시')
})

test('importing a report that lies in the trash takes it out', async () => {
  const { reports, index, folder } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  const file = path.join(folder, 'x.bogo')
  await writeWholeFile(file, writeBundle(reports.exportSource(id)))
  reports.delete(id)
  await reports.import(file)
  expect(index.list().map((report) => report.id)).toEqual([id])
})

test('a damaged report stays in the list and says why it cannot be opened', () => {
  const { reports, log, database } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  reports.rename(id, '남은 제목')
  database.exec("UPDATE updates SET hash = 'x' WHERE number = 1")
  database.exec('UPDATE reports SET number = 0')
  // As after the next start.
  const index = createReportIndex(database, log)
  expect(index.list()).toMatchObject([{ id, title: '남은 제목', problem: 'report-damaged' }])
})

test('a file that another system wrote anew under a known id comes in as a copy, and no text is doubled', async () => {
  const { reports, index, folder } = openStore()
  const write = async (title: string) => {
    const report = {
      ...everyNode(),
      body: [{ type: 'title' as const, content: [{ type: 'text' as const, text: title }] }],
    }
    const file = path.join(folder, `${title}.bogo`)
    const id = report.id ?? ''
    await writeWholeFile(file, writeBundle({ id, document: report, state: jsonReportState(report), media: new Map() }))
    return file
  }
  const first = await reports.import(await write('first'))
  const second = await reports.import(await write('second'))
  expect(second.id).not.toBe(first.id)
  expect(
    index
      .list()
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['first', 'second'])
})

test('one report that cannot be read keeps no other from being listed, made or renamed', () => {
  const { reports, index, log } = openStore()
  const good = reports.create('overseas-training', 'ko')
  const doc = new Y.Doc()
  let outer = new Y.XmlElement('bulletList')
  doc.getXmlFragment('body').push([outer])
  for (let depth = 0; depth < 2_000; depth++) {
    const inner = new Y.XmlElement('bulletList')
    outer.push([inner])
    outer = inner
  }
  log.append('99999999-9999-4999-8999-999999999999', Y.encodeStateAsUpdate(doc), 'device')
  expect(reports.rename(good.id, '그대로').title).toBe('그대로')
  expect(reports.create('study-mission', 'vi').problem).toBeNull()
  expect(index.list().filter(({ problem }) => problem !== null)).toHaveLength(1)
})

test('the records of a copy have ids of their own', () => {
  const { reports } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  const copy = reports.duplicate(id, (title) => title)
  const ids = (report: string) =>
    reports.exportSource(report).document.body.flatMap((block) => (isRecordBlock(block) ? [block.attrs.id] : []))
  expect(ids(id).length).toBeGreaterThan(0)
  expect(ids(id).filter((each) => ids(copy.id).includes(each))).toEqual([])
})

test('a report is marked as handed in and open again; its copy is not handed in', () => {
  const { reports, index } = openStore()
  const { id } = reports.create('overseas-training', 'ko')
  expect(reports.setSubmitted(id, '2026-11-20').deadline.submittedOn).toBe('2026-11-20')
  expect(reports.duplicate(id, (title) => title).deadline.submittedOn).toBeNull()
  expect(reports.setSubmitted(id, null).deadline.submittedOn).toBeNull()
  expect(index.get(id).deadline).toEqual({
    returnDate: null,
    receivedOn: null,
    rule: null,
    dueOn: null,
    submittedOn: null,
  })
})
