import { enBtor } from './en-btor'
import { krReport } from './kr-report'
import type { Profile, ProfileName } from './profile'
import { vnDecree30 } from './vn-decree30'

/** Every official layout by name. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  'kr-report': krReport,
  'vn-decree30': vnDecree30,
  'en-btor': enBtor,
}
