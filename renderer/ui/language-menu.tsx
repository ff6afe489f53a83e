import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconLanguage } from '@tabler/icons-react'
import { languageNames, languages } from '../../shared/i18n/language'
import { useSettings } from '../lib/settings-context'
import { useText } from '../lib/text-context'
import { useAction } from '../lib/use-action'
import classes from './status-bar.module.css'

/** Switches the language of the interface, wherever the user is. */
export function LanguageMenu() {
  const { t, language } = useText()
  const { change } = useSettings()
  const { run } = useAction()
  return (
    <Menu position="top-end">
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={`${t('settings.language')}: ${languageNames[language]}`}>
          <IconLanguage size={14} aria-hidden />
          {languageNames[language]}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('settings.language')}</Menu.Label>
        {languages.map((choice) => (
          <Menu.Item
            key={choice}
            lang={choice}
            onClick={() => run(() => change({ language: choice }))}
            rightSection={choice === language ? <IconCheck size={14} aria-hidden /> : null}
          >
            {languageNames[choice]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
