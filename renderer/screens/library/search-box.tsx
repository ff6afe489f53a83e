import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { isForInputMethod } from '../../lib/composition-guard'
import { useText } from '../../lib/text-context'
import { isMac, shortcutText } from '../editor/commands/shortcut'
import classes from './library.module.css'

interface Props {
  value: string
  onChange: (text: string) => void
  /** The arrow down and Enter lead to the list. */
  onLeave: () => void
}

/** The text that is looked for; Ctrl+F leads here from everywhere on the screen. */
export function SearchBox({ value, onChange, onLeave }: Props) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.code !== 'KeyF') return
      event.preventDefault()
      input.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <TextInput
      ref={input}
      className={classes.search}
      type="search"
      aria-label={t('library.search')}
      placeholder={t('library.searchPlaceholder')}
      value={value}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        value === '' ? (
          <kbd className={classes.key}>{shortcutText('Mod-f', isMac())}</kbd>
        ) : (
          <CloseButton size="sm" aria-label={t('library.clear')} onClick={() => onChange('')} />
        )
      }
      rightSectionWidth={value === '' ? 56 : 30}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (isForInputMethod(event.nativeEvent)) return
        if (event.key === 'Escape' && value !== '') onChange('')
        else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave()
        else return
        event.preventDefault()
      }}
    />
  )
}
