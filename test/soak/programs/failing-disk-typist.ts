/**
 * Types tokens into a store; once it is open, its disk fails at random (run under `fiu-run`). Prints `saved <token> <row>` for what was acknowledged and
 * `refused <code>` for what was not; that waits and is tried again with the next, as in the editor.
 *
 * Arguments: folder, how many tokens, `honest` or `swallowing`, and what fails, as commands of `fiu-ctrl`. Who swallows
 * takes an error for success.
 */
import { spawnSync } from 'node:child_process'
import { writeSync } from 'node:fs'
import path from 'node:path'
import * as Y from 'yjs'
import { createReports } from '../../../electron/reports/reports'
import { openDatabase } from '../../../electron/store/database'
import { createMediaTable } from '../../../electron/store/media-table'
import { createPurgedTable } from '../../../electron/store/purged-table'
import { createReportIndex } from '../../../electron/store/report-index'
import { createUpdateLog } from '../../../electron/store/update-log'
import { createVersionTable } from '../../../electron/store/version-table'
import { AppError } from '../../../shared/errors'
import { openTypist } from '../../support/typist'
import { tokenOf } from '../tokens'

const [folder = '', count = '100', manner = 'honest', ...faults] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)
const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'unexpected')

function open() {
  const database = openDatabase(path.join(folder, 'bogo.db'), Buffer.alloc(32, 7))
  const log = createUpdateLog(database, Date.now)
  const index = createReportIndex(database, log)
  const media = createMediaTable(database, Date.now)
  const tables = { versions: createVersionTable(database, Date.now), purged: createPurgedTable(database) }
  const reports = createReports({ log, index, media, ...tables, newId: () => crypto.randomUUID(), now: Date.now })
  const { id } = index.list()[0] ?? reports.create('overseas-training', 'ko')
  return { log, id, first: log.load(id).number }
}

function work({ log, id, first }: ReturnType<typeof open>): void {
  let waiting: Uint8Array[] = []
  const append = (_report: string, update: Uint8Array) => {
    waiting.push(update)
    return 0
  }
  const typist = openTypist({ load: log.load, append }, id)
  let unsaved: number[] = []
  for (let token = first * 10_000; token < first * 10_000 + Number(count); token++) {
    typist.text.insert(typist.text.length, `${tokenOf(token)}${'가'.repeat(500)}`)
    unsaved.push(token)
    let number = 0
    try {
      number = log.append(id, Y.mergeUpdates(waiting), 'device')
    } catch (error) {
      say(`refused ${codeOf(error)}`)
      if (manner === 'honest') continue
    }
    for (const one of unsaved) say(`saved ${one} ${number}`)
    waiting = []
    unsaved = []
  }
}

const opened = open()
const pipes = process.env.FIU_CTRL_FIFO ?? ''
for (const fault of faults) {
  const { status, stderr } = spawnSync('fiu-ctrl', ['-f', pipes, '-c', fault, String(process.pid)], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  if (status !== 0) throw new Error(stderr)
}
work(opened)
