import { standardRule } from '../../../../shared/deadlines/due'
import { dayCountText } from '../../../../shared/deadlines/left-text'
import { type Language, languageNames } from '../../../../shared/i18n/language'
import { templates } from '../../../../shared/templates/templates'
import { useSettings } from '../../../lib/settings-context'
import { useText } from '../../../lib/text-context'
import { type Choice, descriptionOf, nameOf, previewOf } from './choice'
import classes from './gallery.module.css'
import { PagePreview } from './page-preview'

/** What the chosen template is: its first page large, what it is for, the form it has and by when it is due. */
export function ChosenTemplate({ choice, language, version }: { choice: Choice; language: Language; version: number }) {
  const { t, language: reader } = useText()
  const name = nameOf(choice, reader)
  const base = templates[choice.kind === 'own' ? choice.own.template : choice.template]
  const rule = standardRule(base.name, language, useSettings().settings.deadlines)
  const profile = t('gallery.profile', { profile: t(`profiles.${base.profile[language]}.label`) })
  return (
    <>
      <div className={classes.large}>
        <PagePreview of={previewOf(choice, language)} version={version} alt={t('gallery.preview', { name })} />
      </div>
      <div className={classes.about} aria-live="polite">
        <h3>{name}</h3>
        <p>{descriptionOf(choice, reader)}</p>
        <p className={classes.form}>{profile}</p>
        {rule && rule.days !== null ? (
          <p className={classes.form}>
            {t(`templateDeadlines.due.${rule.from}`, { days: dayCountText(rule.days, rule.unit, t) })}
          </p>
        ) : null}
        {choice.kind === 'own' ? (
          <p className={classes.form}>
            {choice.own.problem === null
              ? `${t('gallery.basedOn', { name: base.label[reader] })} ${t('gallery.ownLanguage', {
                  language: languageNames[choice.own.language],
                })}`
              : t('gallery.unreadable')}
          </p>
        ) : null}
      </div>
    </>
  )
}
