import { Button, Checkbox, Group } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { copyText } from '../../lib/copy-text'
import { useText } from '../../lib/text-context'
import { useNotify } from '../../lib/use-notify'
import classes from './vault.module.css'

interface Props {
  code: string
  /** What the button says that goes on. */
  button: string
  busy?: boolean
  onDone: () => void
}

/** Shows a recovery code, the only time that it is shown: one goes on after saying that it is written down. */
export function RecoveryCode({ code, button, busy = false, onDone }: Props) {
  const { t } = useText()
  const notify = useNotify()
  const [written, setWritten] = useState(false)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (written) onDone()
      }}
    >
      <output className={classes.code} aria-label={t('protection.code.label')} data-print={t('protection.code.print')}>
        {code}
      </output>
      <Group gap={8}>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} stroke={1.7} aria-hidden />}
          onClick={() => {
            copyText(code)
            notify.done(t('protection.code.copied'))
          }}
        >
          {t('protection.code.copy')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('protection.code.printButton')}
        </Button>
      </Group>
      <Checkbox
        label={t('protection.code.written')}
        checked={written}
        onChange={({ currentTarget }) => setWritten(currentTarget.checked)}
      />
      <Button type="submit" size="md" loading={busy} disabled={!written}>
        {button}
      </Button>
    </form>
  )
}
