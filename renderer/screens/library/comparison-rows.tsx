import type { ReactNode } from 'react'
import type { LibraryRecord } from '../../../shared/ipc/library'
import { labels } from '../../../shared/print/labels'
import { isTextField } from '../../../shared/records/record'
import { type ComparedField, comparedFields } from '../../../shared/records/record-table'
import { fieldText } from '../../../shared/records/record-values'
import { useText } from '../../lib/text-context'
import { Tag } from '../../ui/tag'
import classes from './comparison.module.css'
import { Ratings } from './record-fields'

interface Line {
  readonly key: string
  readonly label: string
  /** Whether all records say the same. */
  readonly same: boolean
  readonly cells: readonly ReactNode[]
}

const keyOf = ({ report, record }: LibraryRecord): string => `${report} ${record}`

function Cell({ field, record }: { field: ComparedField; record: LibraryRecord }) {
  const { t, language } = useText()
  const own = field.of(record.kind)
  const text = own ? fieldText(own, record, language) : ''
  if (!own || text === '') return <span className={classes.none}>{t('library.comparison.none')}</span>
  if ('options' in own) return <Tag>{text}</Tag>
  return (
    <span className={classes.text} lang={isTextField(own) ? record.language : undefined}>
      {text}
    </span>
  )
}

/** Every field that anyone has filled, and the ratings as bars under one heading. */
function useLines(records: readonly LibraryRecord[]): Line[] {
  const { t, language } = useText()
  const fields = comparedFields(records)
  const isRating = ({ of }: ComparedField) => records.some(({ kind }) => of(kind)?.type === 'rating')
  const textsOf = (field: ComparedField) =>
    records.map((record) => {
      const own = field.of(record.kind)
      return own ? fieldText(own, record, language) : ''
    })
  const isSame = (texts: readonly string[]) => new Set(texts).size <= 1
  const lines = fields.flatMap((field): Line[] => {
    const texts = textsOf(field)
    if (isRating(field) || texts.every((text) => text === '')) return []
    const cells = records.map((record) => <Cell key={keyOf(record)} field={field} record={record} />)
    return [{ key: field.key, label: field.label[language], same: isSame(texts), cells }]
  })
  const ratings = fields.filter(isRating)
  if (ratings.length > 0) {
    const same = ratings.every((field) => isSame(textsOf(field)))
    const cells = records.map((record) => <Ratings key={keyOf(record)} record={record} />)
    lines.push({ key: 'ratings', label: labels.ratings[language], same, cells })
  }
  const reports = records.map(({ reportTitle }) => reportTitle || t('reports.untitled'))
  lines.push({ key: 'report', label: t('library.columns.report'), same: isSame(reports), cells: reports })
  return lines
}

/** The lines of a comparison. What all records share is set back, so that the differences stand out. */
export function ComparisonRows({
  records,
  onlyDifferences,
}: {
  records: readonly LibraryRecord[]
  onlyDifferences: boolean
}) {
  const { t } = useText()
  const lines = useLines(records).filter(({ same }) => !onlyDifferences || !same)
  return (
    <tbody>
      {lines.map(({ key, label, same, cells }) => (
        <tr key={key} data-same={same || undefined}>
          <th scope="row">{label}</th>
          {records.map((record, index) => (
            <td key={keyOf(record)}>{cells[index]}</td>
          ))}
        </tr>
      ))}
      {lines.length === 0 ? (
        <tr>
          <td colSpan={records.length + 1}>{t('library.comparison.same')}</td>
        </tr>
      ) : null}
    </tbody>
  )
}
