import type { ReportDocument } from '../document/model'
import type { FieldValues } from '../fields/value'
import type { Language } from '../i18n/language'
import { factText } from '../print/fact-views'
import type { Template } from '../templates/template'
import { templates } from '../templates/templates'
import { atBlock, type BlockReport, createBlockChecker } from './check-block'
import { checkFacts } from './check-facts'
import { type CheckItem, severities, severityOf } from './rule'
import { excerptOf } from './tree'

/** Id of the section that quick captures land in. */
const inboxId = 'inbox'

const place = (block: number) => ({ kind: 'block', block, spot: null }) as const

function checkTitle(blocks: readonly BlockReport[]): CheckItem[] {
  const index = blocks.findIndex(({ isTitle }) => isTitle)
  return blocks[index]?.speaks ? [] : [{ rule: 'title-missing', place: place(Math.max(0, index)) }]
}

interface Section {
  readonly block: number
  readonly level: number
  readonly id: string | null
  readonly text: string
  /** Something stands between this heading and the next of any level. */
  readonly speaks: boolean
  /** The heading after it goes deeper. */
  readonly hasParts: boolean
}

function sectionsOf(blocks: readonly BlockReport[]): Section[] {
  const starts = blocks.flatMap(({ heading }, block) => (heading ? [{ ...heading, block }] : []))
  return starts.map((start, index) => {
    const next = starts[index + 1]
    const between = blocks.slice(start.block + 1, next?.block)
    return { ...start, speaks: between.some(({ speaks }) => speaks), hasParts: (next?.level ?? 0) > start.level }
  })
}

function checkSections(sections: readonly Section[]): CheckItem[] {
  return sections.flatMap((section, index): CheckItem[] => {
    const { block, level, id, text, speaks, hasParts } = section
    const above = sections[index - 1]?.level ?? 0
    const item = { place: place(block), excerpt: excerptOf(text) }
    if (id === inboxId) return speaks || hasParts ? [{ rule: 'inbox-left', ...item }] : []
    return [
      ...(speaks || hasParts ? [] : [{ rule: 'section-empty', ...item } as const]),
      ...(level > above + 1 ? [{ rule: 'heading-jump', ...item } as const] : []),
    ]
  })
}

function checkReferences(blocks: readonly BlockReport[]): CheckItem[] {
  const ids = new Set(blocks.flatMap((block) => block.ids))
  return blocks.flatMap(({ references }, block) =>
    references
      .filter(({ target }) => !ids.has(target))
      .map(({ place: at }): CheckItem => atBlock({ rule: 'reference-broken', place: at }, block)),
  )
}

/** Sentences that name a fact which nobody has written yet: on paper its name stands there in brackets. */
function checkFactViews(blocks: readonly BlockReport[], context: Parameters<typeof factText>[1]): CheckItem[] {
  return blocks.flatMap(({ facts }, block) =>
    facts
      .filter(({ key }) => !factText(key, context).filled)
      .map(({ key, place: at }) =>
        atBlock({ rule: 'fact-empty' as const, place: at, excerpt: factText(key, context).text }, block),
      ),
  )
}

/** Order of the text: the title and the facts first, then block by block. */
const rank = ({ place: at }: CheckItem): number => (at.kind === 'fact' ? 0 : at.block)

/** The checklist of a report whose blocks are read already: costs the number of blocks, not of letters. */
export function assembleChecklist(
  template: Template,
  language: Language,
  facts: FieldValues,
  blocks: readonly BlockReport[],
): CheckItem[] {
  const items = [
    ...checkTitle(blocks),
    ...checkFacts(template, facts, language),
    ...blocks.flatMap(({ items: own }, block) => own.map((item) => atBlock(item, block))),
    ...checkSections(sectionsOf(blocks)),
    ...checkReferences(blocks),
    ...checkFactViews(blocks, { template, language, facts }),
  ].filter(({ rule }) => !template.skipChecks?.includes(rule))
  return severities.flatMap((severity) =>
    items.filter((item) => severityOf(item) === severity).sort((one, other) => rank(one) - rank(other)),
  )
}

/** What is still open in a report: what must be done first, then what should, then personal data. */
export function checkReport({ template: name, language, facts, body }: ReportDocument): CheckItem[] {
  const template = templates[name]
  return assembleChecklist(template, language, facts, body.map(createBlockChecker(template, language)))
}
