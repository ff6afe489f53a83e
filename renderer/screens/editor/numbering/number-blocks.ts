import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Language } from '../../../../shared/i18n/language'
import { type Division, divisionsOf } from '../../../../shared/print/divisions'
import { labels } from '../../../../shared/print/labels'
import { type ListForm, type ListKind, type ListPlace, listForm, outermost } from '../../../../shared/print/list-form'
import { createHeadingNumbers } from '../../../../shared/print/numbering'
import type { Profile } from '../../../../shared/profiles/profile'
import { isRecordName, recordNames } from '../../../../shared/records/record'
import { headingText, isPrinted } from './is-printed'

/** A numbered block of the body: where it stands and what its number reads. */
export interface NumberedBlock {
  readonly position: number
  readonly node: DocumentNode
  /** Level in the outline of a heading, as it will be printed; 0 for other blocks. */
  readonly level: number
  readonly number: string
  /** False for what is empty: paper leaves it out and does not count it. It shows the number that it would take. */
  readonly printed: boolean
  /** How a list is marked and how deep it stands; null for other blocks. */
  readonly list: { readonly form: ListForm; readonly depth: number } | null
  /** What a heading that is a part or an annex is called, and how many of its letters that name stands for. */
  readonly division?: Division
}

const listTypes = new Set(['bulletList', 'orderedList', 'taskList'])
const containers = new Set([
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'blockquote',
  'callout',
  ...recordNames,
  'recordField',
])

/** A list node as the print step knows lists. */
export const listKindOf = ({ type, attrs }: DocumentNode): ListKind =>
  ({ type: type.name, marker: attrs.marker ?? null }) as ListKind

function divisionsIn(doc: DocumentNode, profile: Profile, language: Language): ReadonlyMap<DocumentNode, Division> {
  const headings = doc.children
    .filter((node) => node.type.name === 'heading' && isPrinted(node))
    .map((node) => ({ node, level: Number(node.attrs.level), text: headingText(node) }))
  const divisions = divisionsOf(headings, profile, language)
  return new Map(
    headings.flatMap(({ node }, index) => {
      const division = divisions[index]
      return division ? [[node, division] as const] : []
    }),
  )
}

/**
 * Numbers headings, lists, pictures, captions and records exactly as the print step does, in the order of the
 * document. Looks at every block but at no text, other than that of headings and whether there is any in records.
 */
export function numberBlocks(doc: DocumentNode, profile: Profile, language: Language): NumberedBlock[] {
  const headings = createHeadingNumbers(profile)
  const counts = { figure: 0, tableCaption: 0, finding: 0, policy: 0, recommendation: 0 }
  const result: NumberedBlock[] = []
  let depth = 0

  function list(node: DocumentNode, position: number, place: ListPlace): void {
    const { form, inside } = listForm(listKindOf(node), profile, place)
    result.push({ position, node, level: 0, number: '', printed: true, list: { form, depth: place.depth } })
    node.forEach((item, offset) => {
      within(item, position + 1 + offset, inside)
    })
  }
  function within(parent: DocumentNode, position: number, place: ListPlace): void {
    parent.forEach((child, offset) => {
      const at = position + 1 + offset
      if (listTypes.has(child.type.name)) list(child, at, place)
      else if (containers.has(child.type.name)) within(child, at, place)
      else if (child.type.name === 'figure') counted(child, at, 'figure')
    })
  }
  function counted(node: DocumentNode, position: number, kind: keyof typeof counts): void {
    const printed = isPrinted(node)
    const count = counts[kind] + 1
    if (printed) counts[kind] = count
    const label = kind === 'figure' ? labels.figure : kind === 'tableCaption' ? labels.table : null
    const number = label ? `${label[language]} ${count}` : String(count)
    result.push({ position, node, level: 0, number, printed, list: null })
  }

  const divisions = divisionsIn(doc, profile, language)
  doc.forEach((node, position) => {
    const name = node.type.name
    const division = divisions.get(node)
    if (division) {
      headings.divide(division.kind)
      depth = 0
      result.push({ position, node, level: 1, number: '', printed: true, list: null, division })
    } else if (name === 'heading') {
      const printed = isPrinted(node)
      const { level, number } = headings[printed ? 'next' : 'peek'](Number(node.attrs.level))
      if (printed) depth = profile.listDepthUnder[level - 1] ?? 0
      result.push({ position, node, level, number, printed, list: null })
    } else if (listTypes.has(name)) list(node, position, { ...outermost, depth })
    else if (name === 'figure' || name === 'tableCaption') counted(node, position, name)
    else if (isRecordName(name)) {
      counted(node, position, name)
      within(node, position, outermost)
    } else if (containers.has(name) || name === 'figureRow') within(node, position, outermost)
  })
  return result
}
