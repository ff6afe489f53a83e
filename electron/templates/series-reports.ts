import type { ReportId } from '../../shared/document/model'
import { AppError, assertNever } from '../../shared/errors'
import type { Language } from '../../shared/i18n/language'
import type { ReportSummary } from '../../shared/report'
import { carryOver } from '../../shared/templates/carry-over'
import type { TemplateName } from '../../shared/templates/names'
import { rollUp } from '../../shared/templates/roll-up'
import { templates } from '../../shared/templates/templates'
import type { Reports } from '../reports/reports'

interface Dependencies {
  readonly reports: Reports
  readonly newId: () => string
}

export interface Following {
  readonly template: TemplateName
  readonly language: Language
  readonly mode: 'carry-over' | 'roll-up'
  /** Earlier reports; the first one is followed when only one can be. */
  readonly reports: readonly ReportId[]
}

/** Reports that follow earlier ones of their series. */
export function createSeriesReports({ reports, newId }: Dependencies) {
  return {
    /**
     * Makes the next report, or one over several periods; the earlier ones stay as they are.
     * @throws AppError `request-invalid` for a template without periods or reports of another one, `report-*`
     */
    follow({ template: name, language, mode, reports: ids }: Following): ReportSummary {
      const template = templates[name]
      const earlier = ids.map((id) => reports.exportSource(id).document)
      const [first] = earlier
      if (!template.series || !first || earlier.some((report) => report.template !== name)) {
        throw new AppError('request-invalid', { channel: 'template.follow' })
      }
      const following = { template, series: template.series, language, newId }
      switch (mode) {
        case 'carry-over':
          return reports.add(carryOver(first, following))
        case 'roll-up':
          return reports.add(rollUp(earlier, following))
        default:
          return assertNever(mode)
      }
    },
  }
}

export type SeriesReports = ReturnType<typeof createSeriesReports>
