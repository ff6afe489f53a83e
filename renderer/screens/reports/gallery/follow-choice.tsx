import { Checkbox, Radio, SegmentedControl, Stack } from '@mantine/core'
import { useId } from 'react'
import { formatDays } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { useTitle } from '../use-report-actions'
import classes from './gallery.module.css'
import type { Follow, FollowMode } from './use-follow'

const modes: readonly FollowMode[] = ['none', 'carry-over', 'roll-up']

/** Asks whether the new report starts fresh, goes on from an earlier one, or gathers several. */
export function FollowChoice({ follow }: { follow: Follow }) {
  const { t, language } = useText()
  const title = useTitle()
  const label = useId()
  const name = t('gallery.follow')
  const rows = follow.earlier.map((report) => ({
    id: report.id,
    label: [formatDays(report.period, language), title(report)].filter((part) => part !== '').join(' · '),
  }))
  return (
    <div className={classes.follow}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={name}
        value={follow.mode}
        onChange={(value) => follow.setMode(value)}
        data={modes.map((value) => ({ value, label: t(`gallery.modes.${value}`) }))}
      />
      <p id={label}>{t(`gallery.followHints.${follow.mode}`)}</p>
      {follow.mode === 'carry-over' ? (
        <Radio.Group
          aria-labelledby={label}
          value={follow.chosen[0] ?? ''}
          onChange={(value) => follow.setChosen([value])}
        >
          <Stack gap={8} className={classes.earlier}>
            {rows.map(({ id, label }) => (
              <Radio key={id} size="sm" value={id} label={label} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      {follow.mode === 'roll-up' ? (
        <Checkbox.Group aria-labelledby={label} value={[...follow.chosen]} onChange={follow.setChosen}>
          <Stack gap={8} className={classes.earlier}>
            {rows.map(({ id, label }) => (
              <Checkbox key={id} size="sm" value={id} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
    </div>
  )
}
