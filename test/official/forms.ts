import type { FieldValues } from '../../shared/fields/value'
import type { ProfileName } from '../../shared/profiles/profile'
import { enBtorRules } from './en-btor'
import { krBtisRules } from './kr-btis'
import { krMemoRules } from './kr-memo'
import { krReportRules } from './kr-report'
import type { OfficialRule } from './rule'
import { vnDecree30Rules } from './vn-decree30'

/** The rules of a layout, and the sample reports on whose paper they are measured. */
export interface OfficialForm {
  readonly profile: ProfileName
  readonly name: string
  readonly rules: readonly OfficialRule[]
  readonly samples: readonly string[]
  /** Facts that the sample leaves open and a rule is about. */
  readonly facts: FieldValues
}

const journey: FieldValues = { period: { from: '2012-05-14', to: '2012-05-28' }, reportDate: '2012-06-07' }

const signed: FieldValues = {
  approvals: [
    { step: 'draft', post: '주무관', name: '이서연' },
    { step: 'review', post: '팀장', name: '한지우' },
    { step: 'approve', post: '과장', name: '오세진' },
  ],
}

/** Every official layout with its rules: what is tested and what `docs/official-forms.md` shows. */
export const officialForms: readonly OfficialForm[] = [
  {
    profile: 'vn-decree30',
    name: 'Vietnamese official document',
    rules: vnDecree30Rules,
    samples: ['vietnam-study-mission'],
    facts: {},
  },
  {
    profile: 'kr-report',
    name: 'Korean official report',
    rules: krReportRules,
    samples: ['seoul-overseas-training', 'mpm-international-exchange', 'yangju-newcomer-training'],
    facts: {},
  },
  {
    profile: 'kr-memo',
    name: 'Korean memo for approval',
    rules: krMemoRules,
    samples: ['seoul-overseas-training', 'mpm-international-exchange', 'yangju-newcomer-training'],
    facts: signed,
  },
  {
    profile: 'kr-btis',
    name: 'Korean entry sheet for the register of trips abroad',
    rules: krBtisRules,
    samples: ['seoul-overseas-training'],
    facts: journey,
  },
  {
    profile: 'en-btor',
    name: 'English back-to-office report',
    rules: enBtorRules,
    samples: ['auckland-posting'],
    facts: { reportDate: '2026-01-12' },
  },
]
