import { Stack, Switch, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { languageNames, languages } from '../../../shared/i18n/language'
import type { Api } from '../../../shared/ipc/contract'
import { settingsSchema } from '../../../shared/settings'
import { useApi } from '../../lib/api-context'
import { useSettings } from '../../lib/settings-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { CaptureSettings } from './capture-settings'
import { Choice } from './choice'
import { DeadlineSettings } from './deadlines/deadline-settings'
import { OrganisationSettings } from './organisation/organisation-settings'
import { Protection } from './protection'
import classes from './settings.module.css'
import { StorageSettings } from './storage/storage-settings'

type AppInfo = Awaited<ReturnType<Api['app']['info']>>

const themes = settingsSchema.shape.theme.unwrap().options

/** Language, theme, what photos bring along, the house style, deadlines, how the reports are protected, and which Bogo this is. */
export function SettingsScreen() {
  const { t } = useText()
  const api = useApi()
  const { settings, change } = useSettings()
  const { run } = useAction()
  const [info, setInfo] = useState<AppInfo>()

  useEffect(() => {
    void run(api.app.info).then(setInfo)
  }, [api, run])

  return (
    <Stack className={classes.page} gap={32}>
      <Title order={1} size="xl">
        {t('settings.title')}
      </Title>
      <Choice
        label={t('settings.language')}
        hint={t('settings.languageHint')}
        value={settings.language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(language) => run(() => change({ language }))}
      />
      <Choice
        label={t('settings.theme')}
        value={settings.theme}
        options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        onChange={(theme) => run(() => change({ theme }))}
      />
      <section>
        <h2 className={classes.label}>{t('settings.writing')}</h2>
        <Switch
          label={t('settings.formatWhileTyping')}
          description={t('settings.formatWhileTypingHint')}
          classNames={{ description: classes.hint }}
          checked={settings.formatWhileTyping}
          onChange={({ currentTarget }) => void run(() => change({ formatWhileTyping: currentTarget.checked }))}
        />
      </section>
      <section>
        <h2 className={classes.label}>{t('settings.photos')}</h2>
        <Switch
          label={t('settings.keepPhotoPlace')}
          description={t('settings.keepPhotoPlaceHint')}
          classNames={{ description: classes.hint }}
          checked={settings.keepPhotoPlace}
          onChange={({ currentTarget }) => void run(() => change({ keepPhotoPlace: currentTarget.checked }))}
        />
      </section>
      <OrganisationSettings />
      <DeadlineSettings />
      <CaptureSettings />
      <StorageSettings />
      {info ? <Protection kind={info.keyProtection} /> : null}
      {info ? (
        <section>
          <h2 className={classes.label}>{t('settings.about')}</h2>
          <Text size="sm">{t('settings.version', { version: info.version, electron: info.electron })}</Text>
        </section>
      ) : null}
    </Stack>
  )
}
