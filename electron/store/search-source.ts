import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type DeadlineFacts, deadlineFactsSchema, readDeadlineFacts } from '../../shared/deadlines/due'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportDocument, ReportId } from '../../shared/document/model'
import { SCHEMA_VERSION } from '../../shared/document/schema-version'
import { titleOf } from '../../shared/document/text'
import { metaOf } from '../../shared/document/y-report'
import { AppError, type ErrorCode } from '../../shared/errors'
import { type Period, periodOf } from '../../shared/fields/value'
import type { Language } from '../../shared/i18n/language'
import { records } from '../../shared/records/records'
import { addGrams } from '../../shared/search/grams'
import { type Passage, passagesOf } from '../../shared/search/passages'
import { foldPlain } from '../../shared/search/query'
import { tiers } from '../../shared/search/score'
import type { TemplateName } from '../../shared/templates/names'
import { countriesOf } from '../../shared/templates/report-countries'
import { templates } from '../../shared/templates/templates'
import { sha256 } from '../platform/files'

/** Raise it when texts are read or taken apart in another way than before. */
const readingVersion = 1

/** The form in which reports are made searchable; when it differs, all are read again. */
export const searchShape = sha256(JSON.stringify([readingVersion, SCHEMA_VERSION, records, templates])).slice(0, 16)

/** What of a report results are chosen by. */
export interface Facets {
  readonly title: string
  readonly template: TemplateName
  readonly language: Language
  readonly period: Period
  readonly countries: readonly string[]
  readonly deadline: DeadlineFacts
  readonly archivedAt: number | null
  readonly deletedAt: number | null
  /** Whether a recommendation in it still waits for its end. */
  readonly waiting: boolean
  /** Why it cannot be read. */
  readonly problem: ErrorCode | null
}

/** A report as it is searched. */
export interface SearchSource {
  readonly facets: Facets
  readonly passages: readonly Passage[]
}

const unreadable = (problem: ErrorCode): SearchSource => ({
  facets: {
    title: '',
    template: 'overseas-training',
    language: 'ko',
    period: {},
    countries: [],
    deadline: deadlineFactsSchema.parse({}),
    archivedAt: null,
    deletedAt: null,
    waiting: false,
    problem,
  },
  passages: [],
})

const ended: readonly unknown[] = ['not-adopted', 'completed', 'discontinued', 'overtaken', 'verified']
const isWaiting = ({ body }: ReportDocument): boolean =>
  body.some((block) => {
    if (block.type !== 'recommendation') return false
    const { status }: Readonly<Record<string, unknown>> = block.attrs
    return !ended.includes(status)
  })

const momentOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** Reads a report for the search; one that cannot be read says why, and is found by nothing. */
export function readSearchSource(id: ReportId, load: () => Uint8Array): SearchSource {
  try {
    const doc = loadState(load())
    const report = reportFromY(id, doc)
    const meta = metaOf(doc)
    const facets: Facets = {
      title: titleOf(report),
      template: report.template,
      language: report.language,
      period: periodOf(report.facts, 'period'),
      countries: countriesOf(report.facts),
      deadline: readDeadlineFacts(report.facts),
      archivedAt: momentOf(meta.get('archivedAt')),
      deletedAt: momentOf(meta.get('deletedAt')),
      waiting: isWaiting(report),
      problem: null,
    }
    return { facets, passages: passagesOf(report) }
  } catch (error) {
    return unreadable(error instanceof AppError ? error.code : 'unexpected')
  }
}

/** The texts of the tiers as they are compared, a line per passage. */
export const foldTiers = (passages: readonly Passage[]): string =>
  tiers
    .map((wanted) =>
      passages
        .filter(({ tier }) => tier === wanted)
        .map(({ text }) => foldPlain(text))
        .join('\n'),
    )
    .join('\f')

/** A folded report by tier. */
export const unfoldTiers = (folded: string): string[] => folded.split('\f')

/** The folded lines of a report, one for each of its passages. */
export const foldedLines = (folded: string): string[] =>
  unfoldTiers(folded).flatMap((text) => (text === '' ? [] : text.split('\n')))

/** The tokens of the index for some passages. The same passages always give the same. */
export function gramsOf(passages: readonly Passage[]): Set<string> {
  const found = new Set<string>()
  for (const { text, tier } of passages) addGrams(foldPlain(text), text, tier, found)
  return found
}

/** Passages as bytes: a third of their text. */
export const packPassages = (passages: readonly Passage[]): Buffer =>
  deflateRawSync(JSON.stringify(passages.map(({ kind, tier, block, key, text }) => [kind, tier, block, key, text])), {
    level: 1,
  })

export function unpackPassages(bytes: Uint8Array): Passage[] {
  // Written by `packPassages`, so JSON.parse is enough.
  const rows: [Passage['kind'], Passage['tier'], number, string, string][] = JSON.parse(
    inflateRawSync(bytes).toString('utf8'),
  )
  return rows.map(([kind, tier, block, key, text]) => ({ kind, tier, block, key, text }))
}
