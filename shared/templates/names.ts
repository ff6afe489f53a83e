/** Names of the built-in report templates, as stored in reports. */
export const templateNames = ['overseas-training', 'study-mission'] as const
export type TemplateName = (typeof templateNames)[number]
