import { spawnSync } from 'node:child_process'
import type { UtilityProcess } from 'electron'
import { expect, test } from 'vitest'
import { endNow } from '../../../electron/platform/utility'

test('a process that has just ended by itself is no error', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  expect(() => endNow({ pid, kill: () => true } as Partial<UtilityProcess> as UtilityProcess)).not.toThrow()
})
