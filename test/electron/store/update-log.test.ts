import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Appended } from '../../../electron/store/update-log'
import { openStore } from '../../support/store'

const report = '11111111-1111-4111-8111-111111111111'

/** Updates of a document that grows by a letter each. */
function letters(count: number): { updates: Uint8Array[]; text: string } {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let i = 0; i < count; i++) doc.getText('t').insert(i, String.fromCodePoint(0xac00 + i))
  return { updates, text: doc.getText('t').toString() }
}

const textOf = (state: Uint8Array): string => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc.getText('t').toString()
}

test('what was appended is read back whole and in order', () => {
  const { log } = openStore()
  const { updates, text } = letters(50)
  expect(updates.map((update) => log.append(report, update, 'device'))).toEqual(updates.map((_, i) => i + 1))
  expect(textOf(log.load(report).state)).toBe(text)
})

test('listeners hear of a change only after it is on disk, with the window that made it', () => {
  const { log } = openStore()
  const heard: Appended[] = []
  log.onAppended((appended) => {
    expect(log.load(report).number).toBe(appended.number)
    heard.push(appended)
  })
  const { updates } = letters(2)
  for (const update of updates) log.append(report, update, 'device', 42)
  expect(heard.map(({ number, source, origin }) => ({ number, source, origin }))).toEqual([
    { number: 1, source: 42, origin: 'device' },
    { number: 2, source: 42, origin: 'device' },
  ])
})

test('bytes that are no update are refused and not stored', () => {
  const { log } = openStore()
  expect(() => log.append(report, Uint8Array.of(255, 255, 255), 'device')).toThrowError(
    expect.objectContaining({ code: 'request-invalid' }),
  )
  expect(log.has(report)).toBe(false)
})

test.each([
  ['a changed byte', 'UPDATE updates SET bytes = zeroblob(length(bytes)) WHERE number = 2'],
  ['a missing row in the middle', 'DELETE FROM updates WHERE number = 2'],
  ['a vanished tail', 'DELETE FROM updates WHERE number = 3'],
])('%s is noticed', (_name, damage) => {
  const { log, database } = openStore()
  for (const update of letters(3).updates) log.append(report, update, 'device')
  database.exec(damage)
  expect(() => log.load(report)).toThrowError(expect.objectContaining({ code: 'report-damaged' }))
})

test('a row of a newer schema makes the report unreadable by name, not damaged', () => {
  const { log, database } = openStore()
  for (const update of letters(2).updates) log.append(report, update, 'device')
  database.exec('UPDATE updates SET schema = 99 WHERE number = 2')
  expect(() => log.load(report)).toThrowError(expect.objectContaining({ code: 'report-newer-schema' }))
})

test('a report that was never written is not found', () => {
  const { log } = openStore()
  expect(() => log.load(report)).toThrowError(expect.objectContaining({ code: 'report-not-found' }))
})
