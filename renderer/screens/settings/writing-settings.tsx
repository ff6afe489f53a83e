import { Switch } from '@mantine/core'
import { useSettings } from '../../lib/settings-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import classes from './settings.module.css'

/** What happens while one types, and what photos bring along. */
export function WritingSettings() {
  const { t } = useText()
  const { settings, change } = useSettings()
  const { run } = useAction()
  return (
    <>
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
    </>
  )
}
