import { withRecordIds } from '../document/copy'
import { isRecordBlock, type RecordBlock, type ReportDocument } from '../document/model'
import { plainText } from '../document/text'
import { records } from '../records/records'

/** What a record carried over into a later period has in common with itself; '' while it has no title. */
function nameOf({ type, content }: RecordBlock): string {
  const title = content.filter((field) => field.attrs.key === records[type].titleField)
  const text = title.map((field) => plainText(field.content).join(' ').trim()).join(' ')
  return text === '' ? '' : `${type} ${text}`
}

/**
 * Reports of a series, the oldest first, with every record once: one that was carried over stands as it was last. Links
 * to the earlier copies lead there.
 */
export function withoutRepeated(reports: readonly ReportDocument[]): ReportDocument[] {
  const blocks = reports.flatMap(({ body }) => body).filter(isRecordBlock)
  const newest = new Map<string, string>()
  for (const block of blocks) newest.set(nameOf(block), String(block.attrs.id))
  newest.delete('')
  const ids = new Map(
    blocks.flatMap((block): [string, string][] => {
      const [own, last] = [String(block.attrs.id), newest.get(nameOf(block))]
      return last === undefined || last === own ? [] : [[own, last]]
    }),
  )
  return reports.map((report) => ({
    ...report,
    body: withRecordIds(
      report.body.filter((block) => !isRecordBlock(block) || !ids.has(String(block.attrs.id))),
      ids,
    ),
  }))
}
