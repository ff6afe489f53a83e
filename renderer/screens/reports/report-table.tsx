import { Button, UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ReportSummary } from '../../../shared/report'
import { formatMoment } from '../../lib/format'
import { useText } from '../../lib/text-context'
import { DueTag } from '../../ui/due-tag'
import { ReportMenu } from './report-menu'
import classes from './reports.module.css'
import { type ReportActions, useTitle } from './use-report-actions'
import { useReportFacts } from './use-report-facts'

/** Rows drawn at once: more only when asked for, so that a long list opens as fast as a short one. */
const step = 50

/** Rows that a window shows at first; the others of the first step follow when the page is at rest. */
const inSight = 12

/** The older reports, one a line. */
export function ReportTable({
  reports,
  actions,
  now,
}: {
  reports: readonly ReportSummary[]
  actions: ReportActions
  now: number
}) {
  const { t, language } = useText()
  const title = useTitle()
  const facts = useReportFacts()
  const [shown, setShown] = useState(inSight)
  useEffect(() => {
    const idle = requestIdleCallback(() => setShown((count) => Math.max(count, step)))
    return () => cancelIdleCallback(idle)
  }, [])
  const rest = reports.length - Math.max(shown, step)
  return (
    <>
      <table className={classes.table}>
        <caption className={classes.hidden}>{t('reports.older')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reports.columns.title')}</th>
            <th scope="col">{t('reports.columns.template')}</th>
            <th scope="col">{t('reports.columns.period')}</th>
            <th scope="col">{t('reports.columns.countries')}</th>
            <th scope="col">{t('deadlines.column')}</th>
            <th scope="col" data-figure>
              {t('reports.columns.findings')}
            </th>
            <th scope="col" data-figure>
              {t('reports.columns.policies')}
            </th>
            <th scope="col">{t('reports.columns.edited')}</th>
            <th scope="col" aria-label={t('reports.columns.actions')} />
          </tr>
        </thead>
        <tbody>
          {reports.slice(0, shown).map((report) => (
            <tr key={report.id}>
              <td>
                <UnstyledButton
                  className={classes.rowTitle}
                  onClick={() => actions.open(report)}
                  lang={report.title.trim() ? report.language : undefined}
                >
                  {title(report)}
                </UnstyledButton>
              </td>
              <td className={classes.soft}>{facts.template(report)}</td>
              <td className={classes.nowrap}>{facts.period(report) || '–'}</td>
              <td>{facts.countries(report) || '–'}</td>
              <td>{facts.due(report) ? <DueTag due={facts.due(report)} /> : '–'}</td>
              <td data-figure>{report.findings}</td>
              <td data-figure>{report.policies}</td>
              <td className={`${classes.soft} ${classes.nowrap}`}>{formatMoment(report.updatedAt, now, language)}</td>
              <td>
                <ReportMenu report={report} actions={actions} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <Button variant="default" mt="md" onClick={() => setShown(shown + step)}>
          {t('reports.more', { count: rest })}
        </Button>
      ) : null}
    </>
  )
}
