import type { Block, RecordBlock } from '../document/model'
import type { Language } from '../i18n/language'
import { profiles } from '../profiles/profiles'
import { isReferencesField, type RecordValues } from '../records/record'
import { records } from '../records/records'
import type { Template } from '../templates/template'
import { checkRecord } from './check-record'
import { checkTable } from './check-table'
import { glyphItem } from './glyph-item'
import { findPersonalData, mask } from './personal-data'
import { findGuides, findPlaceholders, guidesOf } from './placeholders'
import type { CheckItem, Place, Spot } from './rule'
import { excerptOf, type Line, linesOf, nodesOf, plainTextOf, saysSomething, spotOf, type Tree } from './tree'

/** What one top-level block says about itself: everything that does not need its neighbours. */
export interface BlockReport {
  readonly items: readonly CheckItem[]
  readonly heading: { readonly level: number; readonly id: string | null; readonly text: string } | null
  readonly isTitle: boolean
  readonly speaks: boolean
  /** Names that references may point to. */
  readonly ids: readonly string[]
  readonly references: readonly { readonly target: string; readonly place: Place }[]
  /** Facts that stand in its sentences. */
  readonly facts: readonly { readonly key: string; readonly place: Place }[]
}

/** Items of a block are made for index 0 and moved to where it stands, so that one above it may come and go. */
export function atBlock<Item extends Pick<CheckItem, 'place'>>(item: Item, block: number): Item {
  return item.place.kind === 'fact' ? item : { ...item, place: { ...item.place, block } }
}

const blockPlace = (spot: Spot | null): Place => ({ kind: 'block', block: 0, spot })

function checkLine(line: Line, guides: readonly string[]): CheckItem[] {
  const { text } = line
  const guided = findGuides(text, guides)
  const free = ({ from, to }: { from: number; to: number }) => !guided.some((one) => from < one.to && to > one.from)
  const place = (from: number, to: number) => blockPlace(spotOf(line, from, to))
  return [
    ...guided.map(
      ({ from, to }): CheckItem => ({
        rule: 'guide-left',
        place: place(from, to),
        excerpt: excerptOf(text.slice(from, to)),
      }),
    ),
    // One for a line is enough: who goes there sees them all.
    ...findPlaceholders(text)
      .filter(free)
      .slice(0, 1)
      .map(
        ({ from, to }): CheckItem => ({ rule: 'placeholder-left', place: place(from, to), excerpt: excerptOf(text) }),
      ),
    ...findPersonalData(text).map(
      ({ rule, from, to }): CheckItem => ({
        rule,
        place: place(from, to),
        excerpt: mask(text.slice(from, to)),
      }),
    ),
    ...glyphItem(text, place),
  ]
}

function checkFigures(block: Tree): CheckItem[] {
  return nodesOf(block, 'figure').flatMap(({ node, path }): CheckItem[] => {
    const caption = plainTextOf(node)
    const alt = String(node.attrs?.alt ?? '').trim()
    const spot = { path, from: 0, to: 0 }
    const excerpt = excerptOf(caption || alt)
    return [
      ...(alt === '' ? [{ rule: 'figure-without-alt', place: blockPlace(spot), excerpt } as const] : []),
      ...(caption === '' ? [{ rule: 'figure-without-caption', place: blockPlace(spot), excerpt } as const] : []),
    ]
  })
}

/** Notes without a word: their number would stand on the page, so that printing leaves them out. */
function checkFootnotes(block: Tree): CheckItem[] {
  return nodesOf(block, 'footnote')
    .filter(({ node }) => plainTextOf(node) === '')
    .map(({ path }) => {
      const line = path.slice(0, -1).reduce<Tree | undefined>((node, index) => node?.content?.[index], block)
      return {
        rule: 'footnote-empty',
        place: blockPlace({ path, from: 0, to: 0 }),
        excerpt: excerptOf(line ? plainTextOf(line) : ''),
      }
    })
}

const idsOf = (node: Tree): string[] => [
  ...(typeof node.attrs?.id === 'string' && node.attrs.id !== '' ? [node.attrs.id] : []),
  ...(node.content ?? []).flatMap(idsOf),
]

/** Where a piece of a line stands: the characters before it, each other piece counting as one. */
function inlineSpot(block: Tree, path: readonly number[]): Spot {
  const line = path.slice(0, -1).reduce<Tree | undefined>((node, index) => node?.content?.[index], block)
  const before = (line?.content ?? []).slice(0, path.at(-1))
  const from = before.reduce((sum, { text }) => sum + (text?.length ?? 1), 0)
  return { path: path.slice(0, -1), from, to: from + 1 }
}

const isRecord = (block: Block): block is RecordBlock => Object.hasOwn(records, block.type)

/** The records that a record names as its grounds. */
const linksOf = (record: RecordBlock): BlockReport['references'] =>
  records[record.type].fields.filter(isReferencesField).flatMap(({ key }) => {
    const attrs: RecordValues = record.attrs
    const targets = attrs[key]
    const place: Place = { kind: 'field', block: 0, owner: String(record.attrs.id), key }
    return Array.isArray(targets) ? targets.map((target) => ({ target: String(target), place })) : []
  })

const headingOf = (block: Block): BlockReport['heading'] =>
  block.type === 'heading' ? { level: block.attrs.level, id: block.attrs.id, text: plainTextOf(block) } : null

/** Checks blocks of reports of a template. The reader of a block is made once: the guiding texts are read only then. */
export function createBlockChecker(template: Template, language: Language): (block: Block) => BlockReport {
  const guides = guidesOf(template, language)
  const profile = profiles[template.profile[language]]
  return (block) => ({
    items: [
      ...linesOf(block).flatMap((line) => checkLine(line, guides)),
      ...checkFigures(block),
      ...checkFootnotes(block),
      ...checkTable(block, profile).map((item): CheckItem => ({ ...item, place: blockPlace(null) })),
      ...(isRecord(block) ? checkRecord(block, records[block.type], 0, language) : []),
    ],
    heading: headingOf(block),
    isTitle: block.type === 'title',
    speaks: saysSomething(block),
    ids: idsOf(block),
    references: [
      ...nodesOf(block, 'crossReference').map(({ node, path }) => ({
        target: String(node.attrs?.target),
        place: blockPlace(inlineSpot(block, path)),
      })),
      ...(isRecord(block) ? linksOf(block) : []),
    ],
    facts: nodesOf(block, 'fact').map(({ node, path }) => ({
      key: String(node.attrs?.key),
      place: blockPlace(inlineSpot(block, path)),
    })),
  })
}
