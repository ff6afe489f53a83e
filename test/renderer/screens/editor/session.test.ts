import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openSession } from '../../../../renderer/screens/editor/session'
import { reportIdSchema } from '../../../../shared/document/model'
import { SCHEMA_VERSION } from '../../../../shared/document/schema-version'
import { reportToY } from '../../../../shared/document/to-y'
import { bodyOf, metaOf } from '../../../../shared/document/y-report'
import type { Api } from '../../../../shared/ipc/contract'
import { everyNode } from '../../../support/sample-report'

const id = reportIdSchema.parse('7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01')

/** A log in memory that gives a report which needs an older or this schema. */
async function openAt(needsSchema: number) {
  const stored = reportToY(everyNode())
  metaOf(stored).set('needsSchema', needsSchema)
  const state = Y.encodeStateAsUpdate(stored)
  const appended: Uint8Array[] = []
  const api = {
    report: {
      open: async () => ({ state }),
      append: async ({ update }: { update: Uint8Array }) => {
        appended.push(update)
        return {}
      },
      onAppended: () => () => undefined,
    },
  } as unknown as Api
  const session = await openSession(api, id)
  /** The needed schema and the body's length that the log has after so many updates. */
  const after = (count: number) => {
    const doc = new Y.Doc()
    for (const update of [state, ...appended.slice(0, count)]) Y.applyUpdate(doc, update)
    return { needs: metaOf(doc).get('needsSchema'), blocks: bodyOf(doc).length }
  }
  return { session, appended, after, blocks: bodyOf(stored).length }
}

const addRule = (doc: Y.Doc) => bodyOf(doc).push([new Y.XmlElement('horizontalRule')])

it('the first change of a report of an older schema says in the same update that it needs this one', async () => {
  const { session, appended, after, blocks } = await openAt(SCHEMA_VERSION - 1)
  addRule(session.doc)
  await session.saver.flush()
  expect(appended).toHaveLength(1)
  expect(after(1)).toEqual({ needs: SCHEMA_VERSION, blocks: blocks + 1 })
  addRule(session.doc)
  await session.saver.flush()
  expect(after(2)).toEqual({ needs: SCHEMA_VERSION, blocks: blocks + 2 })
})

it('a report of an older schema that is only read stays as it is', async () => {
  const { session, appended } = await openAt(SCHEMA_VERSION - 1)
  session.doc.transact(() => undefined, 'reading')
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(session.doc))
  addRule(other)
  session.applyStored(Y.encodeStateAsUpdate(other, Y.encodeStateVector(session.doc)))
  await session.saver.flush()
  expect(appended).toEqual([])
  expect(metaOf(session.doc).get('needsSchema')).toBe(SCHEMA_VERSION - 1)
})

it('a report of this schema is saved change by change', async () => {
  const { session, appended, after, blocks } = await openAt(SCHEMA_VERSION)
  addRule(session.doc)
  await session.saver.flush()
  expect(appended).toHaveLength(1)
  expect(after(1)).toEqual({ needs: SCHEMA_VERSION, blocks: blocks + 1 })
})
