import { type Language, languages } from '../../../../shared/i18n/language'
import type { PreviewOf } from '../../../../shared/ipc/template'
import type { ProfileName } from '../../../../shared/profiles/profile'
import { templateNames } from '../../../../shared/templates/names'
import { templates } from '../../../../shared/templates/templates'
import { useText } from '../../../lib/text-context'
import { PagePreview } from '../../reports/gallery/page-preview'
import classes from './organisation.module.css'

type BuiltIn = Extract<PreviewOf, { kind: 'built-in' }>

/** The first template and language whose reports take a form; null where none does of itself. */
function sampleOf(name: ProfileName): BuiltIn | null {
  const samples = templateNames.flatMap((template) =>
    languages.map((language): BuiltIn => ({ kind: 'built-in', template, language })),
  )
  return samples.find(({ template, language }) => templates[template].profile[language] === name) ?? null
}

/** The language of the reports that take a form of themselves. */
export const languageOfForm = (name: ProfileName): Language | null => sampleOf(name)?.language ?? null

/** The first page of a new report in a form, as it would be exported. */
export function FormPreview({ name, version }: { name: ProfileName; version: string }) {
  const { t } = useText()
  const sample = sampleOf(name)
  return (
    <aside className={classes.preview}>
      {sample ? (
        <PagePreview
          of={sample}
          version={version}
          alt={t('houseStyle.preview', { name: t(`profiles.${name}.label`) })}
        />
      ) : (
        <p>{t('houseStyle.noPreview')}</p>
      )}
    </aside>
  )
}
