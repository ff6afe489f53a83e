import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { ReportId } from '../../../shared/document/model'
import type { ReportSummary } from '../../../shared/report'
import { type TemplateName, templateNames } from '../../../shared/templates/names'
import { templates } from '../../../shared/templates/templates'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import classes from './capture.module.css'

interface Props {
  reports: readonly ReportSummary[]
  report: ReportId | null
  onChoose: (report: ReportId) => void
  onCreated: (report: ReportSummary) => void
}

/** Where there is no report yet: makes one in the language of the interface. The note stays as it is meanwhile. */
function FirstReport({ onCreated }: Pick<Props, 'onCreated'>) {
  const { t, language } = useText()
  const api = useApi()
  const { busy, run } = useAction()
  const [template, setTemplate] = useState<TemplateName>(templateNames[0])
  const create = async () => {
    const report = await run(() => api.report.create({ template, language }))
    if (report) onCreated(report)
  }
  return (
    <div className={classes.firstReport}>
      <p>{t('capture.noReport')}</p>
      <div className={classes.firstReportRow}>
        <NativeSelect
          aria-label={t('reports.new.template')}
          value={template}
          data={templateNames.map((value) => ({ value, label: templates[value].label[language] }))}
          onChange={({ currentTarget }) =>
            setTemplate(templateNames.find((name) => name === currentTarget.value) ?? template)
          }
        />
        <Button variant="default" loading={busy} onClick={() => void create()}>
          {t('reports.new.create')}
        </Button>
      </div>
    </div>
  )
}

/** The report that the note is for. */
export function ReportField({ reports, report, onChoose, onCreated }: Props) {
  const { t } = useText()
  if (reports.length === 0) return <FirstReport onCreated={onCreated} />
  return (
    <NativeSelect
      label={t('capture.report')}
      value={report ?? ''}
      data={reports.map(({ id, title }) => ({ value: id, label: title || t('reports.untitled') }))}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  )
}
