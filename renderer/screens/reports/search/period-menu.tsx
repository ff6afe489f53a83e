import { Button, Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Period } from '../../../../shared/fields/value'
import { formatDays } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { DateInput } from '../../../ui/date-input'
import menu from '../../../ui/filter-menu.module.css'
import classes from './search.module.css'

interface Props {
  value: Period
  onChange: (period: Period) => void
}

/** The days that a report's own period must touch; either end may stay open. */
export function PeriodMenu({ value, onChange }: Props) {
  const { t, language } = useText()
  const label = t('search.filterNames.period')
  const { from, to } = value
  const isOn = from !== undefined || to !== undefined
  const put = (end: 'from' | 'to', day: string | undefined) => {
    const { [end]: _, ...other } = value
    onChange(day === undefined ? other : { ...other, [end]: day })
  }
  return (
    <Popover position="bottom-start" shadow="md" width={270} trapFocus returnFocus>
      <Popover.Target>
        <Button
          className={menu.chip}
          variant="default"
          data-on={isOn || undefined}
          rightSection={<IconChevronDown size={13} aria-hidden />}
        >
          <span>{isOn ? `${label}: ${formatDays(value, language)}` : label}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={12} aria-label={label} className={classes.period}>
        <DateInput label={t('search.from')} value={from} onChange={(day) => put('from', day)} />
        <DateInput label={t('search.to')} value={to} onChange={(day) => put('to', day)} />
        <p>{t('search.periodHint')}</p>
        {isOn ? (
          <Button variant="subtle" onClick={() => onChange({})}>
            {t('search.clearPeriod')}
          </Button>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  )
}
