import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { openStore } from '../../electron/store/open-store'
import { copyFolder, crashedFolder, textsIn } from '../support/crashed-folder'
import { temporaryFolder } from '../support/folder'
import { killProgram } from '../support/kill-program'
import { buildProgram } from '../support/program'
import { createRandom } from '../support/random'
import { rounds, soakTime } from '../support/soak'
import { testKey } from '../support/test-key'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

let program = ''

beforeAll(async () => {
  program = await buildProgram('test/soak/programs/recoverer.ts')
})

/** A folder whose store has a damaged first page; everything in it can be read all the same. */
function damagedFolder(random: ReturnType<typeof createRandom>) {
  const { folder, atEnd } = crashedFolder(random)
  const work = path.join(temporaryFolder(), 'work')
  const damaged = readFileSync(path.join(folder, 'bogo.db')).fill('x', 0, 4_096)
  return {
    work,
    atEnd,
    damaged,
    renew(): void {
      copyFolder(folder, work, true)
      // Without a journal: it holds a whole first page.
      rmSync(path.join(work, 'bogo.db-wal'))
      writeFileSync(path.join(work, 'bogo.db'), damaged)
    },
  }
}

function open(folder: string) {
  const store = openStore({ folder, key: testKey, keyIsRight: true, now: Date.now })
  const texts = textsIn(store.database)
  store.close()
  return texts
}

test('a recovery that is killed at any instant starts over or is done, and the damaged file is kept', async () => {
  const random = createRandom()
  const { work, damaged, renew } = damagedFolder(random)
  renew()
  const started = performance.now()
  const expected = open(work)
  const takes = performance.now() - started
  let unfinished = 0
  for (let round = 0; round < rounds(3, 100); round++) {
    renew()
    for (let again = 0; again < 2; again++) {
      const done = await killProgram(program, [work, 'honest'], 'ready', random.below(Math.ceil(takes)))
      if (!done) unfinished += 1
    }
    expect(open(work), `round ${round}`).toEqual(expected)
    const aside = path.join(work, 'damaged')
    const kept = readdirSync(aside).map((name) => path.join(aside, name, 'bogo.db'))
    expect(kept.filter((file) => existsSync(file) && readFileSync(file).equals(damaged))).toHaveLength(1)
  }
  console.log(`killed before the end: ${unfinished} of ${rounds(3, 100) * 2}`)
  expect(unfinished).toBeGreaterThan(0)
})

test('control: where the damaged file goes first, a recovery that is killed loses what is only there', async () => {
  const { work, renew } = damagedFolder(createRandom())
  renew()
  const expected = open(work)
  renew()
  await killProgram(program, [work, 'hasty'], 'half', 0)
  expect(open(work)).not.toEqual(expected)
})
