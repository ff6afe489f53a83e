import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { loadState } from '../../shared/document/load-state'
import { bodyOf } from '../../shared/document/y-report'
import { createRandom } from '../support/random'
import { rounds, soakTime } from '../support/soak'
import { compactNow, openStore } from '../support/store'
import { openTypist } from '../support/typist'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

/** A device that has a report up to a row and is out of reach at times. */
interface Replica {
  readonly doc: Y.Doc
  number: number
}

const bodyText = (doc: Y.Doc): string => bodyOf(doc).toString()

/**
 * Devices that write, fetch what they lack at any time, and stop for long while the log is compacted.
 * @param fetch what a device gets of the changes after its row
 */
function converge(
  { below, pick }: ReturnType<typeof createRandom>,
  fetch: (store: ReturnType<typeof openStore>, report: string, number: number) => readonly Uint8Array[],
) {
  const store = openStore()
  const { id } = store.reports.create('overseas-training', 'ko')
  const typist = openTypist(store.log, id)
  const replicas: Replica[] = Array.from({ length: 5 }, () => ({ doc: new Y.Doc(), number: 0 }))
  // The first stops at its first row.
  const others = replicas.slice(1)
  let compactions = 0

  function pull(replica: Replica): void {
    const { number } = store.log.load(id)
    for (const update of fetch(store, id, replica.number)) Y.applyUpdate(replica.doc, update, 'elsewhere')
    replica.number = number
  }

  /** Writes offline at a random place of what it has, then hands it in, as a sync would. */
  function push(replica: Replica): void {
    const before = Y.encodeStateVector(replica.doc)
    const blocks = bodyOf(replica.doc)
    if (blocks.length === 0) return
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(`다른 곳 ${below(1_000)}`)])
    blocks.insert(below(blocks.length), [paragraph])
    const update = Y.encodeStateAsUpdate(replica.doc, before)
    store.log.append(id, update, 'sync')
    Y.applyUpdate(typist.doc, update, 'elsewhere')
  }

  for (let step = 0; step < rounds(200, 3_000); step++) {
    const act = below(10)
    if (act < 5) typist.type(pick(['보고', 'Đoàn', 'report ']))
    else if (act < 7 && typist.text.length > 4) typist.text.delete(below(typist.text.length - 3), 1 + below(3))
    else if (act === 7) pull(pick(others))
    else if (act === 8) push(pick(others))
    else if (compactNow(store, id)) compactions += 1
  }
  for (const replica of replicas) pull(replica)
  const whole = loadState(store.log.load(id).state)
  const same = ({ doc }: Replica): boolean =>
    bodyText(doc) === bodyText(whole) && Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(whole))
  return { compactions, typed: bodyText(typist.doc) === bodyText(whole), converged: replicas.filter(same).length }
}

test('a device that stopped at any row has everything after it, whatever was compacted meanwhile', () => {
  const random = createRandom()
  for (let round = 0; round < rounds(3, 20); round++) {
    const { compactions, typed, converged } = converge(
      random,
      (store, id, number) => store.log.since(id, number).updates,
    )
    expect(compactions).toBeGreaterThan(2)
    expect([typed, converged]).toEqual([true, 5])
  }
})

test('control: a device that gets only the rows that are still there does not converge', () => {
  const rowsOnly = (store: ReturnType<typeof openStore>, id: string, number: number) =>
    store.database
      .prepare<[string, number], Buffer>('SELECT bytes FROM updates WHERE report = ? AND number > ? ORDER BY number')
      .pluck()
      .all(id, number)
  expect(converge(createRandom(), rowsOnly).converged).toBeLessThan(5)
})
