import { expect, test } from 'vitest'
import { createGlobalShortcut } from '../../../electron/capture/global-shortcut'

/** A system where other programs have some keys. */
function systemWith(taken: readonly string[]) {
  const registered = new Map<string, () => void>()
  return {
    registered,
    system: {
      register(keys: string, run: () => void): boolean {
        if (keys === 'nonsense') throw new TypeError('conversion failure')
        if (taken.includes(keys) || registered.has(keys)) return false
        registered.set(keys, run)
        return true
      },
      unregister: (keys: string) => void registered.delete(keys),
    },
  }
}

test('chosen keys are asked for, and given back when others are chosen or none', () => {
  const { system, registered } = systemWith([])
  const opened: string[] = []
  const shortcut = createGlobalShortcut({ system, run: () => void opened.push('window') })
  expect(shortcut.state()).toBe('off')
  shortcut.apply({ captureEverywhere: true, captureKeys: 'Alt+A' })
  registered.get('Alt+A')?.()
  expect([shortcut.state(), opened]).toEqual(['ready', ['window']])
  shortcut.apply({ captureEverywhere: true, captureKeys: 'Alt+B' })
  expect([...registered.keys()]).toEqual(['Alt+B'])
  shortcut.apply({ captureEverywhere: false, captureKeys: 'Alt+B' })
  expect([shortcut.state(), registered.size]).toEqual(['off', 0])
})

test('keys that another program has, or that no system knows, are told as taken and asked for again later', () => {
  const taken = ['Alt+A']
  const { system } = systemWith(taken)
  const shortcut = createGlobalShortcut({ system, run: () => {} })
  shortcut.apply({ captureEverywhere: true, captureKeys: 'Alt+A' })
  expect(shortcut.state()).toBe('taken')
  taken.pop()
  shortcut.apply({ captureEverywhere: true, captureKeys: 'Alt+A' })
  expect(shortcut.state()).toBe('ready')
  shortcut.apply({ captureEverywhere: true, captureKeys: 'nonsense' })
  expect(shortcut.state()).toBe('taken')
})

test('while new keys are chosen the old ones open nothing', () => {
  const { system, registered } = systemWith([])
  const shortcut = createGlobalShortcut({ system, run: () => {} })
  shortcut.apply({ captureEverywhere: true, captureKeys: 'Alt+A' })
  shortcut.pause(true)
  expect(registered.size).toBe(0)
  shortcut.apply({ captureEverywhere: true, captureKeys: 'Alt+B' })
  shortcut.pause(false)
  expect([...registered.keys()]).toEqual(['Alt+B'])
})
