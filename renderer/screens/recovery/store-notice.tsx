import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconClockExclamation } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './recovery.module.css'

interface Props {
  /** `mended`: something was wrong, and nothing is lost. */
  readonly tone: 'danger' | 'mended' | 'quiet'
  readonly title: string
  readonly children: ReactNode
  readonly button?: { readonly label: string; readonly busy?: boolean; readonly onClick: () => void }
}

const icons = { danger: IconAlertTriangle, mended: IconCircleCheck, quiet: IconClockExclamation }

/** One thing to know about the store, with what can be done about it. */
export function StoreNotice({ tone, title, children, button }: Props) {
  const Icon = icons[tone]
  return (
    <div role={tone === 'quiet' ? 'status' : 'alert'} className={classes.notice} data-tone={tone}>
      <Icon size={20} stroke={1.8} aria-hidden />
      <div className={classes.words}>
        <strong>{title}</strong>
        <p>{children}</p>
        {button ? (
          <Button size="xs" variant="default" loading={button.busy ?? false} onClick={button.onClick}>
            {button.label}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
