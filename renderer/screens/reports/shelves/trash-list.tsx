import { Button, Skeleton } from '@mantine/core'
import { useState } from 'react'
import type { TrashedReport } from '../../../../shared/report'
import { formatMoment } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import tables from '../reports.module.css'
import { useTitle } from '../use-report-actions'
import { useReportFacts } from '../use-report-facts'
import { PurgeDialog } from './purge-dialog'
import { ShelfEmpty } from './shelf-empty'
import classes from './shelves.module.css'
import { useTrash } from './use-trash'

/** Deleted reports, one a line, with the days that they can still be restored. */
export function TrashList({ now }: { now: number }) {
  const { t, language } = useText()
  const title = useTitle()
  const facts = useReportFacts()
  const { reports, busy, restore, purge } = useTrash()
  const [asking, setAsking] = useState<{ readonly report: TrashedReport | null } | null>(null)
  if (reports === null) return <Skeleton height={280} radius={10} />
  if (reports.length === 0) return <ShelfEmpty shelf="trash" />
  return (
    <>
      <div className={classes.bar}>
        <p>{t('shelves.trashHint')}</p>
        <Button variant="default" onClick={() => setAsking({ report: null })}>
          {t('shelves.empty')}
        </Button>
      </div>
      <table className={tables.table}>
        <caption className={tables.hidden}>{t('shelves.trash')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reports.columns.title')}</th>
            <th scope="col">{t('reports.columns.template')}</th>
            <th scope="col">{t('shelves.columns.deleted')}</th>
            <th scope="col">{t('shelves.columns.left')}</th>
            <th scope="col" aria-label={t('reports.columns.actions')} />
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <td className={classes.title} lang={report.title.trim() ? report.language : undefined}>
                {title(report)}
              </td>
              <td className={tables.soft}>{facts.template(report)}</td>
              <td className={`${tables.soft} ${tables.nowrap}`}>
                {formatMoment(report.deletedAt ?? now, now, language)}
              </td>
              <td className={`${classes.left} ${tables.nowrap}`} data-last={report.daysLeft === 0 || undefined}>
                {report.daysLeft === 0 ? t('shelves.lastDay') : t('shelves.daysLeft', { count: report.daysLeft })}
              </td>
              <td>
                <fieldset className={`${classes.buttons} ${tables.nowrap}`}>
                  <legend className={tables.hidden}>{t('shelves.actions', { title: title(report) })}</legend>
                  <Button variant="default" size="xs" disabled={busy} onClick={() => void restore(report)}>
                    {t('shelves.restore')}
                  </Button>
                  <Button variant="subtle" color="red" size="xs" onClick={() => setAsking({ report })}>
                    {t('shelves.purge')}
                  </Button>
                </fieldset>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asking ? (
        <PurgeDialog
          report={asking.report}
          count={reports.length}
          busy={busy}
          onPurge={() => void purge(asking.report).then((count) => count !== undefined && setAsking(null))}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  )
}
