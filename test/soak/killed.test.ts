import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { unzipSync } from 'fflate'
import { beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { migrate, migrations } from '../../electron/store/migrations/migrate'
import { chain } from '../../electron/store/report-chain'
import { reportToY } from '../../shared/document/to-y'
import { temporaryFolder } from '../support/folder'
import { buildProgram } from '../support/program'
import { createRandom } from '../support/random'
import { everyNode } from '../support/sample-report'
import { rounds, soakTime } from '../support/soak'
import type { Inspection } from './programs/inspector'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const distFolder = path.resolve(import.meta.dirname, '../../dist')
let programs: { typist: string; inspector: string }

beforeAll(async () => {
  programs = {
    typist: await buildProgram('test/soak/programs/killed-typist.ts'),
    inspector: await buildProgram('test/soak/programs/inspector.ts'),
  }
})

/** What was acknowledged before the end. */
interface Acknowledged {
  readonly tokens: number[]
  readonly pictures: string[]
  readonly exported: string[]
}

interface Run {
  readonly folder: string
  readonly first: number
  readonly seed: number
  readonly manner: 'honest' | 'hasty'
  /** Milliseconds from the line `from` to the end. */
  readonly from: 'opening' | 'ready'
  readonly after: number
}

/** Lets the typist work and kills it. */
async function runAndKill({ folder, first, seed, manner, from, after }: Run): Promise<Acknowledged> {
  const child = spawn(process.execPath, [programs.typist, folder, String(first), String(seed), distFolder, manner])
  let out = ''
  let errors = ''
  child.stderr.on('data', (bytes: Buffer) => {
    errors += bytes.toString()
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_code, signal) => resolve(signal)))
  let dying = false
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString()
    if (
      dying ||
      !out.includes(`${from}
`)
    )
      return
    dying = true
    setTimeout(() => child.kill('SIGKILL'), after)
  })
  expect(await ended, errors).toBe('SIGKILL')
  // The last line may be cut, and then it was never said.
  const lines = out.split('\n').slice(0, -1)
  const of = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
  return { tokens: of('saved').map(Number), pictures: of('picture'), exported: of('exported') }
}

function inspect(folder: string): Inspection {
  const { stdout, stderr, status } = spawnSync(process.execPath, [programs.inspector, folder], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}

/** A store as the version before made it, with a report in it. */
function olderStore(folder: string): void {
  const database = new DatabaseConstructor(path.join(folder, 'bogo.db'))
  database.pragma("cipher = 'sqlcipher'")
  database.pragma('legacy = 4')
  database.pragma(`key = "x'${Buffer.alloc(32, 7).toString('hex')}'"`)
  database.pragma('journal_mode = WAL')
  migrate(database, { steps: migrations.slice(0, 3) })
  const bytes = Y.encodeStateAsUpdate(reportToY({ ...everyNode(), facts: {} }))
  const [id, hash] = ['7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01', chain('', bytes)]
  database.prepare("INSERT INTO updates VALUES (1, ?, 1, 1, 'device', ?, ?, 0)").run(id, bytes, hash)
  database.prepare('INSERT INTO heads VALUES (?, 1, ?)').run(id, hash)
  database.close()
}

/** Whether a file or folder that stands under its final name is whole. */
function isWhole(file: string): boolean {
  if (file.endsWith('.folder')) return readdirSync(file).some((name) => name.endsWith('.html'))
  const bytes = readFileSync(file)
  if (file.endsWith('.json')) return JSON.parse(bytes.toString()) !== null
  if (file.endsWith('.pdf')) return bytes.subarray(-8).toString('latin1').includes('%%EOF')
  return Object.keys(unzipSync(bytes)).length > 0
}

/** Kills a typist again and again over stores that go on, and gives how many acknowledged tokens were lost. */
async function killManyTimes(
  times: number,
  manner: Run['manner'],
): Promise<{ lost: number; saved: number; slowest: number }> {
  const { below } = createRandom()
  let folder = temporaryFolder()
  let acknowledged: Acknowledged = { tokens: [], pictures: [], exported: [] }
  let [lost, saved, slowest] = [0, 0, 0]
  for (let round = 0; round < times; round++) {
    if (round % 4 === 0) {
      folder = temporaryFolder()
      mkdirSync(path.join(folder, 'out'))
      if (round % 8 === 0) olderStore(folder)
      acknowledged = { tokens: [], pictures: [], exported: [] }
    }
    const older = round % 8 < 4
    // Some die while they open the store; the first of an older store while they bring it up to date.
    const opening = round % 8 === 0 || round % 4 === 1
    const run = await runAndKill({
      folder,
      first: (acknowledged.tokens.at(-1) ?? 0) + 1 + round * 10_000,
      seed: below(1_000_000),
      manner,
      from: opening ? 'opening' : 'ready',
      after: opening ? below(60) : below(700),
    })
    acknowledged.tokens.push(...run.tokens)
    acknowledged.pictures.push(...run.pictures)
    acknowledged.exported.push(...run.exported)
    saved += run.tokens.length
    if (!existsSync(path.join(folder, 'bogo.db'))) continue
    const found = inspect(folder)
    const tokens = new Set(found.tokens)
    lost += acknowledged.tokens.filter((token) => !tokens.has(token)).length
    slowest = Math.max(slowest, found.ms)
    expect(found).toMatchObject({ integrity: 'ok', problems: [] })
    if (older) expect(found.reports).toBe(1)
    expect(found.pictures).toEqual(expect.arrayContaining(acknowledged.pictures))
    const out = path.join(folder, 'out')
    const files = readdirSync(out).filter((name) => !name.startsWith('.'))
    for (const name of files) expect(isWhole(path.join(out, name)), name).toBe(true)
    for (const file of acknowledged.exported) expect(files).toContain(path.basename(file))
  }
  console.log(`${times} kills, ${saved} acknowledged, ${lost} lost, slowest reopening ${Math.round(slowest)} ms`)
  return { lost, saved, slowest }
}

test('whoever is killed at any instant loses nothing that was acknowledged, and the store opens at once', async () => {
  const { lost, saved, slowest } = await killManyTimes(rounds(12, 200), 'honest')
  // Otherwise nothing was tried. How much is typed before each end is a matter of the machine: a busy one manages 20.
  expect(saved).toBeGreaterThan(rounds(10, 50))
  expect(lost).toBe(0)
  expect(slowest).toBeLessThan(2_000)
})

test('control: a typist that says "saved" before it writes is found out', async () => {
  expect((await killManyTimes(4, 'hasty')).lost).toBeGreaterThan(0)
})
