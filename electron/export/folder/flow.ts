import { assertNever } from '../../../shared/errors'
import { annexesFrom } from '../../../shared/print/divisions'
import { plainLine } from '../../../shared/print/lines'
import type {
  PrintBlock,
  PrintCell,
  PrintClosing,
  PrintDocument,
  PrintFoot,
  PrintFront,
  PrintGistPage,
  PrintLabelled,
  PrintMemoSummary,
  PrintParagraph,
  PrintTextBlock,
} from '../../../shared/print/tree'

/** What stands beside each other at the head or foot of a form, cell by cell; on a narrow screen below each other. */
export interface FlowColumns {
  readonly type: 'columns'
  readonly rows: readonly (readonly (readonly PrintTextBlock[])[])[]
}

/** A piece of the text as it flows without pages: the form around the body is made of the same pieces as the body. */
export type FlowBlock = PrintBlock | FlowColumns | { readonly type: 'title'; readonly text: string }

type Align = NonNullable<PrintParagraph['align']>

/** A paragraph of a form; none when it says nothing. */
const paragraphs = (text: string, align: Align = 'left', bold = false): PrintParagraph[] =>
  text.trim() === ''
    ? []
    : [
        {
          type: 'paragraph',
          text: plainLine(text).map((run) => (bold ? { ...run, bold } : run)),
          align,
          indent: 'none',
        },
      ]

/** Texts of a form that may have dashes before them, as the list that they are. */
function dashed(texts: readonly string[]): PrintTextBlock[] {
  const dash = /^[-–]\s+/
  if (!texts.every((text) => dash.test(text))) return texts.flatMap((text) => paragraphs(text))
  const items = texts.map((text) => ({ marker: '-', blocks: paragraphs(text.replace(dash, '')) }))
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, depth: 0, items }]
}

const gist = (box: { readonly label: string; readonly text: string } | null): FlowBlock[] =>
  box === null ? [] : [{ type: 'callout', kind: 'note', label: box.label, blocks: paragraphs(box.text) }]

const cell = (header: boolean, text: string): PrintCell => ({
  header,
  colspan: 1,
  rowspan: 1,
  align: 'left',
  fill: null,
  blocks: paragraphs(text),
})

/** Labels and values, as a table without a caption. */
function labelled(summary: string, rows: readonly { readonly label: string; readonly value: string }[]): FlowBlock[] {
  if (rows.length === 0) return []
  return [
    {
      type: 'table',
      columns: [0.2, 0.8],
      headerRows: 0,
      rows: rows.map(({ label, value }) => [cell(true, label), cell(false, value)]),
      summary,
      caption: null,
      anchor: null,
    },
  ]
}

/** The executive summary of a memorandum, in a box. */
function summaryFlow(summary: PrintMemoSummary | null): FlowBlock[] {
  if (summary === null) return []
  const { label, text, findings } = summary
  const found = findings ? [...paragraphs(findings.label, 'left', true), findings.list] : []
  return [{ type: 'callout', kind: 'note', label, blocks: [...paragraphs(text), ...found] }]
}

const values = (rows: readonly PrintLabelled[]) => rows.map(({ label, text }) => ({ label, value: text }))

/** The gist after a cover. */
const gistFlow = (page: PrintGistPage | null): FlowBlock[] =>
  page === null
    ? []
    : [
        ...paragraphs(page.title, 'left', true),
        ...labelled(page.title, values(page.gist)),
        ...(page.table ? [page.table] : []),
      ]

/** What stands above the body, with the report's title in its place. */
export function frontFlow(front: PrintFront, title: string): FlowBlock[] {
  const heading: FlowBlock = { type: 'title', text: title }
  switch (front.kind) {
    case 'kr-title':
      return [heading, ...paragraphs(front.line, 'right'), ...gist(front.gist)]
    case 'kr-cover':
      return [
        ...paragraphs(front.documentType, 'center', true),
        heading,
        ...labelled(title, values(front.rows)),
        ...paragraphs(front.date, 'center'),
        ...paragraphs(front.organisation, 'center', true),
        ...paragraphs(front.unit, 'center'),
        ...gistFlow(front.gistPage),
      ]
    case 'kr-form': {
      const named = [...paragraphs(front.titleLabel ?? ''), heading]
      const head = paragraphs(front.heading, 'center', true)
      const rows = labelled(front.heading || title, front.rows)
      return front.titleLabel === null ? [...head, ...named, ...rows] : [...head, ...rows, ...named]
    }
    case 'vn-heading': {
      const { addresseeLabel, addressees, marks } = front
      const [only, ...others] = addressees
      const addressed =
        only === undefined
          ? []
          : others.length === 0
            ? paragraphs(`${addresseeLabel} ${only}`)
            : [...paragraphs(addresseeLabel), ...dashed(addressees)]
      return [
        {
          type: 'columns',
          rows: [
            [
              [...paragraphs(front.parent, 'center'), ...paragraphs(front.organisation, 'center', true)],
              [...paragraphs(front.nation, 'center', true), ...paragraphs(front.motto, 'center', true)],
            ],
            [paragraphs(front.number, 'center'), paragraphs(front.placeAndDate, 'center')],
          ],
        },
        ...marks.flatMap((mark) => paragraphs(mark, 'left', true)),
        ...paragraphs(front.documentType, 'center', true),
        heading,
        ...addressed,
      ]
    }
    case 'en-memo':
      return [
        ...paragraphs(front.heading, 'left', true),
        heading,
        ...labelled(front.heading || title, front.rows),
        ...summaryFlow(front.summary),
      ]
    default:
      return assertNever(front)
  }
}

/** What stands below the body. */
export function closingFlow(closing: PrintClosing | null): FlowBlock[] {
  if (closing === null) return []
  switch (closing.kind) {
    case 'kr-end': {
      const { label, attachments, endMark } = closing
      if (attachments.length === 0) return paragraphs(endMark)
      const last = attachments.length - 1
      return attachments.flatMap((name, index) =>
        paragraphs(`${index === 0 ? `${label}  ` : ''}${name}${index === last && endMark ? `  ${endMark}` : ''}`),
      )
    }
    case 'vn-signature': {
      const { recipientsLabel, recipients, authority, position, name } = closing
      return [
        {
          type: 'columns',
          rows: [
            [
              recipients.length === 0 ? [] : [...paragraphs(recipientsLabel, 'left', true), ...dashed(recipients)],
              [authority, position, name].flatMap((text) => paragraphs(text, 'center', true)),
            ],
          ],
        },
      ]
    }
    default:
      return assertNever(closing)
  }
}

/** The contents in their place before the body. */
const contentsFlow = ({ contents }: PrintDocument): FlowBlock[] =>
  contents === null ? [] : [{ type: 'contents', ...contents }]

/** Who signs a form and where it came from, row by row. */
const footFlow = (foot: PrintFoot | undefined): FlowBlock[] =>
  foot
    ? [{ type: 'columns', rows: [foot.signers, ...foot.lines].map((row) => row.map((text) => paragraphs(text))) }]
    : []

/** The blocks, a table that goes on from another one under words that say so. */
const bodyFlow = (blocks: readonly PrintBlock[]): FlowBlock[] =>
  blocks.flatMap((block) => [...(block.type === 'table' ? paragraphs(block.continued ?? '', 'left', true) : []), block])

/** The whole report in the order in which the paper has it: annexes come after what closes it. */
export function flowOf(document: PrintDocument): FlowBlock[] {
  const { front, title, blocks, closing, foot } = document
  const end = annexesFrom(blocks)
  return [
    ...frontFlow(front, title),
    ...contentsFlow(document),
    ...bodyFlow(blocks.slice(0, end)),
    ...closingFlow(closing),
    ...footFlow(foot),
    ...bodyFlow(blocks.slice(end)),
  ]
}
