import { ActionIcon, Checkbox, Select } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { isMac, shortcutText } from '../../../lib/shortcut'
import { useText } from '../../../lib/text-context'
import classes from './versions.module.css'

interface Props {
  /** What can be compared with, by id; the report now is `now`. */
  others: readonly { readonly value: string; readonly label: string }[]
  other: string
  onOther: (id: string) => void
  onlyChanges: boolean
  onOnlyChanges: (only: boolean) => void
  /** Number of the difference that is looked at, from 0, and how many there are. */
  current: number | null
  count: number
  onStep: (by: 1 | -1) => void
}

/** With what a version is compared, and the way from one difference to the next. */
export function CompareBar({ others, other, onOther, onlyChanges, onOnlyChanges, current, count, onStep }: Props) {
  const { t } = useText()
  const place =
    current === null
      ? t('versions.compare.count', { count })
      : t('versions.compare.place', { at: String(current + 1), of: String(count) })
  return (
    <>
      <Select
        className={classes.with}
        aria-label={t('versions.compare.with')}
        data={others}
        value={other}
        allowDeselect={false}
        onChange={(value) => value && onOther(value)}
      />
      <Checkbox
        label={t('versions.compare.only')}
        checked={onlyChanges}
        onChange={(event) => onOnlyChanges(event.currentTarget.checked)}
      />
      <span className={classes.space} />
      <span className={classes.count} role="status">
        {place}
      </span>
      <ActionIcon
        aria-label={t('versions.compare.previous')}
        title={shortcutText('Alt-ArrowUp', isMac())}
        disabled={count === 0}
        onClick={() => onStep(-1)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        aria-label={t('versions.compare.next')}
        title={shortcutText('Alt-ArrowDown', isMac())}
        disabled={count === 0}
        onClick={() => onStep(1)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
    </>
  )
}
