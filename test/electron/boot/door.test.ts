import { expect, test } from 'vitest'
import { createDoor } from '../../../electron/boot/door'

test('who comes while the door is shut knocks, and goes on in order once it is open', () => {
  const seen: string[] = []
  const door = createDoor(() => seen.push('knock'))
  door.pass(() => seen.push('file'))
  door.pass(() => seen.push('note'))
  expect(seen).toEqual(['knock', 'knock'])
  door.open()
  door.pass(() => seen.push('list'))
  expect(seen).toEqual(['knock', 'knock', 'file', 'note', 'list'])
  door.close()
  door.open()
  expect(seen).toHaveLength(5)
})
