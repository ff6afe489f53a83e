import { krCoverRules } from './kr-report-cover'
import { krPageRules } from './kr-report-page'
import { krTextRules } from './kr-report-text'
import type { OfficialRule } from './rule'

/** Korean official report (공무국외출장 결과보고서). */
export const krReportRules: readonly OfficialRule[] = [...krPageRules, ...krTextRules, ...krCoverRules]
