import { Button } from '@mantine/core'
import { IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './recovery.module.css'

interface Props {
  readonly tone: 'danger' | 'quiet'
  readonly title: string
  readonly children: ReactNode
  readonly button?: { readonly label: string; readonly busy?: boolean; readonly onClick: () => void }
}

/** One thing to know about the store, with what can be done about it. */
export function StoreNotice({ tone, title, children, button }: Props) {
  const Icon = tone === 'danger' ? IconAlertTriangle : IconClockExclamation
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={classes.notice} data-tone={tone}>
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
