import { Button } from '@mantine/core'
import { IconCalendarPlus, IconTransferIn } from '@tabler/icons-react'
import type { ListField } from '../../../../../shared/fields/field'
import { daysOf, missingDays, visitsOf } from '../../../../../shared/fields/itinerary'
import { periodOf, type Row } from '../../../../../shared/fields/value'
import { useText } from '../../../../lib/text-context'
import type { FactRow, FactsStore } from '../../facts-store'
import { useReading } from '../../view/reading-context'
import classes from '../inspector.module.css'
import { useRows, useScalar } from '../use-facts'
import type { ListEdits } from './list-edits'

interface Props {
  store: FactsStore
  edits: ListEdits
  field: ListField
  rows: readonly FactRow[]
}

const valuesOf = (rows: readonly FactRow[]): Row[] => rows.map(({ values }) => values)

/** A row of the itinerary for every day of the period that has none yet. */
function Skeleton({ store, edits, rows }: Omit<Props, 'field'>) {
  const { t } = useText()
  const reading = useReading()
  const period = periodOf({ period: useScalar(store, 'period') ?? '' }, 'period')
  if (daysOf(period).length === 0) {
    return rows.length === 0 ? <p className={classes.hint}>{t('facts.list.skeletonNeedsPeriod')}</p> : null
  }
  const missing = missingDays(period, valuesOf(rows))
  return missing.length === 0 ? null : (
    <Button
      variant="default"
      disabled={reading}
      leftSection={<IconCalendarPlus size={15} aria-hidden />}
      onClick={() => edits.insertAll(missing.map(({ date, at }) => ({ at, values: { date } })))}
    >
      {t('facts.list.skeleton')}
    </Button>
  )
}

/** The institutions of the itinerary that are no visits yet. */
function FromItinerary({ store, edits, rows }: Omit<Props, 'field'>) {
  const { t } = useText()
  const reading = useReading()
  const itinerary = useRows(store, 'itinerary')
  const visits = visitsOf(valuesOf(itinerary), valuesOf(rows))
  return visits.length === 0 ? null : (
    <Button
      variant="default"
      disabled={reading}
      leftSection={<IconTransferIn size={15} aria-hidden />}
      onClick={() => edits.insertAll(visits.map((values, index) => ({ at: rows.length + index, values })))}
    >
      {t('facts.list.visits')}
    </Button>
  )
}

/** What fills a list from other facts. */
export function ListTools({ field, ...props }: Props) {
  if (field.key === 'itinerary') return <Skeleton {...props} />
  return field.key === 'visits' ? <FromItinerary {...props} /> : null
}
