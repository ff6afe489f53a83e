import { languageNames, languages } from '../../../shared/i18n/language'
import { settingsSchema } from '../../../shared/settings'
import { useSettings } from '../../lib/settings-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { Choice } from './choice'

const themes = settingsSchema.shape.theme.unwrap().options

/** The language of the interface, and light or dark. */
export function GeneralSettings() {
  const { t } = useText()
  const { settings, change } = useSettings()
  const { run } = useAction()
  return (
    <>
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
    </>
  )
}
