import { describe, expect, it } from 'vitest'
import { createVersionTable } from '../../../electron/store/version-table'
import { SCHEMA_VERSION } from '../../../shared/document/schema-version'
import { openStore } from '../../support/store'

const report = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'
const version = (id: string, state = new Uint8Array([1, 2, 3]), media: string[] = []) =>
  ({ id, report, reason: 'named', name: '국장 검토 전', state, words: 3, media }) as const
const hash = (letter: string) => letter.repeat(64)

function open() {
  const { database } = openStore()
  let time = 1_000
  return { database, table: createVersionTable(database, () => time++) }
}

describe('table of versions', () => {
  it('gives a state back as it was, and says what is in it without opening it', () => {
    const { table } = open()
    table.add(version('a', new Uint8Array(5_000).fill(7)))
    expect(table.state('a')).toEqual({ report, state: new Uint8Array(5_000).fill(7) })
    expect(table.list(report)).toMatchObject([
      { id: 'a', report, reason: 'named', name: '국장 검토 전', words: 3, at: 1_000 },
    ])
    expect(table.get('a').bytes).toBeLessThan(100)
  })

  it.each([
    ['bytes that changed', 'UPDATE versions SET state = zeroblob(8)'],
    ['the state of another version', "UPDATE versions SET state_hash = 'x'"],
  ])('names a version damaged that has %s', (_name, change) => {
    const { table, database } = open()
    table.add(version('a'))
    database.exec(change)
    expect(() => table.state('a')).toThrow(expect.objectContaining({ code: 'version-damaged' }))
  })

  it('does not open what a newer Bogo kept', () => {
    const { table, database } = open()
    table.add(version('a'))
    database.exec(`UPDATE versions SET schema = ${SCHEMA_VERSION + 1}`)
    expect(() => table.state('a')).toThrow(expect.objectContaining({ code: 'report-newer-schema' }))
  })

  it('knows whether the version that was kept last is of a state, whatever the clock said', () => {
    const { table } = open()
    table.add(version('a', new Uint8Array([1])), 9_000)
    table.add(version('b', new Uint8Array([2])), 5)
    expect(table.lastOf(report, new Uint8Array([2]))).toBe('b')
    expect(table.lastOf(report, new Uint8Array([1]))).toBeNull()
  })

  it('names every picture of every version', () => {
    const { table } = open()
    table.add(version('a', new Uint8Array([1]), [hash('a'), hash('b')]))
    table.add(version('b', new Uint8Array([2]), [hash('b'), hash('c')]))
    expect(new Set(table.media())).toEqual(new Set([hash('a'), hash('b'), hash('c')]))
  })

  it('says of a version that is gone that it is not there', () => {
    const { table } = open()
    expect(() => table.state('a')).toThrow(expect.objectContaining({ code: 'version-not-found' }))
    expect(() => table.get('a')).toThrow(expect.objectContaining({ code: 'version-not-found' }))
  })
})
