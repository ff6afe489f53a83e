import { IconAlertTriangle, IconBuildingBank } from '@tabler/icons-react'
import { languageNames, languages } from '../../../../shared/i18n/language'
import type { HouseStyle } from '../../../../shared/profiles/house-style'
import { profileNames } from '../../../../shared/profiles/profile'
import { standingField, standingTextNames } from '../../../../shared/profiles/standing-texts'
import { useText } from '../../../lib/text-context'
import { differencesOf } from './field-texts'
import classes from './organisation.module.css'

/** The languages that have standing texts, each with the names of the facts that they fill in. */
function StandingLines({ style }: { style: HouseStyle }) {
  const { t, language } = useText()
  return languages.map((code) => {
    const texts = style.texts[code]
    if (!texts) return null
    const names = standingTextNames.filter((name) => texts[name] !== undefined)
    const labels = names.map((name) => standingField(name).label[language])
    return <p key={code}>{t('houseStyle.textsDiffer', { language: languageNames[code], names: labels.join(', ') })}</p>
  })
}

/** What is in force, readable for a person: whose style, and what differs from each official form. */
export function InForce({ style, isOfficial }: { style: HouseStyle; isOfficial: boolean }) {
  const translator = useText()
  const { t } = translator
  if (isOfficial) return <p className={classes.official}>{t('houseStyle.official')}</p>
  const { organisation } = style
  return (
    <div className={classes.inForce}>
      <p className={classes.whose}>
        <IconBuildingBank size={18} stroke={1.7} aria-hidden />
        <strong>{organisation === '' ? t('houseStyle.unnamed') : t('houseStyle.inForce', { organisation })}</strong>
      </p>
      {profileNames.map((name) => {
        const differences = differencesOf(name, style, translator)
        if (differences.length === 0) return null
        return (
          <div key={name}>
            <h3>{t(`profiles.${name}.label`)}</h3>
            <ul>
              {differences.map(({ field, text, warning }) => (
                <li key={field}>
                  {text}
                  {warning ? (
                    <span className={classes.warning}>
                      <IconAlertTriangle size={13} stroke={1.8} aria-hidden />
                      {warning}
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <StandingLines style={style} />
    </div>
  )
}
