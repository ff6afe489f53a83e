import { backToOffice } from './back-to-office'
import { blank } from './blank'
import { dispatchPeriodic } from './dispatch-periodic'
import { internationalExchange } from './international-exchange'
import type { TemplateName } from './names'
import { newcomerTrainee } from './newcomer-trainee'
import { newcomerTraining } from './newcomer-training'
import { overseasTraining } from './overseas-training'
import { studyMission } from './study-mission'
import type { Template } from './template'

/** Every built-in template by name. */
export const templates: Readonly<Record<TemplateName, Template>> = {
  'overseas-training': overseasTraining,
  'study-mission': studyMission,
  'international-exchange': internationalExchange,
  'dispatch-periodic': dispatchPeriodic,
  'back-to-office': backToOffice,
  'newcomer-training': newcomerTraining,
  'newcomer-trainee': newcomerTrainee,
  blank,
}
