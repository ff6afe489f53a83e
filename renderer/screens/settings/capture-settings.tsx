import { Switch } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ShortcutState } from '../../../shared/ipc/capture'
import { useApi } from '../../lib/api-context'
import { useSettings } from '../../lib/settings-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { KeysField } from './keys-field'
import classes from './settings.module.css'

/** Quick notes: the keys that open their window from anywhere, whether they work, and the tray. */
export function CaptureSettings() {
  const { t } = useText()
  const api = useApi()
  const { settings, change } = useSettings()
  const { run } = useAction()
  const { captureEverywhere, captureKeys, keepInTray } = settings
  const [state, setState] = useState<ShortcutState>('off')
  const [recording, setRecording] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every change
  useEffect(() => {
    if (!recording) void run(() => api.capture.shortcut()).then((now) => now && setState(now))
  }, [api, run, captureEverywhere, captureKeys, recording])

  return (
    <section>
      <h2 className={classes.label}>{t('capture.settings.label')}</h2>
      <Switch
        label={t('capture.settings.everywhere')}
        description={t('capture.settings.everywhereHint')}
        classNames={{ description: classes.hint }}
        checked={captureEverywhere}
        onChange={({ currentTarget }) => void run(() => change({ captureEverywhere: currentTarget.checked }))}
      />
      <KeysField
        keys={captureKeys}
        state={state}
        onRecording={setRecording}
        onChange={(keys) => void run(() => change({ captureKeys: keys }))}
      />
      <Switch
        mt={16}
        label={t('capture.settings.tray')}
        description={t('capture.settings.trayHint')}
        classNames={{ description: classes.hint }}
        checked={keepInTray}
        onChange={({ currentTarget }) => void run(() => change({ keepInTray: currentTarget.checked }))}
      />
    </section>
  )
}
