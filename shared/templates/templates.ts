import type { TemplateName } from './names'
import { overseasTraining } from './overseas-training'
import { studyMission } from './study-mission'
import type { Template } from './template'

/** Every built-in template by name. */
export const templates: Readonly<Record<TemplateName, Template>> = {
  'overseas-training': overseasTraining,
  'study-mission': studyMission,
}
