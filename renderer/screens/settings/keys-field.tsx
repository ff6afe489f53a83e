import { Button, Kbd } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { globalKeysOf, globalKeysText } from '../../../shared/capture/keys'
import type { ShortcutState } from '../../../shared/ipc/capture'
import { useApi } from '../../lib/api-context'
import { isMac } from '../../lib/shortcut'
import { useText } from '../../lib/text-context'
import classes from './settings.module.css'

interface Props {
  keys: string
  state: ShortcutState
  onRecording: (recording: boolean) => void
  onChange: (keys: string) => void
}

const isModifier = (key: string): boolean => ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta'].includes(key)

/** Keys that are chosen by pressing them, and whether the system grants them. */
export function KeysField({ keys, state, onRecording, onChange }: Props) {
  const { t } = useText()
  const api = useApi()
  const [recording, setRecording] = useState(false)
  const [refused, setRefused] = useState(false)

  async function record(on: boolean): Promise<void> {
    if (on === recording) return
    setRecording(on)
    setRefused(false)
    await api.capture.pauseShortcut({ paused: on })
    onRecording(on)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!recording || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return void record(false)
    if (isModifier(event.key)) return
    const pressed = globalKeysOf(event.nativeEvent, isMac())
    setRefused(pressed === null)
    if (pressed === null) return
    onChange(pressed)
    void record(false)
  }

  const message = refused ? t('capture.settings.needsModifier') : t('capture.settings.press')
  return (
    <div className={classes.keys}>
      <span className={classes.keysLabel}>{t('capture.settings.keys')}</span>
      <Kbd size="sm" className={classes.kbd}>
        {globalKeysText(keys, isMac())}
      </Kbd>
      <Button
        variant="default"
        size="compact-sm"
        aria-pressed={recording}
        aria-label={`${t('capture.settings.keys')}: ${t('capture.settings.change')}`}
        onClick={() => void record(!recording)}
        onKeyDown={onKeyDown}
        onBlur={() => void record(false)}
      >
        {t('capture.settings.change')}
      </Button>
      <p className={classes.keysState} role="status" data-state={recording ? 'recording' : state}>
        {recording ? message : state === 'off' ? '' : t(`capture.settings.${state}`)}
      </p>
    </div>
  )
}
