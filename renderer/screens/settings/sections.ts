import {
  IconAdjustments,
  IconBuilding,
  IconCalendarDue,
  IconDatabase,
  IconHistory,
  IconInfoCircle,
  IconLock,
  IconNotes,
  IconPencil,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { AboutSettings } from './about-settings'
import { BackupSettings } from './backups/backup-settings'
import { CaptureSettings } from './capture-settings'
import { DeadlineSettings } from './deadlines/deadline-settings'
import { GeneralSettings } from './general-settings'
import { OrganisationSettings } from './organisation/organisation-settings'
import { ProtectionSettings } from './protection/protection-settings'
import type { SettingsSection } from './section-names'
import { StorageSettings } from './storage/storage-settings'
import { WritingSettings } from './writing-settings'

/**
 * A section: `Content` takes no props and gives one `<section>` for each thing in it, each with its `<h2>`. It asks for
 * what it shows itself, because it is made when it is first looked at.
 */
interface Section {
  readonly Icon: typeof IconLock
  readonly Content: ComponentType
}

/** What each section shows. A section without a line here is not listed. */
export const sections: Partial<Record<SettingsSection, Section>> = {
  general: { Icon: IconAdjustments, Content: GeneralSettings },
  writing: { Icon: IconPencil, Content: WritingSettings },
  organisation: { Icon: IconBuilding, Content: OrganisationSettings },
  deadlines: { Icon: IconCalendarDue, Content: DeadlineSettings },
  capture: { Icon: IconNotes, Content: CaptureSettings },
  protection: { Icon: IconLock, Content: ProtectionSettings },
  backups: { Icon: IconHistory, Content: BackupSettings },
  storage: { Icon: IconDatabase, Content: StorageSettings },
  about: { Icon: IconInfoCircle, Content: AboutSettings },
}
