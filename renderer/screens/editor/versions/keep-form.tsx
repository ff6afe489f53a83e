import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { longestVersionName } from '../../../../shared/versions/version'
import { useText } from '../../../lib/text-context'
import classes from './versions.module.css'

/** Asks for a name and keeps the report as it is under it. */
export function KeepForm({ busy, onKeep }: { busy: boolean; onKeep: (name: string) => Promise<boolean> }) {
  const { t } = useText()
  const [name, setName] = useState('')
  return (
    <form
      className={classes.keep}
      onSubmit={(event) => {
        event.preventDefault()
        void onKeep(name.trim()).then((kept) => kept && setName(''))
      }}
    >
      <TextInput
        data-autofocus
        label={t('versions.keepLabel')}
        placeholder={t('versions.keepPlaceholder')}
        maxLength={longestVersionName}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" fullWidth disabled={busy || name.trim() === ''}>
        {t('versions.keep')}
      </Button>
    </form>
  )
}
