import { type Block, isRecordBlock } from '../document/model'
import { recordText } from '../document/text'
import type { PrintContext } from './context'
import { factLine } from './fact-lines'
import { moreForms } from './gist-page'
import { labels } from './labels'
import { plainLine } from './lines'
import { printParagraph } from './lists'
import { oneLine } from './text'
import type { PrintList, PrintMemoSummary } from './tree'

/** A summary stays on about one page: room for its letters, and the findings that it names at most. */
const room = 2_600
const mostFindings = 10

/** A text up to the end of its first sentence: after a word of some length, which no abbreviation or number is. */
const firstSentence = (text: string): string =>
  text.match(/^.*?(?:[\p{L}\p{M}]{4,}[)”’"']*|[가-힣)”’"'])[.!?。](?=\s|$)/u)?.[0] ?? text

/** A finding by its title; with what follows from it while there is room. */
function withImplication(title: string, implication: string, left: number): string {
  if (title === '') return implication.length <= left ? implication : ''
  const told = `${title.replace(/[.:;]+$/, '')}: ${implication}`
  return implication !== '' && told.length <= left ? told : title
}

const bulletList = (items: readonly string[], { profile }: PrintContext): PrintList => ({
  type: 'list',
  ordered: false,
  depth: 0,
  items: items.map((item) => ({ marker: profile.bullets[0] ?? '•', blocks: [printParagraph(plainLine(item))] })),
})

/**
 * The executive summary: the gist, and the report's findings in its order, each with the first sentence of its
 * implication. Null when there is neither. A report with more findings than fit names the first ones.
 */
export function memoSummary(context: PrintContext, body: readonly Block[]): PrintMemoSummary | null {
  const { language } = context
  const text = factLine(context, 'gist')
  let left = room - text.length
  const told = body
    .filter(isRecordBlock)
    .filter(({ type }) => type === 'finding')
    .map((finding) => {
      const title = oneLine(recordText(finding, 'title'))
      return withImplication(title, firstSentence(oneLine(recordText(finding, 'soWhat'))), left / mostFindings)
    })
    .filter((item) => item !== '')
  const items: string[] = []
  for (const item of told.slice(0, mostFindings)) {
    left -= item.length
    if (left < 0) break
    items.push(item)
  }
  if (text === '' && items.length === 0) return null
  const rest = told.length - items.length
  if (items.length > 0 && rest > 0) items.push(moreForms[language](rest, false).trim())
  const findings = items.length === 0 ? null : { label: labels.keyFindings[language], list: bulletList(items, context) }
  return { label: labels.gist[language], text, findings }
}
