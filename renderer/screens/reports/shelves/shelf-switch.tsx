import { SegmentedControl } from '@mantine/core'
import { type Shelf, type ShelfCounts, shelves } from '../../../../shared/report'
import { useText } from '../../../lib/text-context'
import classes from './shelves.module.css'

/** Active, archived, trash: each with how many reports it has. */
export function ShelfSwitch({
  shelf,
  counts,
  onChange,
}: {
  shelf: Shelf
  counts: ShelfCounts
  onChange: (shelf: Shelf) => void
}) {
  const { t } = useText()
  return (
    <SegmentedControl
      aria-label={t('shelves.label')}
      className={classes.switch ?? ''}
      size="sm"
      value={shelf}
      onChange={(value) => onChange(shelves.find((one) => one === value) ?? 'active')}
      data={shelves.map((value) => ({
        value,
        label: (
          <span>
            {t(`shelves.${value}`)} <span className={classes.count}>{counts[value]}</span>
          </span>
        ),
      }))}
    />
  )
}
