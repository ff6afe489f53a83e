import { copyRecord } from '../../shared/document/copy-record'
import { updateBy } from '../../shared/document/edit'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import {
  type Block,
  isRecordBlock,
  type RecordBlock,
  type ReportDocument,
  type ReportId,
} from '../../shared/document/model'
import { plainText, titleOf } from '../../shared/document/text'
import { blocksToY } from '../../shared/document/to-y'
import { bodyOf } from '../../shared/document/y-report'
import { AppError } from '../../shared/errors'
import type { Localised } from '../../shared/i18n/language'
import type { RecordRef } from '../../shared/ipc/library'
import { withFixedFacts } from '../../shared/print/fixed-facts'
import { placeOfRecord } from '../../shared/records/index-record'
import { templates } from '../../shared/templates/templates'
import type { UpdateLog } from '../store/update-log'

/** In the language of the report that takes the record in, as a source is named there. */
const originLine = (title: string): Localised => ({
  ko: `「${title}」에서 가져옴`,
  en: `Reused from “${title}”`,
  vi: `Lấy từ báo cáo “${title}”`,
})

/**
 * Where a record of a kind belongs in a body: after the last one of its kind that is written, before one that still
 * waits to be; else after the last record of any kind; else at the end.
 */
function placeFor(kind: RecordBlock['type'], body: readonly Block[]): number {
  const written = body.findLastIndex((block) => block.type === kind && plainText([block]).length > 0)
  if (written !== -1) return written + 1
  const waiting = body.findIndex((block) => block.type === kind)
  if (waiting !== -1) return waiting
  const other = body.findLastIndex(isRecordBlock)
  return other === -1 ? body.length : other + 1
}

/** Copies records between reports, through the log: whoever has the other report open gets it as from another device. */
export function createRecordReuse(log: UpdateLog, newId: () => string) {
  const read = (id: ReportId): ReportDocument => reportFromY(id, loadState(log.load(id).state))

  /**
   * Copies a record into a report and gives the copy's name.
   * @throws AppError `record-not-found`, `report-*`, `disk-full`, `store-*`
   */
  return function reuse({ report, record }: RecordRef, into: ReportId): RecordRef {
    const source = read(report)
    const place = placeOfRecord(source.body, record)
    // What its sentences take from facts are the facts of its own report.
    const context = { ...source, template: templates[source.template] }
    const [original] = withFixedFacts(source.body.slice(place, place + 1), context).filter(isRecordBlock)
    if (!original) throw new AppError('record-not-found')
    const target = loadState(log.load(into).state)
    const { language, body } = reportFromY(into, target)
    const title = titleOf(source) || templates[source.template].label[language]
    const copy = copyRecord(original, newId(), originLine(title)[language])
    const update = updateBy(target, (doc) => bodyOf(doc).insert(placeFor(original.type, body), blocksToY([copy])))
    log.append(into, update, 'device')
    return { report: into, record: 'attrs' in copy && 'id' in copy.attrs ? String(copy.attrs.id) : '' }
  }
}

export type RecordReuse = ReturnType<typeof createRecordReuse>
