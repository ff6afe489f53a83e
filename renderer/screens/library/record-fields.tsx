import type { LibraryRecord } from '../../../shared/ipc/library'
import { labels } from '../../../shared/print/labels'
import { isTextField, type RecordField } from '../../../shared/records/record'
import { fieldText, ratingLabel } from '../../../shared/records/record-values'
import { records } from '../../../shared/records/records'
import { useText } from '../../lib/text-context'
import classes from './library.module.css'
import { RatingBar } from './rating-bar'

/** The ratings of a record as bars. */
export function Ratings({ record }: { record: LibraryRecord }) {
  const { language } = useText()
  const rated = records[record.kind].fields.flatMap((field) => {
    const value = record.values[field.key]
    return field.type === 'rating' && typeof value === 'number' ? [{ field, value }] : []
  })
  return rated.map(({ field, value }) => (
    <RatingBar key={field.key} value={value} label={ratingLabel(field, language)} />
  ))
}

/** Everything that is written in a record. */
export function RecordFields({ record }: { record: LibraryRecord }) {
  const { language } = useText()
  const { fields, titleField } = records[record.kind]
  const rated = fields.some(({ key, type }) => type === 'rating' && typeof record.values[key] === 'number')
  const row = (field: RecordField) => {
    const text = fieldText(field, record, language)
    if (text === '' || field.type === 'rating' || field.key === titleField) return null
    return (
      <div key={field.key}>
        <dt>{field.label[language]}</dt>
        <dd lang={isTextField(field) ? record.language : undefined}>{text}</dd>
      </div>
    )
  }
  return (
    <dl className={classes.fields}>
      {fields.map(row)}
      {rated ? (
        <div>
          <dt>{labels.ratings[language]}</dt>
          <dd>
            <Ratings record={record} />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
