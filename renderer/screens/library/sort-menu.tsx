import { ActionIcon, Select, Tooltip } from '@mantine/core'
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import { type LibraryQuery, librarySorts } from '../../../shared/ipc/library'
import { useText } from '../../lib/text-context'
import classes from './library.module.css'

type Order = Pick<LibraryQuery, 'sort' | 'descending'>

/** What one expects to see first: the newest, the best, and the beginning of the alphabet. */
const naturallyDescending = new Set<string>(['updated', 'date', 'rating'])

/** By what the list is ordered, and in which direction. */
export function SortMenu({ order, onChange }: { order: Order; onChange: (order: Order) => void }) {
  const { t } = useText()
  const turn = t(order.descending ? 'library.sort.ascending' : 'library.sort.descending')
  return (
    <div className={classes.sort}>
      <Select
        aria-label={t('library.sort.label')}
        allowDeselect={false}
        data={librarySorts.map((value) => ({ value, label: t(`library.sort.${value}`) }))}
        value={order.sort}
        onChange={(value) => {
          const sort = librarySorts.find((name) => name === value)
          if (sort) onChange({ sort, descending: naturallyDescending.has(sort) })
        }}
        comboboxProps={{ width: 170, position: 'bottom-end' }}
      />
      <Tooltip label={turn}>
        <ActionIcon aria-label={turn} onClick={() => onChange({ ...order, descending: !order.descending })}>
          {order.descending ? (
            <IconSortDescending size={17} aria-hidden />
          ) : (
            <IconSortAscending size={17} aria-hidden />
          )}
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
