import type { Block } from '../document/model'
import type { Language } from '../i18n/language'

/** Body of a new report, title first. */
export const studyMissionOutline = (_language: Language): Block[] => [{ type: 'title', content: [] }]
