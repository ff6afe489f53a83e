import { textOf } from '../fields/value'
import { formatDate } from '../i18n/format'
import type { PrintContext } from './context'
import { printGistPage } from './gist-page'
import { overviewRows } from './overview'
import { oneLine } from './text'
import type { PrintBlock, PrintFront } from './tree'

const bare = (text: string): string => text.replace(/\s+/g, '').toLowerCase()

/**
 * The cover and gist of a long report in the Korean form; null for what has its title above the text: short kinds of
 * reports, other forms, and a report that has nothing yet to be covered or nothing to put on a cover.
 * @param blocks the printed body
 */
export function printCover(
  title: string,
  blocks: readonly PrintBlock[],
  context: PrintContext,
): Extract<PrintFront, { kind: 'kr-cover' }> | null {
  const { profile, template, facts, language } = context
  if (profile.name !== 'kr-report' || !template.cover || blocks.length === 0) return null
  const fact = (key: string): string => oneLine(textOf(facts, key))
  const rows = overviewRows(template.cover, context).map(({ label, lines }) => ({ label, text: lines.join(', ') }))
  const date = formatDate(fact('reportDate'), language)
  const organisation = fact('organisation') || fact('department')
  if (rows.length === 0 && date === '' && organisation === '') return null
  const kind = template.label[language]
  return {
    kind: 'kr-cover',
    documentType: bare(title).includes(bare(kind)) ? '' : kind,
    rows,
    date,
    organisation,
    unit: fact('organisation') === '' ? '' : fact('department'),
    gistPage: printGistPage(blocks, context),
  }
}
