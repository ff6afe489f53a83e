import { UnstyledButton } from '@mantine/core'
import { IconLockExclamation } from '@tabler/icons-react'
import { useText } from '../lib/text-context'
import { useVaultState } from '../lib/use-vault-state'
import type { Go } from './route'
import classes from './shell.module.css'

/** Says, as long as it is so, that nothing keeps the holder of the disk from reading; leads to where it is changed. */
export function ProtectionNotice({ go }: { go: Go }) {
  const { t } = useText()
  if (useVaultState()?.protection !== 'key-file') return null
  return (
    <UnstyledButton className={classes.notice} onClick={() => go({ screen: 'settings', section: 'protection' })}>
      <IconLockExclamation size={14} stroke={1.8} aria-hidden />
      {t('protection.notProtected')}
    </UnstyledButton>
  )
}
