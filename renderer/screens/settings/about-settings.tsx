import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Api } from '../../../shared/ipc/contract'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import classes from './settings.module.css'

type AppInfo = Awaited<ReturnType<Api['app']['info']>>

/** Which Bogo this is. */
export function AboutSettings() {
  const { t } = useText()
  const api = useApi()
  const { run } = useAction()
  const [info, setInfo] = useState<AppInfo>()

  useEffect(() => {
    void run(api.app.info).then(setInfo)
  }, [api, run])

  return (
    <section>
      <h2 className={classes.label}>{t('settings.about')}</h2>
      {info ? <Text size="sm">{t('settings.version', { version: info.version, electron: info.electron })}</Text> : null}
    </section>
  )
}
