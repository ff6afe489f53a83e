import { expect, test } from 'vitest'
import { createReminders, type Reminder } from '../../../electron/reminders/reminders'
import { createSettingsTable } from '../../../electron/store/settings-table'
import { updateBy } from '../../../shared/document/edit'
import { loadState } from '../../../shared/document/load-state'
import { writeFact } from '../../../shared/document/y-report'
import type { FieldValue } from '../../../shared/fields/value'
import { createTranslator } from '../../../shared/i18n/index'
import type { Language } from '../../../shared/i18n/language'
import { openStore } from '../../support/store'

/** A device with a clock that the test sets, and the notifications that it showed. */
function device(language: Language = 'ko') {
  const { database, index, log, reports } = openStore()
  const shown: Reminder[] = []
  let now = new Date(2026, 10, 17, 9).getTime()
  /** The application's start: what it remembers is on disk. */
  const start = () => {
    const settings = createSettingsTable(database, { language })
    const translator = () => createTranslator(language)
    return {
      settings,
      ...createReminders({ index, settings, translator, show: (one) => shown.push(one), now: () => now }),
    }
  }
  return {
    ...start(),
    start,
    reports,
    shown,
    /** Goes to a day of November 2026. */
    goTo: (day: number, hour = 9) => {
      now = new Date(2026, 10, day, hour).getTime()
    },
    /** A report with facts; by default the trip ended on 25 October, so that it is due on 24 November. */
    report(title: string, facts: Record<string, FieldValue> = { period: { from: '2026-10-11', to: '2026-10-25' } }) {
      const { id } = reports.create('overseas-training', 'ko')
      reports.rename(id, title)
      const change = updateBy(loadState(log.load(id).state), (doc) => {
        for (const [key, value] of Object.entries(facts)) writeFact(doc, key, value)
      })
      log.append(id, change, 'device')
      return id
    },
  }
}

test('a report is announced from the chosen number of days before it is due', () => {
  const { report, check, goTo, shown } = device()
  const id = report('유럽 연수')
  goTo(16)
  check()
  expect(shown).toEqual([])
  goTo(17)
  check()
  expect(shown).toEqual([{ title: '보고서 제출기한 안내', body: '유럽 연수: D-7', report: id }])
})

test('no day is announced twice, whatever sleeps, wakes or starts again', () => {
  const { report, check, start, goTo, shown } = device()
  report('유럽 연수')
  for (const hour of [0, 9, 23]) {
    goTo(20, hour)
    check()
    start().check()
  }
  expect(shown.map(({ body }) => body)).toEqual(['유럽 연수: D-4'])
  goTo(21, 0)
  check()
  expect(shown.map(({ body }) => body)).toEqual(['유럽 연수: D-4', '유럽 연수: D-3'])
})

test('a day on which nothing was due yet is announced once something is', () => {
  const { report, check, shown } = device()
  check()
  report('유럽 연수')
  check()
  expect(shown).toHaveLength(1)
})

test('what is overdue is said until the report is handed in', () => {
  const { report, reports, check, goTo, shown } = device('vi')
  const id = report('Đoàn công tác')
  goTo(26)
  check()
  expect(shown).toEqual([{ title: 'Báo cáo đã quá hạn', body: 'Đoàn công tác: Quá hạn 2 ngày', report: id }])
  reports.setSubmitted(id, '2026-11-26')
  goTo(27)
  check()
  expect(shown).toHaveLength(1)
})

test('what lies in the trash is not announced', () => {
  const { report, reports, check, shown } = device()
  reports.delete(report('유럽 연수'))
  check()
  expect(shown).toEqual([])
})

test('nothing is said when reminders are off, and no title when titles are hidden', () => {
  const { report, settings, check, shown } = device('en')
  report('Secret mission')
  const { deadlines } = settings.get()
  settings.set({ deadlines: { ...deadlines, remind: false } })
  check()
  expect(shown).toEqual([])
  settings.set({ deadlines: { ...deadlines, hideTitles: true } })
  check()
  expect(shown.map(({ body }) => body)).toEqual(['A report: 7 days left'])
})

test('many reports are one notification that leads to the list', () => {
  const { report, check, shown } = device('en')
  for (const name of ['a', 'b', 'c', 'd']) report(name)
  check()
  expect(shown).toEqual([
    { title: 'Report due', body: '4 reports are due or overdue. Open the list to see them.', report: null },
  ])
})
