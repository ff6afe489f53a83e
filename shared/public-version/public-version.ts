import { type JsonNode, mapNodes } from '../document/map-nodes'
import { type Block, isRecordBlock, type ReportDocument } from '../document/model'
import { type Inline, inlineSchema } from '../document/model-inline'
import { emptyParagraph } from '../document/model-text-blocks'
import { factViews } from '../print/fact-views'
import { labels } from '../print/labels'
import type { Template } from '../templates/template'
import { templates } from '../templates/templates'
import { knownNames } from './known-names'
import { createTally, type LeftOut, type Tally } from './left-out'
import { createMasker, type Masker } from './masker'
import { publicFacts } from './public-facts'
import { opennessOf, publicRecord } from './public-records'

/** A report for everybody, and what it lacks of the whole one. */
export interface PublicVersion {
  readonly document: ReportDocument
  readonly leftOut: readonly LeftOut[]
  /** Which top-level blocks of the whole report are not in it. */
  readonly withoutBlocks: ReadonlySet<number>
}

interface Withheld {
  readonly blocks: ReadonlySet<number>
  /** Names by which others point to what is left out. */
  readonly ids: ReadonlySet<string>
}

const idsOf = (block: Block): string[] => {
  if (isRecordBlock(block)) return [String(block.attrs.id)]
  if (block.type === 'figure') return block.attrs.id === null ? [] : [block.attrs.id]
  return block.type === 'figureRow' ? block.content.flatMap(idsOf) : []
}

/** Records that are not public, and the pictures right below each: a quick note and its photos come so. */
function findWithheld(body: readonly Block[], tally: Tally): Withheld {
  const blocks = new Set<number>()
  const ids: string[] = []
  for (const [index, block] of body.entries()) {
    if (isRecordBlock(block)) {
      const openness = opennessOf(block)
      if (openness !== 'closed' && openness !== 'undecided') continue
      tally.add(openness === 'closed' ? 'closed-record' : 'undecided-record')
    } else if ((block.type === 'figure' || block.type === 'figureRow') && blocks.has(index - 1)) {
      const pictures = block.type === 'figure' ? [block] : block.content
      for (const _ of pictures) tally.add('picture')
    } else continue
    blocks.add(index)
    ids.push(...idsOf(block))
  }
  return { blocks, ids: new Set(ids) }
}

/** Facts that no sentence may tell: of the template's own, those that are withheld. */
const withheldFacts = (template: Template): Set<string> => {
  const withheld = template.facts.flatMap(({ fields }) => fields).filter((field) => field.withheld)
  return new Set(
    factViews(template)
      .filter(({ fact }) => withheld.some(({ key }) => key === fact))
      .map(({ key }) => key),
  )
}

interface Tools {
  readonly masker: Masker
  readonly mark: string
  readonly ids: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
}

/** A line in which what points to something left out is a mark. */
function publicLine(content: readonly Inline[], { masker, mark, ids, facts }: Tools): Inline[] {
  const shown = content.map((piece): Inline => {
    const isHidden =
      (piece.type === 'crossReference' && ids.has(piece.attrs.target)) ||
      (piece.type === 'fact' && facts.has(piece.attrs.key))
    return isHidden ? { type: 'text', text: mark } : piece
  })
  return masker.line(shown)
}

const linesSchema = inlineSchema.array().min(1)

function publicNode(node: JsonNode, tools: Tools): JsonNode {
  const line = linesSchema.safeParse(node.content)
  const content = line.success ? { content: publicLine(line.data, tools) } : {}
  if (node.type !== 'figure') return { ...node, ...content }
  const alt = tools.masker.text(String(node.attrs?.alt ?? ''))
  return { ...node, ...content, attrs: { ...node.attrs, alt, takenAt: null, place: null } }
}

/**
 * The public version of a report: a step before printing, which never throws. Left out are records that are not public
 * (nor yet decided on) with the pictures right below them, and every field that is `withheld`; masked are, in every text,
 * numbers and addresses of persons and the names that the report itself says are not shown. A short mark in the report's
 * language stands where something is missing. Making it twice changes nothing.
 */
export function publicVersion(report: ReportDocument): PublicVersion {
  const template = templates[report.template]
  const mark = labels.withheld[report.language]
  const tally = createTally()
  const withheld = findWithheld(report.body, tally)
  const masker = createMasker(knownNames(report, template), mark, tally)
  const tools = { masker, mark, ids: withheld.ids, facts: withheldFacts(template) }
  const placeholder: Block = { ...emptyParagraph, content: [{ type: 'text', text: mark }] }
  const body = report.body.flatMap((block, index): Block[] => {
    if (withheld.blocks.has(index)) return withheld.blocks.has(index - 1) ? [] : [placeholder]
    return [isRecordBlock(block) ? publicRecord(block, { leftOut: withheld.ids, mark, tally }) : block]
  })
  return {
    document: {
      ...report,
      facts: publicFacts(template, report.facts, { masker, mark, tally }),
      body: mapNodes(body, (node) => publicNode(node, tools)),
    },
    leftOut: tally.counts(),
    withoutBlocks: withheld.blocks,
  }
}
