import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { holdStore } from '../../../electron/store/store-lock'
import { temporaryFolder } from '../../support/folder'

/** Another process that holds the same file, as a running Bogo does. */
async function holdElsewhere(folder: string): Promise<ChildProcess> {
  const script = `
    const database = new (require('better-sqlite3'))(${JSON.stringify(path.join(folder, 'bogo.lock'))})
    database.exec('BEGIN EXCLUSIVE')
    process.stdout.write('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', script], { cwd: path.resolve(import.meta.dirname, '../../..') })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

test('a data folder is held once, and again after it was released', () => {
  const folder = temporaryFolder()
  const held = holdStore(folder)
  expect(() => holdStore(folder)).toThrow(expect.objectContaining({ code: 'store-in-use' }))
  held.release()
  holdStore(folder).release()
})

test('the system lets go of a folder when its process is killed', async () => {
  const folder = temporaryFolder()
  const child = await holdElsewhere(folder)
  expect(() => holdStore(folder)).toThrow(expect.objectContaining({ code: 'store-in-use' }))
  child.kill('SIGKILL')
  await once(child, 'exit')
  holdStore(folder).release()
})
