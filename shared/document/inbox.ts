import * as Y from 'yjs'
import type { Language, Localised } from '../i18n/language'
import type { Block } from './model'
import type { FigureBlock } from './model-figures'
import { newRecord } from './new-record'
import { blocksToY } from './to-y'
import { bodyOf, readMeta } from './y-report'

/** Identity of the heading under which notes wait until they are sorted; the same in every report. */
export const inboxId = 'inbox'

const inboxTitle: Localised = {
  ko: '빠른 기록(정리 전)',
  en: 'Quick notes (unsorted)',
  vi: 'Ghi nhanh (chưa sắp xếp)',
}

/** Something noted in passing: the beginning of a finding. */
export interface CapturedNote {
  /** Identity of the finding (UUID): a note that is there already is not put in again. */
  readonly id: string
  readonly title: string
  /** Several lines are several paragraphs. */
  readonly what: string
  /** Institution visited, and place. */
  readonly visit: string
  readonly place: string
  /** `YYYY-MM-DD` */
  readonly observedOn: string
  readonly pictures: readonly Pick<FigureBlock['attrs'], 'media' | 'takenAt' | 'place'>[]
}

type TextKey = 'title' | 'what' | 'visit' | 'place'

const isText = (key: string): key is TextKey => ['title', 'what', 'visit', 'place'].includes(key)

const paragraphsOf = (text: string) =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => ({
      type: 'paragraph' as const,
      attrs: { align: null, indent: null },
      content: line.trim() === '' ? [] : [{ type: 'text' as const, text: line.trim().normalize('NFC') }],
    }))

function findingOf(note: CapturedNote): Block {
  const empty = newRecord('finding', note.id)
  const content = empty.content.map((field) =>
    isText(field.attrs.key) ? { ...field, content: paragraphsOf(note[field.attrs.key]) } : field,
  )
  return { ...empty, attrs: { ...empty.attrs, observedOn: note.observedOn }, content } as Block
}

const figureOf = ({ media, takenAt, place }: CapturedNote['pictures'][number]): Block => ({
  type: 'figure',
  attrs: { media, takenAt, place, alt: '', width: 100, align: 'center', id: null },
  content: [],
})

const inboxHeading = (language: Language): Block => ({
  type: 'heading',
  attrs: { level: 1, id: inboxId },
  content: [{ type: 'text', text: inboxTitle[language] }],
})

type BodyNode = Y.XmlElement | Y.XmlText | Y.XmlHook

const attribute = (node: BodyNode, name: string): unknown =>
  node instanceof Y.XmlElement ? (node.getAttributes() as Record<string, unknown>)[name] : undefined
const isNamed = (node: BodyNode, name: string): boolean => node instanceof Y.XmlElement && node.nodeName === name
const isInbox = (node: BodyNode): boolean => isNamed(node, 'heading') && attribute(node, 'id') === inboxId
const isEmptyParagraph = (node: BodyNode | undefined): boolean =>
  node instanceof Y.XmlElement &&
  node.nodeName === 'paragraph' &&
  node.toArray().every((child) => child instanceof Y.XmlText && child.length === 0)

/** Whether a note is in the report already, wherever it was moved to. */
export const holdsNote = (report: Y.Doc, id: string): boolean =>
  bodyOf(report)
    .toArray()
    .some((node) => isNamed(node, 'finding') && attribute(node, 'id') === id)

/**
 * Two devices that made the heading while they were apart leave two behind. All but the first go; what stands under
 * them stays, now under the first.
 */
function keepOneHeading(body: Y.XmlFragment): void {
  const nodes = body.toArray()
  const first = nodes.findIndex(isInbox)
  const text = nodes[first]?.toString()
  for (let index = nodes.length - 1; index > first; index -= 1) {
    const node = nodes[index]
    if (node && isInbox(node) && node.toString() === text) body.delete(index, 1)
  }
}

/** Where the section under the inbox's heading ends, before the empty paragraphs that wait for the next words. */
function endOfInbox(nodes: readonly BodyNode[], heading: number): number {
  const level = Number(attribute(nodes[heading] as BodyNode, 'level') ?? 1)
  const isNext = (node: BodyNode, index: number) =>
    index > heading && isNamed(node, 'heading') && Number(attribute(node, 'level') ?? 1) <= level
  const next = nodes.findIndex(isNext)
  let end = next === -1 ? nodes.length : next
  while (end > heading + 1 && isEmptyParagraph(nodes[end - 1])) end -= 1
  return end
}

/**
 * Puts a note at the end of the report's inbox, a section at the end of the body that is made when it is missing.
 * A note that is there already is left as it is. Call inside a transaction.
 */
export function addToInbox(report: Y.Doc, note: CapturedNote): void {
  if (holdsNote(report, note.id)) return
  const body = bodyOf(report)
  if (body.toArray().some(isInbox)) keepOneHeading(body)
  else body.insert(body.length, blocksToY([inboxHeading(readMeta(report).language)]))
  const nodes = body.toArray()
  const end = endOfInbox(nodes, nodes.findIndex(isInbox))
  body.insert(end, blocksToY([findingOf(note), ...note.pictures.map(figureOf)]))
}
