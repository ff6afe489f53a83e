import { expect, test } from 'vitest'
import { createDoor } from '../../../electron/boot/door'

test('who comes while the door is shut knocks, and goes on in order once it is open', () => {
  const seen: string[] = []
  const door = createDoor(() => seen.push('knock'))
  door.answer()
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

test('who comes before it is known whether somebody is asked for the key waits without a knock', () => {
  const seen: string[] = []
  const door = createDoor(() => seen.push('knock'))
  door.pass(() => seen.push('file'))
  expect(seen).toEqual([])
  door.open()
  expect(seen).toEqual(['file'])
  door.close()
  door.pass(() => seen.push('note'))
  expect(seen).toEqual(['file', 'knock'])
})
