import { expect, test } from 'vitest'
import { globalKeysOf, globalKeysSchema, globalKeysText, usualGlobalKeys } from '../../../shared/capture/keys'

const press = (code: string, ...held: ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[]) => ({
  code,
  ctrlKey: held.includes('ctrlKey'),
  altKey: held.includes('altKey'),
  shiftKey: held.includes('shiftKey'),
  metaKey: held.includes('metaKey'),
})

test('keys are read by their place on the keyboard, whatever layout or input method is on', () => {
  expect(globalKeysOf(press('KeyN', 'ctrlKey', 'altKey'), false)).toBe('CommandOrControl+Alt+N')
  expect(globalKeysOf(press('Digit4', 'altKey'), false)).toBe('Alt+4')
  expect(globalKeysOf(press('ArrowUp', 'metaKey', 'shiftKey'), false)).toBe('Super+Shift+Up')
  expect(globalKeysOf(press('Space', 'metaKey', 'altKey'), true)).toBe('CommandOrControl+Alt+Space')
})

test('keys that would take letters away from other programs are refused', () => {
  expect(globalKeysOf(press('KeyN'), false)).toBeNull()
  expect(globalKeysOf(press('KeyN', 'shiftKey'), false)).toBeNull()
  expect(globalKeysOf(press('Quote', 'ctrlKey'), false)).toBeNull()
  expect(globalKeysSchema.safeParse('CommandOrControl+Quit+N').success).toBe(false)
})

test('the usual keys may be used everywhere and are shown as keyboards name them', () => {
  expect(globalKeysSchema.parse(usualGlobalKeys)).toBe(usualGlobalKeys)
  expect(globalKeysText(usualGlobalKeys, false)).toBe('Ctrl+Alt+N')
  expect(globalKeysText(usualGlobalKeys, true)).toBe('⌘⌥N')
})
