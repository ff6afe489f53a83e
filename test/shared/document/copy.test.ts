import { expect, test } from 'vitest'
import { copyBody } from '../../../shared/document/copy'
import { blockSchema } from '../../../shared/document/model'
import { everyNode } from '../../support/sample-report'

test('records of a copy have ids of their own, and references and links to them follow', () => {
  const report = everyNode()
  let last = 0
  const body = copyBody(report, () => `new-${++last}`)
  const policy = body.find(({ type }) => type === 'policy')
  expect(policy?.type === 'policy' && policy.attrs.id).toBe('new-2')
  expect(policy?.type === 'policy' && policy.attrs.findings).toEqual(['new-1'])
  const recommendation = body.find(({ type }) => type === 'recommendation')
  expect(recommendation?.type === 'recommendation' && recommendation.attrs).toMatchObject({
    id: 'new-3',
    basis: ['new-1', 'new-2'],
  })
  const targets = JSON.stringify(body).match(/"target":"[^"]*"/g)
  expect(targets).toEqual(['"target":"new-2"', '"target":"h-1"'])
})

test('nothing else of a copy differs', () => {
  const report = everyNode()
  const copy = copyBody(report, () => 'same')
  const same = (body: unknown) => JSON.stringify(body).replace(/"(f-1|p-1|r-1|same)"/g, '""')
  expect(same(copy)).toBe(same(report.body))
})

test('two records that share an id after a merge are two in the copy; links go to the first', () => {
  const twice = { type: 'finding', attrs: { id: 'f' } }
  const body = [twice, twice, { type: 'policy', attrs: { id: 'p', findings: ['f'] } }].map((json) =>
    blockSchema.parse(json),
  )
  let last = 0
  const copy = copyBody({ body }, () => `new-${++last}`)
  expect(copy.map((block) => 'attrs' in block && 'id' in block.attrs && block.attrs.id)).toEqual([
    'new-1',
    'new-2',
    'new-3',
  ])
  expect(copy[2]).toMatchObject({ attrs: { findings: ['new-1'] } })
})
