/** The sections of the settings, in the order in which they are listed. Their words are at `settings.sections`. */
export const settingsSections = [
  'general',
  'writing',
  'organisation',
  'deadlines',
  'capture',
  'protection',
  'backups',
  'storage',
  'about',
] as const

/** One section of the settings, as a route names it. */
export type SettingsSection = (typeof settingsSections)[number]
