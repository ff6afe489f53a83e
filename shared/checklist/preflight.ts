import type { ReportDocument } from '../document/model'
import type { ExportFormat } from '../ipc/export'
import type { PaperChoices } from '../print/paper'
import { isFormName } from '../profiles/profile'
import { isClosed } from '../public-version/is-closed'
import type { LeftOut } from '../public-version/left-out'
import { publicVersion } from '../public-version/public-version'
import { disclosure } from '../templates/facts'
import { findMissingPictures } from './missing-pictures'
import { type CheckItem, type Severity, severityOf } from './rule'

/** What is about to be exported. */
export interface Preparation {
  readonly report: ReportDocument
  /** The report's checklist. */
  readonly items: readonly CheckItem[]
  readonly formats: readonly ExportFormat[]
  readonly choices: PaperChoices
  /** Hashes of pictures that the report names and this device does not have. */
  readonly missing: ReadonlySet<string>
}

/** What would make the paper wrong, and what a public version leaves out. */
export interface Preflight {
  /** The files cannot be made while these are open. */
  readonly blocking: readonly CheckItem[]
  /** Everything else by its weight; nothing of it stands in the way. */
  readonly open: Readonly<Record<Severity, readonly CheckItem[]>>
  readonly leftOut: readonly LeftOut[]
}

/** PDF/UA and PDF/A forbid text without glyphs (ISO 14289-1, 7.21.8; ISO 19005-2, 6.2.11.8); no format that draws pictures can lack one. */
function isBlocking({ rule, place }: CheckItem, { formats, choices }: Preparation): boolean {
  // A form is made from the facts alone.
  if (choices.profile && isFormName(choices.profile) && place.kind !== 'fact') return false
  if (rule === 'glyph-missing') return formats.includes('pdf')
  if (rule === 'picture-missing') return formats.some((format) => format !== 'json')
  return rule === 'report-closed'
}

const closedItem: CheckItem = {
  rule: 'report-closed',
  place: { kind: 'fact', key: disclosure.key },
  label: disclosure.label,
}

/**
 * Looks over a report before it is exported. Of a public version what is left out is not complained about, and personal
 * data is told as what is masked.
 */
export function preflight(preparation: Preparation): Preflight {
  const { report, items, choices, missing } = preparation
  const isPublic = choices.version === 'public'
  const { leftOut, withoutBlocks } = isPublic
    ? publicVersion(report)
    : { leftOut: [], withoutBlocks: new Set<number>() }
  const all = [
    ...(isPublic && isClosed(report) ? [closedItem] : []),
    ...findMissingPictures(report.body, missing),
    ...items.filter((item) => !isPublic || severityOf(item) !== 'privacy'),
  ].filter(({ place }) => place.kind === 'fact' || !withoutBlocks.has(place.block))
  const others = all.filter((item) => !isBlocking(item, preparation))
  const of = (severity: Severity) => others.filter((item) => severityOf(item) === severity)
  return {
    blocking: all.filter((item) => isBlocking(item, preparation)),
    open: { must: of('must'), should: of('should'), privacy: of('privacy') },
    leftOut,
  }
}
