import { ActionIcon, TextInput } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { longestPassphrase } from '../../../shared/ipc/vault'
import { useText } from '../../lib/text-context'
import classes from './hand-over.module.css'

/**
 * A field for a passphrase. It is a text field that only draws dots: in a field for passwords the system turns input
 * methods off, and a Korean passphrase could not be typed.
 */
export function PassphraseField({
  label,
  hint,
  error,
  value,
  autoFocus = false,
  onChange,
}: {
  label: string
  hint?: string
  error?: string | undefined
  value: string
  autoFocus?: boolean
  onChange: (value: string) => void
}) {
  const { t } = useText()
  const [shown, setShown] = useState(false)
  const Icon = shown ? IconEyeOff : IconEye
  return (
    <TextInput
      label={label}
      description={hint}
      error={error}
      value={value}
      maxLength={longestPassphrase}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      data-autofocus={autoFocus || undefined}
      classNames={{ input: shown ? '' : (classes.dots ?? ''), description: classes.hint ?? '' }}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSection={
        <ActionIcon
          aria-label={t(shown ? 'handOver.hide' : 'handOver.show')}
          size={26}
          onClick={() => setShown(!shown)}
        >
          <Icon size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
      }
    />
  )
}
