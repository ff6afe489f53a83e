import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { isForInputMethod } from '../lib/composition-guard'
import { isMac, shortcutText } from '../lib/shortcut'
import { useText } from '../lib/text-context'
import classes from './search-box.module.css'

interface Props {
  label: string
  placeholder: string
  className?: string | undefined
  value: string
  /** `composing`: an input method is still at work on the last syllable. */
  onChange: (text: string, composing: boolean) => void
  /** The arrow down and Enter lead to the list. */
  onLeave: () => void
}

const isWriting = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
const isInDialog = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null

/** The text that is looked for; Ctrl+F leads here from everywhere on the screen, and `/` from where nobody writes. */
export function SearchBox({ label, placeholder, className, value, onChange, onLeave }: Props) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForInputMethod(event) || event.altKey || isInDialog()) return
      const isFind = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyF'
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isWriting(event)
      if (!isFind && !isSlash) return
      event.preventDefault()
      input.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <TextInput
      ref={input}
      className={`${classes.search} ${className ?? ''}`}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        value === '' ? (
          <kbd className={classes.key}>{shortcutText('Mod-f', isMac())}</kbd>
        ) : (
          <CloseButton
            size="sm"
            aria-label={t('library.clear')}
            onClick={() => {
              onChange('', false)
              input.current?.focus()
            }}
          />
        )
      }
      rightSectionWidth={value === '' ? 56 : 30}
      onChange={({ currentTarget, nativeEvent }) =>
        onChange(currentTarget.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
      }
      onCompositionEnd={({ currentTarget }) => onChange(currentTarget.value, false)}
      onKeyDown={(event) => {
        if (isForInputMethod(event.nativeEvent)) return
        if (event.key === 'Escape' && value !== '') onChange('', false)
        else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave()
        else return
        event.preventDefault()
      }}
    />
  )
}
