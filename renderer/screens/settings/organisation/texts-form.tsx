import { SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import { limitOf } from '../../../../shared/fields/limit'
import { type Language, languageNames, languages } from '../../../../shared/i18n/language'
import type { HouseStyle } from '../../../../shared/profiles/house-style'
import { type StandingTexts, standingField, standingTextNames } from '../../../../shared/profiles/standing-texts'
import { useText } from '../../../lib/text-context'
import { CheckedText } from './checked-text'
import classes from './organisation.module.css'

interface Props {
  texts: HouseStyle['texts']
  /** The language that is shown first. */
  first: Language
  onChange: (texts: HouseStyle['texts']) => boolean
}

const linesOf = (text: string): string[] | undefined => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 ? lines : undefined
}

/** The texts that stand for what reports leave empty, by the language of the report. */
export function TextsForm({ texts, first, onChange }: Props) {
  const { t, language: shown } = useText()
  const [language, setLanguage] = useState(first)
  const labelId = useId()
  const own: StandingTexts = texts[language] ?? {}
  const set = (changed: StandingTexts) => onChange({ ...texts, [language]: { ...own, ...changed } })
  return (
    <>
      <p className={classes.intro}>{t('houseStyle.textsHint')}</p>
      <span id={labelId} className={classes.fontName}>
        {t('houseStyle.language')}
      </span>
      <SegmentedControl
        fullWidth
        aria-labelledby={labelId}
        value={language}
        onChange={setLanguage}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <div key={language} className={classes.texts}>
        {standingTextNames.map((name) => {
          const field = standingField(name)
          const value = own[name]
          const label = field.label[shown]
          if (field.type === 'list') {
            return (
              <CheckedText
                key={name}
                many
                label={label}
                hint={t('houseStyle.perLine')}
                lang={language}
                value={Array.isArray(value) ? value.join('\n') : ''}
                onChange={(text) => set({ [name]: linesOf(text) })}
              />
            )
          }
          const max = limitOf(field, language)
          return (
            <CheckedText
              key={name}
              label={label}
              lang={language}
              {...(max !== undefined && { max })}
              value={typeof value === 'string' ? value : ''}
              onChange={(text) => set({ [name]: text })}
            />
          )
        })}
      </div>
    </>
  )
}
