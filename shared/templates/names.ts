/** Names of the built-in report templates, as stored in reports, in the order in which they are offered. */
export const templateNames = [
  'overseas-training',
  'study-mission',
  'international-exchange',
  'dispatch-periodic',
  'back-to-office',
  'newcomer-training',
  'newcomer-trainee',
  'blank',
] as const
export type TemplateName = (typeof templateNames)[number]
