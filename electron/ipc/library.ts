import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { AppError } from '../../shared/errors'
import type { Translator } from '../../shared/i18n/index'
import type { Handlers } from '../../shared/ipc/channel'
import type { library, TableFormat } from '../../shared/ipc/library'
import { comparisonTable, listTable, type RecordTable } from '../../shared/records/record-table'
import { toCsv } from '../export/table/csv'
import { toXlsx } from '../export/table/xlsx'
import type { Dialogs } from '../platform/dialogs'
import { writeWholeFile } from '../platform/files'
import type { RecordReuse } from '../reports/reuse-record'
import type { RecordLibrary } from '../store/record-library'

interface Dependencies {
  readonly records: RecordLibrary
  readonly reuse: RecordReuse
  readonly dialogs: Dialogs
  readonly translator: () => Translator
  readonly reveal: (file: string) => void
}

/** Calls about the records of all reports. Files are named by what their place was told under, never by their path. */
export function createLibraryHandlers({
  records,
  reuse,
  dialogs,
  translator,
  reveal,
}: Dependencies): Handlers<typeof library> {
  const files = new Map<string, string>()

  async function write(windowId: number, name: string, format: TableFormat, count: number, table: () => RecordTable) {
    const file = await dialogs.saveFile(windowId, name, format)
    if (!file) return null
    await writeWholeFile(file, format === 'csv' ? toCsv(table()) : await toXlsx(table(), name))
    const token = randomUUID()
    files.set(token, file)
    return { file: token, name: path.basename(file), count }
  }

  return {
    search: ({ offset, limit, ...query }) => records.search(query, translator().language, offset, limit),
    get: ({ records: refs }) => records.get(refs),
    reuse: ({ record, into }) => reuse(record, into),
    export: ({ query, chosen, format }, { windowId }) => {
      const found = chosen.length > 0 ? records.get(chosen) : records.all(query, translator().language)
      const name = translator().t('library.fileNames.list')
      return write(windowId, name, format, found.length, () => listTable(found, translator()))
    },
    exportComparison: ({ records: refs, format }, { windowId }) => {
      const found = records.get(refs)
      if (found.length === 0) throw new AppError('record-not-found')
      const name = translator().t('library.fileNames.comparison')
      return write(windowId, name, format, found.length, () => comparisonTable(found, translator()))
    },
    reveal: ({ file }) => {
      const place = files.get(file)
      if (place) reveal(place)
    },
  }
}
