// @vitest-environment jsdom
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { writeBundle } from '../../electron/bundle/write-bundle'
import { sha256 } from '../../electron/platform/files'
import { openSession } from '../../renderer/screens/editor/session'
import { plainLines } from '../../shared/document/plain-lines'
import { documentExtensions } from '../../shared/document/schema'
import { SCHEMA_VERSION } from '../../shared/document/schema-version'
import { bodyOf, metaOf } from '../../shared/document/y-report'
import { AppError } from '../../shared/errors'
import type { Api } from '../../shared/ipc/contract'
import { createRandom } from '../support/random'
import { everyNode } from '../support/sample-report'
import { rounds, soakTime } from '../support/soak'
import { openStore } from '../support/store'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

type Random = ReturnType<typeof createRandom>

/** Every element of a report's body. */
function elementsOf(parent: Y.XmlElement | Y.XmlFragment): Y.XmlElement[] {
  return parent.toArray().flatMap((child) => (child instanceof Y.XmlElement ? [child, ...elementsOf(child)] : []))
}

function textsOf(doc: Y.Doc): Y.XmlText[] {
  return elementsOf(bodyOf(doc)).flatMap((element) => element.toArray().filter((child) => child instanceof Y.XmlText))
}

const textOf = (text: Y.XmlText): string =>
  text
    .toDelta()
    .map(({ insert }: { insert: string }) => insert)
    .join('')

/** What a newer Bogo may have written that this one does not know. */
const mutations = {
  'unknown node': (doc: Y.Doc, { below, pick }: Random) => {
    const parent = pick([bodyOf(doc), ...elementsOf(bodyOf(doc)).filter(({ length }) => length > 0)])
    const node = new Y.XmlElement('hologram')
    node.insert(0, [new Y.XmlText('새 요소의 글')])
    parent.insert(below(parent.length + 1), [node])
  },
  'unknown mark': (doc: Y.Doc, { pick }: Random) => {
    const text = pick(textsOf(doc).filter(({ length }) => length > 0))
    text.format(0, text.length, { glow: {} })
  },
  'unknown attribute': (doc: Y.Doc, { pick }: Random) => {
    pick(elementsOf(bodyOf(doc))).setAttribute('holographic', 'yes')
  },
  'required child': (doc: Y.Doc, { pick }: Random) => {
    const table = elementsOf(bodyOf(doc)).filter(({ nodeName }) => nodeName === 'tableRow')
    pick(table).push([new Y.XmlElement('tableSummaryCell')])
  },
} as const

/** A stored report, then changed by a device with a newer Bogo. */
function newerReport(random: Random, kind: keyof typeof mutations, says: number) {
  const store = openStore()
  const { id } = store.reports.add(everyNode())
  const doc = new Y.Doc()
  Y.applyUpdate(doc, store.log.load(id).state)
  const before = Y.encodeStateVector(doc)
  doc.transact(() => {
    mutations[kind](doc, random)
    metaOf(doc).set('needsSchema', says)
  })
  store.log.append(id, Y.encodeStateAsUpdate(doc, before), 'sync')
  const digest = () => {
    const rows = store.database.prepare('SELECT number, hash FROM updates ORDER BY sequence').all()
    return sha256(JSON.stringify(rows))
  }
  return { ...store, id, doc, digest }
}

/** The calls of the page to this store, counted. */
function pageOf({ log }: ReturnType<typeof openStore>) {
  const append = vi.fn(async () => ({ sequence: 0 }))
  const open = async ({ id }: { id: string }) => ({ state: log.load(id).state, sequence: log.load(id).number })
  const api = { report: { open, append, onAppended: () => () => {} } } as unknown as Api
  return { api, append }
}

const codeOf = (run: () => unknown): string => {
  try {
    run()
    return 'nothing'
  } catch (error) {
    return error instanceof AppError ? error.code : 'unexpected'
  }
}

test('what a newer Bogo wrote is refused by name everywhere, nothing of it is changed, and all its text can be read', async () => {
  const random = createRandom()
  const kinds = Object.keys(mutations) as (keyof typeof mutations)[]
  for (let round = 0; round < rounds(20, 300); round++) {
    const kind = random.pick(kinds)
    const store = newerReport(random, kind, SCHEMA_VERSION + 1)
    const { id, reports, index, log, digest, compactor, doc } = store
    const before = digest()
    const { api, append } = pageOf(store)
    await expect(openSession(api, id), kind).rejects.toMatchObject({ code: 'report-newer-schema' })
    expect(index.list()).toMatchObject([{ id, problem: 'report-newer-schema' }])
    for (const use of [
      () => reports.exportSource(id),
      () => reports.duplicate(id, (title) => title),
      () => [...compactor.compact(id)],
    ]) {
      expect(codeOf(use), kind).toBe('report-newer-schema')
    }
    expect(append).not.toHaveBeenCalled()
    expect(digest()).toBe(before)
    const stored = new Y.Doc()
    Y.applyUpdate(stored, log.load(id).state)
    expect(Y.equalSnapshots(Y.snapshot(stored), Y.snapshot(doc))).toBe(true)
    const shown = plainLines(stored).join('\n')
    for (const piece of textsOf(doc)) expect(shown).toContain(textOf(piece))
  }
})

test('a bundle of a newer Bogo is not taken in, neither as a new report nor into one that is there', async () => {
  const random = createRandom()
  const { id, doc, folder, ...store } = newerReport(random, 'unknown node', SCHEMA_VERSION + 1)
  const file = path.join(folder, 'newer.bogo')
  const state = Y.encodeStateAsUpdate(doc)
  writeFileSync(
    file,
    writeBundle({ id, document: { template: 'overseas-training', language: 'ko' }, state, media: new Map() }),
  )
  const other = openStore()
  await expect(other.reports.import(file)).rejects.toMatchObject({ code: 'report-newer-schema' })
  expect(other.index.list()).toEqual([])
  const before = store.digest()
  await expect(store.reports.import(file)).rejects.toMatchObject({ code: 'report-newer-schema' })
  expect(store.digest()).toBe(before)
})

test.each([
  ['unknown node', 'document-unknown-node'],
  ['unknown mark', 'report-invalid'],
  ['required child', 'document-unknown-node'],
] as const)('%s: refused even where the report does not say that it is newer', async (kind, code) => {
  const random = createRandom()
  for (let round = 0; round < rounds(5, 100); round++) {
    const store = newerReport(random, kind, SCHEMA_VERSION)
    const before = store.digest()
    const { api, append } = pageOf(store)
    await expect(openSession(api, store.id)).rejects.toMatchObject({ code })
    expect(append).not.toHaveBeenCalled()
    expect(store.digest()).toBe(before)
  }
})

test('control: an editor that is bound without asking deletes what it does not know, and the harness finds it', () => {
  const random = createRandom()
  for (const kind of ['unknown node', 'unknown mark'] as const) {
    const { doc } = newerReport(random, kind, SCHEMA_VERSION + 1)
    const before = Y.snapshot(doc)
    const editor = new Editor({
      element: document.body,
      extensions: [...documentExtensions, Collaboration.configure({ fragment: bodyOf(doc) })],
    })
    expect(Y.equalSnapshots(Y.snapshot(doc), before), kind).toBe(false)
    editor.destroy()
  }
})

test('control: the same report without anything new is opened', async () => {
  const store = openStore()
  const { id } = store.reports.add(everyNode())
  const { api, append } = pageOf(store)
  const session = await openSession(api, id)
  expect(session.meta.needsSchema).toBe(SCHEMA_VERSION)
  expect(append).not.toHaveBeenCalled()
  session.close()
})
