/**
 * Somebody who works without a pause, in a process of its own that may be killed at any instant. Prints a line for each
 * thing that is done, after it is done: `saved 12`, `picture <hash>`, `exported <path>`.
 *
 * Arguments: folder, number of the first token, SEED, folder of the built application, `honest` or `hasty`. The hasty
 * one says `saved` before it writes: whoever watches must find that out.
 */
import { writeSync } from 'node:fs'
import path from 'node:path'
import { inspectPicture } from '../../../electron/bundle/picture'
import { createReportExporter } from '../../../electron/export/export-report'
import { createWriters } from '../../../electron/export/writers'
import { createReports } from '../../../electron/reports/reports'
import { createCompactor } from '../../../electron/store/compact'
import { openDatabase } from '../../../electron/store/database'
import { createMediaTable } from '../../../electron/store/media-table'
import { createPurgedTable } from '../../../electron/store/purged-table'
import { createReportIndex } from '../../../electron/store/report-index'
import { createUpdateLog } from '../../../electron/store/update-log'
import { createVersionTable } from '../../../electron/store/version-table'
import { exportFormats } from '../../../shared/ipc/export'
import { png } from '../../support/png'
import { createChooser } from '../../support/random'
import { openTypist } from '../../support/typist'
import { tokenOf } from '../tokens'

const [folder = '', first = '1', seed = '1', distFolder = '', manner = 'honest'] = process.argv.slice(2)
const choose = createChooser(Number(seed))
// At once and in order, so that what was printed was printed before the end.
const say = (line: string) => writeSync(1, `${line}\n`)

say('opening')
const database = openDatabase(path.join(folder, 'bogo.db'), Buffer.alloc(32, 7))
const log = createUpdateLog(database, Date.now)
const index = createReportIndex(database, log)
const media = createMediaTable(database, Date.now)
const newId = () => crypto.randomUUID()
const tables = { versions: createVersionTable(database, Date.now), purged: createPurgedTable(database) }
const reports = createReports({ log, index, media, ...tables, newId, now: Date.now })
const compactor = createCompactor(database, Date.now)
const exporter = createReportExporter(createWriters(distFolder), Date.now)

const id = index.list()[0]?.id ?? reports.create('overseas-training', 'ko').id
say('ready')

let pending: Uint8Array[] = []
const typist = openTypist(
  manner === 'honest' ? log : { load: log.load, append: (_report, update) => pending.push(update) },
  id,
)

let next = Number(first)
function type(): void {
  const number = next++
  const token = tokenOf(number)
  // Some as an input method would: whatever is cut between two letters was never called saved.
  if (number % 3 === 0) typist.compose(token)
  else typist.text.insert(typist.text.length, token)
  say(`saved ${number}`)
  if (manner === 'hasty' && pending.length > 40) {
    for (const update of pending) log.append(id, update, 'device')
    pending = []
  }
}

async function exportOnce(): Promise<void> {
  const format = exportFormats[choose(exportFormats.length)] ?? 'bogo'
  const target = () => path.join(folder, 'out', `${next}-${choose(1_000_000)}.${format === 'html' ? 'folder' : format}`)
  for await (const { path: file } of exporter.export({ source: reports.exportSource(id), formats: [format], target })) {
    say(`exported ${file}`)
  }
}

async function work(): Promise<void> {
  for (;;) {
    const act = choose(100)
    if (act < 90) type()
    else if (act < 94) {
      const picture = inspectPicture(png(200 + choose(400), 100 + choose(300), choose(255)))
      say(`picture ${media.add(picture)}`)
    } else if (act < 96) {
      for (const _step of compactor.compact(id)) say('compacting')
    } else if (act < 97) database.pragma('wal_checkpoint(TRUNCATE)')
    else if (act < 98 && manner === 'honest') await exportOnce()
    else if (act < 99) reports.rename(id, `제목 ${next}`)
  }
}

void work()
