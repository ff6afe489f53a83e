import type { OfficialRule } from './rule'
import { vnBodyRules } from './vn-decree30-body'
import { vnEndRules } from './vn-decree30-end'
import { vnHeadRules } from './vn-decree30-head'
import { vnPageRules } from './vn-decree30-page'

/** Vietnamese official document: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const vnDecree30Rules: readonly OfficialRule[] = [...vnPageRules, ...vnHeadRules, ...vnBodyRules, ...vnEndRules]
