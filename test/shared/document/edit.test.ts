import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { setTitle, updateBy } from '../../../shared/document/edit'
import { loadState } from '../../../shared/document/load-state'
import { SCHEMA_VERSION } from '../../../shared/document/schema-version'
import { reportToY } from '../../../shared/document/to-y'
import { metaOf, readMeta } from '../../../shared/document/y-report'
import { everyNode } from '../../support/sample-report'

it('a change of an older report, made outside its editor, says in the same update that it needs this schema', () => {
  const report = reportToY(everyNode())
  metaOf(report).set('needsSchema', 1)
  const before = Y.encodeStateAsUpdate(report)
  const update = updateBy(report, (doc) => setTitle(doc, '바뀐 제목'))
  expect(readMeta(loadState(Y.mergeUpdates([before, update]))).needsSchema).toBe(SCHEMA_VERSION)
})
