import { Modal, Select, Tabs } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { Language } from '../../../../shared/i18n/language'
import { houseProfile } from '../../../../shared/profiles/house-profile'
import type { HouseStyle, ProfileStyle } from '../../../../shared/profiles/house-style'
import { type ProfileName, profileNames } from '../../../../shared/profiles/profile'
import { profiles } from '../../../../shared/profiles/profiles'
import { useText } from '../../../lib/text-context'
import { useReturnFocus } from '../../../lib/use-return-focus'
import { CheckedText } from './checked-text'
import { FormPreview, languageOfForm } from './form-preview'
import classes from './organisation.module.css'
import { ProfileForm } from './profile-form'
import { TextsForm } from './texts-form'

/** Milliseconds of rest before the page is drawn again. */
const calm = 300

interface Props {
  style: HouseStyle
  edit: (changed: HouseStyle) => boolean
  onClose: () => void
}

/** The form that is edited first: the one that reports in the language of the interface take. */
const firstForm = (language: Language): ProfileName =>
  profileNames.find((name) => languageOfForm(name) === language) ?? profileNames[0]

/** Edits the house style form by form, with the first page beside it. What is entered holds at once. */
export function HouseStyleDialog({ style, edit, onClose }: Props) {
  const { t, language } = useText()
  useReturnFocus()
  const [name, setName] = useState<ProfileName>(() => firstForm(language))
  const [shown] = useDebouncedValue(style, calm)
  const setProfile = (changed: ProfileStyle) => edit({ ...style, profiles: { ...style.profiles, [name]: changed } })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('houseStyle.title')}
      size={1080}
      padding={0}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ header: classes.header, body: classes.body, content: classes.content }}
    >
      <div className={classes.editor}>
        <div className={classes.fields}>
          <CheckedText
            label={t('houseStyle.organisation')}
            max={80}
            value={style.organisation}
            onChange={(organisation) => edit({ ...style, organisation })}
          />
          <Tabs defaultValue="layout" keepMounted={false}>
            <Tabs.List className={classes.tabs}>
              <Tabs.Tab value="layout">{t('houseStyle.layout')}</Tabs.Tab>
              <Tabs.Tab value="texts">{t('houseStyle.texts')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="layout">
              <Select
                label={t('houseStyle.form')}
                allowDeselect={false}
                data={profileNames.map((value) => ({ value, label: t(`profiles.${value}.label`) }))}
                value={name}
                onChange={(value) => setName(profileNames.find((one) => one === value) ?? name)}
              />
              <ProfileForm
                key={name}
                official={profiles[name]}
                changed={houseProfile(profiles[name], style)}
                own={style.profiles[name] ?? {}}
                onChange={setProfile}
              />
            </Tabs.Panel>
            <Tabs.Panel value="texts">
              <TextsForm
                texts={style.texts}
                first={languageOfForm(name) ?? language}
                onChange={(texts) => edit({ ...style, texts })}
              />
            </Tabs.Panel>
          </Tabs>
        </div>
        <FormPreview name={name} version={JSON.stringify(shown)} />
      </div>
    </Modal>
  )
}
