import type { Block } from '../document/model'
import { isRecordName, isReferencesField } from '../records/record'
import { records } from '../records/records'
import { cleanText } from './text'

/** How a part of the report is named by others: its number (`그림 1`) and its heading, caption or title. */
export interface ReferenceName {
  readonly label: string
  readonly text: string
}

/** What a reference reads: the number or the name of its target; '' when there is no such part. */
export const referredText = (name: ReferenceName | undefined, show: keyof ReferenceName): string =>
  cleanText(name?.[show] || name?.label || '')
    .replace(/\s+/g, ' ')
    .trim()

/** The parts of a report that others name. */
export interface References {
  /** Whether anything points to this part. */
  isTarget(id: string): boolean
  /** Tells how a part is named, once it has its number. */
  define(id: string, name: ReferenceName): void
  /** Undefined while the part is not known, or not in the report. */
  nameOf(id: string): ReferenceName | undefined
}

/** The ids that the fields of a record link to. */
const linkedBy = (type: unknown, attrs: unknown): unknown[] =>
  typeof type === 'string' && isRecordName(type)
    ? records[type].fields.filter(isReferencesField).flatMap(({ key }) => Reflect.get(Object(attrs), key) ?? [])
    : []

/** All targets that anything in the JSON of a body points to. */
function targetsIn(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) for (const child of node) targetsIn(child, found)
  else if ('type' in node) {
    const { type, attrs, content } = node as { type: unknown; attrs?: { target?: unknown }; content?: unknown }
    if (type === 'crossReference' && typeof attrs?.target === 'string') found.add(attrs.target)
    for (const id of linkedBy(type, attrs)) if (typeof id === 'string') found.add(id)
    targetsIn(content, found)
  }
}

/** The references of a body; nothing has its number yet. */
export function createReferences(body: readonly Block[]): References & { readonly size: number } {
  const targets = new Set<string>()
  targetsIn(body, targets)
  const names = new Map<string, ReferenceName>()
  return {
    size: targets.size,
    isTarget: (id) => targets.has(id),
    define(id, name) {
      // The first of two parts with one identity, left by a merge, is the one that is meant.
      if (!names.has(id)) names.set(id, name)
    },
    nameOf: (id) => names.get(id),
  }
}
