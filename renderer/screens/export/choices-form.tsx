import { Checkbox, Radio, Select } from '@mantine/core'
import type { Language } from '../../../shared/i18n/language'
import { exportFormats } from '../../../shared/ipc/export'
import { formsFor } from '../../../shared/print/forms/forms'
import { type ProfileName, reportProfileNames } from '../../../shared/profiles/profile'
import { profileLanguage } from '../../../shared/profiles/profile-language'
import type { Template } from '../../../shared/templates/template'
import { useText } from '../../lib/text-context'
import classes from './export.module.css'
import { canBePublic, type ExportChoices } from './use-export-choices'

interface Props {
  choices: ExportChoices
  /** The report's language, and the form that its template takes in it. */
  language: Language
  usual: ProfileName
  template: Template
}

/** What is made: for whom, in which official form, which files, and which kind of PDF. */
export function ChoicesForm(props: Props) {
  return (
    <div className={classes.choices}>
      <VersionChoice {...props} />
      <FormChoice {...props} />
      <FormatChoice {...props} />
      {props.choices.formats.includes('pdf') ? <PdfKindChoice {...props} /> : null}
    </div>
  )
}

function VersionChoice({ choices: { paper, setPaper } }: Props) {
  const { t } = useText()
  return (
    <Radio.Group
      label={t('export.version')}
      value={paper.version ?? 'full'}
      onChange={(value) => setPaper({ version: value === 'public' ? 'public' : undefined })}
    >
      <div className={classes.pair}>
        {(['full', 'public'] as const).map((version) => (
          <Radio.Card key={version} value={version} className={classes.card}>
            <Radio.Indicator mt={2} />
            <span>
              <strong>{t(`export.versions.${version}.label`)}</strong>
              <p>{t(`export.versions.${version}.use`)}</p>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}

function FormChoice({ choices: { paper, setPaper }, language, usual, template }: Props) {
  const { t } = useText()
  const chosen = paper.profile ?? usual
  const option = (name: ProfileName) => ({ value: name, label: t(`profiles.${name}.label`) })
  const fits = (name: ProfileName) => profileLanguage(name) === language
  const offered = [...reportProfileNames, ...formsFor(template)]
  const others = offered.filter((name) => !fits(name))
  return (
    <Select
      label={t('export.form')}
      description={t(`profiles.${chosen}.use`)}
      inputWrapperOrder={['label', 'input', 'description']}
      allowDeselect={false}
      value={chosen}
      data={[
        { group: t('export.formsFit'), items: offered.filter(fits).map(option) },
        { group: t('export.formsOther'), items: others.map(option) },
      ]}
      onChange={(value) => {
        const profile = offered.find((name) => name === value)
        setPaper({ profile: profile === usual ? undefined : profile })
      }}
    />
  )
}

function FormatChoice({ choices: { formats, paper, setFormats } }: Props) {
  const { t } = useText()
  return (
    <Checkbox.Group
      label={t('export.formats')}
      value={[...formats]}
      onChange={(names) => setFormats(exportFormats.filter((format) => names.includes(format)))}
    >
      <div className={classes.pair}>
        {exportFormats.map((format) => {
          const refused = paper.version === 'public' && !canBePublic(format)
          return (
            <Checkbox.Card key={format} value={format} className={classes.card} disabled={refused}>
              <Checkbox.Indicator mt={2} disabled={refused} />
              <span>
                <strong>{t(`export.names.${format}`)}</strong>
                <p>{refused ? t('export.bogoWhole') : t(`export.uses.${format}`)}</p>
              </span>
            </Checkbox.Card>
          )
        })}
      </div>
    </Checkbox.Group>
  )
}

function PdfKindChoice({ choices: { paper, setPaper } }: Props) {
  const { t } = useText()
  return (
    <Radio.Group
      label={t('export.pdfKind')}
      value={paper.archive ? 'archive' : 'accessible'}
      onChange={(value) => setPaper({ archive: value === 'archive' ? true : undefined })}
    >
      <div className={classes.pair}>
        {(['accessible', 'archive'] as const).map((kind) => (
          <Radio.Card key={kind} value={kind} className={classes.card}>
            <Radio.Indicator mt={2} />
            <span>
              <strong>{t(`export.pdfKinds.${kind}.label`)}</strong>
              <p>{t(`export.pdfKinds.${kind}.use`)}</p>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}
