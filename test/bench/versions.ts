import * as Y from 'yjs'
import type { ReportDocument } from '../../shared/document/model'
import { reportToY } from '../../shared/document/to-y'
import { createTranslator } from '../../shared/i18n/index'
import { compareReports } from '../../shared/versions/compare'
import { readReport } from '../../shared/versions/read-report'
import { restoreBy } from '../../shared/versions/restore'
import { type Figure, ms, percentile, times } from './figures'
import { longReport } from './long-report'

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'
const goal = 'below 300 ms'

/** Comparing and restoring a report of 100 pages, at best and at worst. */
export async function versionFigures(): Promise<Figure[]> {
  const text = createTranslator('ko')
  const report = longReport(100, 20, 20)
  const [title, ...rest] = report.body
  const body = title ? [title] : []
  const others: Readonly<Record<string, ReportDocument>> = {
    'the same': report,
    'turned around': { ...report, body: body.concat([...rest].reverse()) },
    'another text': { ...report, body: [...body, ...longReport(230, 0, 20).body.slice(700)] },
  }
  const figures: Figure[] = []
  for (const [name, other] of Object.entries(others)) {
    const compared = await times(5, () => compareReports(readReport(report, text), readReport(other, text)))
    const [now, version] = [report, other].map((each) => Y.encodeStateAsUpdate(reportToY(each)))
    const restored = await times(5, () => now && version && restoreBy(id, now, version))
    figures.push(
      { what: `comparing 100 pages with ${name}`, value: ms(percentile(compared, 0.5)), goal },
      { what: `restoring 100 pages from ${name}`, value: ms(percentile(restored, 0.5)), goal },
    )
  }
  return figures
}
