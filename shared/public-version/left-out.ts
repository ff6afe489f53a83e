import type { PersonalDataRule } from '../checklist/personal-data'
import type { Localised } from '../i18n/language'

/** Kinds of things that a public version leaves out or masks, in the order in which they are told. */
export const leftOutKinds = [
  'closed-record',
  'undecided-record',
  'partial-record',
  'picture',
  'field',
  'member',
  'name',
  'personal-data',
  'link',
] as const
export type LeftOutKind = (typeof leftOutKinds)[number]

/** How often something was left out; `label` names the field or column, `rule` the personal data. */
export interface LeftOut {
  readonly kind: LeftOutKind
  readonly label?: Localised
  readonly rule?: PersonalDataRule
  readonly count: number
}

/** Counts what is left out while a report is gone through. */
export interface Tally {
  add(kind: LeftOutKind, about?: Pick<LeftOut, 'label' | 'rule'>): void
  /** What was counted, in the order of the kinds. */
  counts(): LeftOut[]
}

export function createTally(): Tally {
  const counts = new Map<string, LeftOut>()
  return {
    add(kind, about = {}) {
      const key = `${kind} ${about.rule ?? about.label?.ko ?? ''}`
      counts.set(key, { kind, ...about, count: (counts.get(key)?.count ?? 0) + 1 })
    },
    counts: () => leftOutKinds.flatMap((kind) => [...counts.values()].filter((each) => each.kind === kind)),
  }
}
