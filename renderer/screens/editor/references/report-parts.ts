import type { Node as DocumentNode } from '@tiptap/pm/model'
import { lineFrom, lineText } from '../../../../shared/print/lines'
import { referredNumber } from '../../../../shared/print/numbering'
import { linksIn } from '../../../../shared/print/record-values'
import { createReferences, type ReferenceName, type References } from '../../../../shared/print/references'
import { isRecordName, isReferencesField, recordNames } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { type NamingContext, printedLine, printedRecord } from '../numbering/is-printed'
import { type NumberedBlock, numberBlocks } from '../numbering/number-blocks'

export const partKinds = ['heading', 'figure', 'table', ...recordNames] as const
export type PartKind = (typeof partKinds)[number]

/** A part of the report that others can name. */
export interface Part extends ReferenceName {
  readonly kind: PartKind
  readonly position: number
  /** Null while nothing has pointed to it. */
  readonly id: string | null
  /** Level in the outline of a heading; 0 for other parts. */
  readonly level: number
  /** As it stands before the heading; '' where it has none. */
  readonly number: string
}

/** A note, in the order of the report. */
export interface Note {
  readonly position: number
  readonly text: string
}

/** What the report consists of, named as on paper. */
export interface ReportParts {
  readonly parts: readonly Part[]
  readonly notes: readonly Note[]
  /** What a reference to the part with an id reads; '' when there is no such part. */
  readonly nameOf: (id: string) => ReferenceName | undefined
  /** The records that link to the one with an id. */
  readonly linksTo: (id: string) => readonly Part[]
}

const kinds: Readonly<Record<string, PartKind>> = {
  heading: 'heading',
  figure: 'figure',
  tableCaption: 'table',
  ...Object.fromEntries(recordNames.map((name) => [name, name])),
}

function nameOf(
  { node, number, division }: NumberedBlock,
  kind: PartKind,
  context: NamingContext,
  references: References,
) {
  if (isRecordName(kind)) {
    return printedRecord(node, Number(number), context, references) ?? { label: '', text: '' }
  }
  const line = printedLine(node, context, references)
  if (division) return { label: division.label, text: lineText(lineFrom(line, division.written)) || division.label }
  const text = lineText(line)
  return kind === 'heading' ? { label: referredNumber(number) || text, text } : { label: number, text }
}

/** Notes that have been given a text, and those that are about to be. */
function readNotes(doc: DocumentNode): Note[] {
  const notes: Note[] = []
  doc.descendants((node, position) => {
    if (node.type.name === 'footnote') notes.push({ position, text: node.textBetween(0, node.content.size, ' ', ' ') })
    return !node.isLeaf && node.type.name !== 'footnote'
  })
  return notes
}

/** Who links to whom, read from the records once. */
function readLinks(doc: DocumentNode, parts: readonly Part[]): ReportParts['linksTo'] {
  const sources = new Map<string, Set<Part>>()
  for (const part of parts) {
    if (!isRecordName(part.kind)) continue
    const attrs = doc.nodeAt(part.position)?.attrs ?? {}
    for (const { key } of records[part.kind].fields.filter(isReferencesField)) {
      for (const id of linksIn(attrs[key])) sources.set(id, (sources.get(id) ?? new Set()).add(part))
    }
  }
  return (id) => [...(sources.get(id) ?? [])]
}

/** Reads the parts and notes of a report. Walks the whole document: not for every letter. */
export function readParts(doc: DocumentNode, context: NamingContext): ReportParts {
  const blocks = numberBlocks(doc, context.profile, context.language).filter(
    ({ node, printed }) => printed && kinds[node.type.name] !== undefined,
  )
  const references = createReferences([])
  const read = (): Part[] =>
    blocks.map((block) => {
      const { node, position, level, number } = block
      const kind = kinds[node.type.name] ?? 'heading'
      const id = typeof node.attrs.id === 'string' && node.attrs.id !== '' ? node.attrs.id : null
      const name = nameOf(block, kind, context, references)
      if (id) references.define(id, name)
      return { kind, position, id, level, number, ...name }
    })
  // A caption may name what comes later: as on paper, the first pass tells all names.
  read()
  const parts = read()
  return { parts, notes: readNotes(doc), nameOf: references.nameOf, linksTo: readLinks(doc, parts) }
}
