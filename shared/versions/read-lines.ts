import { bullets } from '../document/list-markers'
import type { Block, ReportDocument } from '../document/model'
import { isRecordBlock } from '../document/model'
import type { Inline } from '../document/model-inline'
import type { ListBlock, TextBlock } from '../document/model-text-blocks'
import { plainLine, recordTitle } from '../document/text'
import { assertNever } from '../errors'
import type { Translator } from '../i18n/index'
import { factViews } from '../print/fact-views'
import { labels } from '../print/labels'
import { templates } from '../templates/templates'
import type { LineRole, ReadLine } from './read-block'

/** What a line needs to know of its report and its reader. */
export interface ReadContext {
  readonly text: Translator
  /** What the parts are called that references point to, by their ids. */
  readonly targets: ReadonlyMap<string, string>
  /** What facts in sentences are called, by their keys. */
  readonly facts: ReadonlyMap<string, string>
}

function targetOf(block: Block): (readonly [string, string])[] {
  if (isRecordBlock(block)) return [[String(block.attrs.id ?? ''), recordTitle(block)]]
  switch (block.type) {
    case 'heading':
    case 'figure':
    case 'tableCaption':
      return block.attrs.id === null ? [] : [[block.attrs.id, plainLine(block.content)]]
    case 'figureRow':
      return block.content.flatMap(targetOf)
    default:
      return []
  }
}

/** What reading a report in a language takes. */
export const readContext = ({ template, body }: ReportDocument, text: Translator): ReadContext => ({
  text,
  targets: new Map(body.flatMap(targetOf)),
  facts: new Map(factViews(templates[template]).map(({ key, label }) => [key, label[text.language]])),
})

function inlineText(inline: Inline, { text, targets, facts }: ReadContext): string {
  const { language, t } = text
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'hardBreak':
      return '\n'
    case 'footnote':
      return t('versions.read.footnote', { text: plainLine(inline.content) })
    case 'crossReference':
      return `[→ ${targets.get(inline.attrs.target) || labels.missingReference[language]}]`
    case 'fact':
      return `[${facts.get(inline.attrs.key) ?? labels.missingFact[language]}]`
    default:
      return assertNever(inline)
  }
}

/** A line of a report as it is read; notes stand where they belong. */
export const lineText = (content: readonly Inline[], context: ReadContext): string =>
  content.map((inline) => inlineText(inline, context)).join('')

/** A line of a block that holds a line. `node` is all that it holds. */
export const readLine = (
  role: LineRole,
  node: { readonly content: readonly Inline[] },
  context: ReadContext,
  more: Partial<ReadLine> = {},
): ReadLine => ({
  role,
  level: 0,
  label: '',
  form: '',
  text: lineText(node.content, context),
  id: '',
  key: JSON.stringify(node),
  ...more,
})

/** The sign of an item as a reader sees it; numbers count from the list's first. */
function signOf(list: ListBlock, index: number): string {
  switch (list.type) {
    case 'bulletList':
      return list.attrs.marker === null ? '•' : bullets[list.attrs.marker]
    case 'orderedList':
      return `${list.attrs.start + index}.`
    case 'taskList':
      return list.content[index]?.attrs.checked ? '☑' : '☐'
    default:
      return assertNever(list)
  }
}

function listLines(list: ListBlock, context: ReadContext, depth: number): ReadLine[] {
  const { t } = context.text
  const name = t(`commands.name.${list.type}`)
  const marker = list.type === 'taskList' ? null : list.attrs.marker
  return list.content.flatMap((item, index) => {
    const isDone = item.type === 'taskItem' && item.attrs.checked
    const form = t(isDone ? 'versions.read.doneItem' : 'versions.read.item', { list: name, level: depth })
    return item.content.flatMap((block, at): ReadLine[] => {
      if (block.type !== 'paragraph') return listLines(block, context, depth + 1)
      const label = at === 0 ? signOf(list, index) : ''
      return [readLine('item', block, context, { level: depth, label, form, key: JSON.stringify([block, marker]) })]
    })
  })
}

/** Paragraphs and lists, line by line. `form` names what they stand in, of what is no list. */
export const textLines = (
  block: TextBlock,
  context: ReadContext,
  role: LineRole = 'text',
  form = context.text.t('commands.name.text'),
): ReadLine[] =>
  block.type === 'paragraph' ? [readLine(role, block, context, { form })] : listLines(block, context, 1)

/** Several paragraphs and lists as one text; items keep their signs. */
export const joinedText = (blocks: readonly TextBlock[], context: ReadContext): string =>
  blocks
    .flatMap((block) => textLines(block, context))
    .map(({ label, level, text }) => (label === '' ? text : `${'  '.repeat(level - 1)}${label} ${text}`))
    .join('\n')
