import { type DueState, dueState } from '../../../shared/deadlines/due'
import { countryName } from '../../../shared/i18n/countries'
import type { ReportSummary } from '../../../shared/report'
import { templates } from '../../../shared/templates/templates'
import { formatDays } from '../../lib/format'
import { useSettings } from '../../lib/settings-context'
import { useText } from '../../lib/text-context'
import { useToday } from '../../lib/use-today'

/** The words in which a report's line is told, in the reader's language and form. */
export function useReportFacts() {
  const { t, language } = useText()
  const { deadlines } = useSettings().settings
  const today = useToday()
  return {
    template: ({ template }: Pick<ReportSummary, 'template'>) => templates[template].label[language],
    period: ({ period }: Pick<ReportSummary, 'period'>) => formatDays(period, language),
    countries: ({ countries }: Pick<ReportSummary, 'countries'>) =>
      [...new Set(countries)].map((code) => countryName(code, language)).join(', '),
    due: (report: ReportSummary): DueState => dueState(report, deadlines, today),
    findings: ({ findings }: ReportSummary) => t('reports.findings', { count: findings }),
    policies: ({ policies }: ReportSummary) => t('reports.policies', { count: policies }),
  }
}
