import { UnstyledButton } from '@mantine/core'
import type { ReportSummary } from '../../../shared/report'
import { templates } from '../../../shared/templates/templates'
import { formatMoment } from '../../lib/format'
import { useText } from '../../lib/text-context'
import { DueTag } from '../../ui/due-tag'
import { Tag } from '../../ui/tag'
import { Miniature } from './miniature'
import { ReportMenu } from './report-menu'
import classes from './reports.module.css'
import { type ReportActions, useTitle } from './use-report-actions'
import { useReportFacts } from './use-report-facts'

/** One of the reports that were changed last. */
export function ReportCard({ report, actions, now }: { report: ReportSummary; actions: ReportActions; now: number }) {
  const { t, language } = useText()
  const title = useTitle()(report)
  const facts = useReportFacts()
  // A period keeps together: half of one says the wrong thing.
  const period = facts.period(report).replaceAll(' ', '\u00a0')
  const details = [facts.template(report), period, facts.countries(report)].filter(Boolean)
  return (
    <article className={classes.card}>
      <Miniature
        profile={templates[report.template].profile[report.language]}
        title={report.title}
        lang={report.language}
      />
      <div className={classes.cardBody}>
        <UnstyledButton
          className={classes.cardTitle}
          title={title}
          onClick={() => actions.open(report)}
          lang={report.title.trim() ? report.language : undefined}
        >
          <span>{title}</span>
        </UnstyledButton>
        <p className={classes.details}>{details.join(' · ')}</p>
        <div className={classes.tags}>
          <DueTag due={facts.due(report)} />
          <Tag>{t('reports.edited', { when: formatMoment(report.updatedAt, now, language) })}</Tag>
          {report.findings > 0 ? <Tag tone="accent">{facts.findings(report)}</Tag> : null}
          {report.policies > 0 ? <Tag tone="accent">{facts.policies(report)}</Tag> : null}
        </div>
      </div>
      <div className={classes.cardMenu}>
        <ReportMenu report={report} actions={actions} />
      </div>
    </article>
  )
}
