import { expect, test } from 'vitest'
import { copyBody } from '../../../shared/document/copy'
import { everyNode } from '../../support/sample-report'

test('records of a copy have ids of their own, and references to them follow', () => {
  const report = everyNode()
  let last = 0
  const body = copyBody(report, () => `new-${++last}`)
  const policy = body.find(({ type }) => type === 'policy')
  expect(policy?.type === 'policy' && policy.attrs.id).toBe('new-2')
  const targets = JSON.stringify(body).match(/"target":"[^"]*"/g)
  expect(targets).toEqual(['"target":"new-2"', '"target":"h-1"'])
})

test('nothing else of a copy differs', () => {
  const report = everyNode()
  const copy = copyBody(report, () => 'same')
  const same = (body: unknown) => JSON.stringify(body).replace(/"(f-1|p-1|same)"/g, '""')
  expect(same(copy)).toBe(same(report.body))
})
