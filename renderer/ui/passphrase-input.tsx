import { ActionIcon, TextInput } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, type Ref, useState } from 'react'
import { longestPassphrase } from '../../shared/ipc/vault'
import { isForInputMethod } from '../lib/composition-guard'
import { useText } from '../lib/text-context'
import classes from './passphrase-input.module.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  error?: string | undefined
  disabled?: boolean
  autoFocus?: boolean
  ref?: Ref<HTMLInputElement>
}

/**
 * A passphrase, hidden until one asks to see it. It is no `type="password"`: browsers switch the input method off
 * there, so the same keys would give other letters hidden than shown, and a Korean passphrase could not be typed.
 */
export function PassphraseInput({ value, onChange, hint, autoFocus = false, ...input }: Props) {
  const { t } = useText()
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const [hangul, setHangul] = useState(false)

  function onKey(event: KeyboardEvent): void {
    setCapsLock(event.getModifierState('CapsLock'))
    // The Enter that ends a syllable sends nothing.
    if (event.key === 'Enter' && isForInputMethod(event.nativeEvent)) event.preventDefault()
  }
  /** What is hidden does not leave by the clipboard either. */
  const keepHidden = (event: ClipboardEvent) => {
    if (!shown) event.preventDefault()
  }

  const state = [capsLock ? t('protection.capsLock') : '', hangul && !shown ? t('protection.hangul') : '']
  const description = [...state, hint].filter(Boolean).join(' ')
  return (
    <TextInput
      {...input}
      value={value}
      description={description || undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      classNames={{
        input: classes.input,
        description: capsLock ? `${classes.description} ${classes.warning}` : classes.description,
        error: classes.description,
      }}
      data-hidden={!shown || undefined}
      data-autofocus={autoFocus || undefined}
      autoFocus={autoFocus}
      maxLength={longestPassphrase}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onKeyDown={onKey}
      onKeyUp={onKey}
      onCompositionUpdate={({ data }) => setHangul(/\p{Script=Hangul}/u.test(data))}
      onBlur={() => {
        setCapsLock(false)
        setHangul(false)
      }}
      onCopy={keepHidden}
      onCut={keepHidden}
      rightSection={
        <ActionIcon
          size={26}
          aria-label={t(shown ? 'protection.hide' : 'protection.show')}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
        </ActionIcon>
      }
    />
  )
}
