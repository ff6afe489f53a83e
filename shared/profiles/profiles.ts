import { enBtor } from './en-btor'
import { krBtis } from './kr-btis'
import { krMemo } from './kr-memo'
import { krReport } from './kr-report'
import type { FormName, FormProfile, ReportProfile, ReportProfileName } from './profile'
import { vnDecree30 } from './vn-decree30'

/** Every official layout by name. */
export const profiles: Readonly<Record<ReportProfileName, ReportProfile> & Record<FormName, FormProfile>> = {
  'kr-report': krReport,
  'vn-decree30': vnDecree30,
  'en-btor': enBtor,
  'kr-memo': krMemo,
  'kr-btis': krBtis,
}
