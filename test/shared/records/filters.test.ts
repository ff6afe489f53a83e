import { expect, test } from 'vitest'
import { choiceFilters, filterKeys, filterOf } from '../../../shared/records/filters'
import { records } from '../../../shared/records/records'

test('every field with a set of choices can be filtered by, without being named anywhere', () => {
  for (const { fields } of Object.values(records)) {
    for (const field of fields) {
      if ('options' in field) expect(filterOf(field)?.options).toBe(field.options)
      else expect(filterOf(field)).toBeNull()
    }
  }
})

test('kinds of records share the filter of choices that they share', () => {
  const field = (kind: 'finding' | 'policy', key: string) => records[kind].fields.find((each) => each.key === key)
  const [ofFinding, ofPolicy] = [field('finding', 'category'), field('policy', 'field')]
  expect(ofFinding && ofPolicy && filterOf(ofFinding) === filterOf(ofPolicy)).toBe(true)
})

test('no two filters have one key', () => {
  expect(new Set(filterKeys).size).toBe(filterKeys.length)
  expect(choiceFilters.length).toBeGreaterThan(5)
})
