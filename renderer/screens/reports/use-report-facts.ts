import { countryName } from '../../../shared/i18n/countries'
import type { ReportSummary } from '../../../shared/report'
import { templates } from '../../../shared/templates/templates'
import { formatDays } from '../../lib/format'
import { useText } from '../../lib/text-context'

/** The words in which a report's line is told, in the reader's language and form. */
export function useReportFacts() {
  const { t, language } = useText()
  return {
    template: ({ template }: ReportSummary) => templates[template].label[language],
    period: ({ period }: ReportSummary) => formatDays(period, language),
    countries: ({ countries }: ReportSummary) =>
      [...new Set(countries)].map((code) => countryName(code, language)).join(', '),
    findings: ({ findings }: ReportSummary) => t('reports.findings', { count: findings }),
    policies: ({ policies }: ReportSummary) => t('reports.policies', { count: policies }),
  }
}
