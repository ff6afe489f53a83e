import { expect, test } from 'vitest'
import { endAll } from '../../../electron/platform/end-all'

test('what fails to end keeps no other from ending, and is logged', () => {
  const seen: string[] = []
  const fail = () => {
    throw new Error('gone already')
  }
  endAll([fail, () => seen.push('process'), fail, () => seen.push('store')], { error: (event) => seen.push(event) })
  expect(seen).toEqual(['end', 'process', 'end', 'store'])
})
