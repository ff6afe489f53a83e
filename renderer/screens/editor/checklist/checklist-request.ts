import type { FieldRequest } from '../field-requests'

/** Asks the inspector for the checklist, as for a field. */
export const checklistRequest: FieldRequest = { owner: 'checklist', key: 'list' }
