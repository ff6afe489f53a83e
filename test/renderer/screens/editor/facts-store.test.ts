import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createFactsStore } from '../../../../renderer/screens/editor/facts-store'
import { factsOf, readFacts, writeFact } from '../../../../shared/document/y-report'

function createReport() {
  const doc = new Y.Doc()
  doc.transact(() => {
    writeFact(doc, 'organisation', '서울특별시')
    writeFact(doc, 'travellers', [{ name: 'Hương' }, { name: '민수' }, { name: 'Ann' }])
  })
  return doc
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

function merge(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

const row = (store: ReturnType<typeof createFactsStore>, index: number) => {
  const found = store.rows('travellers')[index]
  if (!found) throw new Error(`no row ${index}`)
  return found
}
const names = (doc: Y.Doc) => (readFacts(doc).travellers as { name?: string }[]).map(({ name }) => name)

describe('facts store', () => {
  it('writes a scalar, and removes an emptied one', () => {
    const doc = createReport()
    const store = createFactsStore(doc)
    store.setScalar('organisation', '부산광역시')
    expect(readFacts(doc).organisation).toBe('부산광역시')
    store.setScalar('organisation', '')
    expect(factsOf(doc).has('organisation')).toBe(false)
  })

  it('writes nothing when nothing changed', () => {
    const doc = createReport()
    const updates: unknown[] = []
    doc.on('update', (update) => updates.push(update))
    createFactsStore(doc).setScalar('organisation', '서울특별시')
    expect(updates).toEqual([])
  })

  it('gives the same rows until one of them changes', () => {
    const store = createFactsStore(createReport())
    const before = store.rows('travellers')
    store.setScalar('organisation', '인천광역시')
    expect(store.rows('travellers')).toBe(before)
    store.setCell(row(store, 0), 'role', 'Trưởng đoàn')
    expect(store.rows('travellers')).not.toBe(before)
    expect(store.rows('travellers')[0]?.values).toEqual({ name: 'Hương', role: 'Trưởng đoàn' })
  })

  it('makes a list with its first row', () => {
    const doc = new Y.Doc()
    const store = createFactsStore(doc)
    store.addRow('costs')
    store.addRow('costs')
    expect(store.rows('costs')).toHaveLength(2)
  })

  it('inserts a row where it is asked for', () => {
    const doc = createReport()
    createFactsStore(doc).insertRow('travellers', 1, { name: 'Bình' })
    expect(names(doc)).toEqual(['Hương', 'Bình', '민수', 'Ann'])
  })

  it('writes cells of several rows as one change, adds the rows that lack, and empties nothing else', () => {
    const doc = createReport()
    const store = createFactsStore(doc)
    let updates = 0
    doc.on('update', () => {
      updates += 1
    })
    store.writeCells('travellers', 2, [{ grade: '5급' }, { name: 'Bình' }, { name: 'Lan' }])
    expect(updates).toBe(1)
    expect(readFacts(doc).travellers).toEqual([
      { name: 'Hương' },
      { name: '민수' },
      { name: 'Ann', grade: '5급' },
      { name: 'Bình' },
      { name: 'Lan' },
    ])
  })

  it('moves a row with its cells, and knows it again by its key', () => {
    const doc = createReport()
    const store = createFactsStore(doc)
    const { key } = row(store, 2)
    store.moveRow('travellers', 2, 0)
    expect(names(doc)).toEqual(['Ann', 'Hương', '민수'])
    expect(row(store, 0).key).toBe(key)
  })

  it('does not move a row out of its list', () => {
    const doc = createReport()
    createFactsStore(doc).moveRow('travellers', 0, -1)
    createFactsStore(doc).moveRow('travellers', 2, 3)
    expect(names(doc)).toEqual(['Hương', '민수', 'Ann'])
  })

  it('merges rows and cells that two people wrote offline', () => {
    const one = createReport()
    const other = copyOf(one)
    const mine = createFactsStore(one)
    const theirs = createFactsStore(other)
    mine.setCell(row(mine, 0), 'unit', '안전총괄과')
    theirs.setCell(row(theirs, 0), 'grade', '행정5급')
    theirs.removeRow('travellers', 1)
    mine.addRow('travellers')
    merge(one, other)
    expect(readFacts(one)).toEqual(readFacts(other))
    expect(readFacts(one).travellers).toEqual([
      { name: 'Hương', unit: '안전총괄과', grade: '행정5급' },
      { name: 'Ann' },
      {},
    ])
  })

  it('shows nothing for a value of a shape that it does not know', () => {
    const doc = createReport()
    factsOf(doc).set('organisation', { strange: true })
    expect(createFactsStore(doc).scalar('organisation')).toBeUndefined()
  })
})
