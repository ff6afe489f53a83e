import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createReports } from '../../electron/reports/reports'
import { openDatabase } from '../../electron/store/database'
import { createMediaTable } from '../../electron/store/media-table'
import { createPurgedTable } from '../../electron/store/purged-table'
import { createReportIndex } from '../../electron/store/report-index'
import { createUpdateLog } from '../../electron/store/update-log'
import { createVersionTable } from '../../electron/store/version-table'
import { keepKey } from '../support/keep-key'

/** Fills the store of a data folder through the application's own parts, then closes it. */
export async function fillStore(
  folder: string,
  fill: (parts: {
    readonly log: ReturnType<typeof createUpdateLog>
    readonly reports: ReturnType<typeof createReports>
    readonly media: ReturnType<typeof createMediaTable>
  }) => void,
): Promise<void> {
  const database = openDatabase(path.join(folder, 'bogo.db'), await keepKey(folder))
  const log = createUpdateLog(database, Date.now)
  const index = createReportIndex(database, log)
  const media = createMediaTable(database, Date.now)
  const tables = {
    log,
    index,
    media,
    versions: createVersionTable(database, Date.now),
    purged: createPurgedTable(database),
  }
  fill({ log, media, reports: createReports({ ...tables, newId: randomUUID, now: Date.now }) })
  index.list()
  database.close()
}
