import { findingRecord } from './finding'
import { policyRecord } from './policy'
import type { RecordDefinition } from './record'

/** Every kind of record by its node name. */
export const records: Readonly<Record<RecordDefinition['name'], RecordDefinition>> = {
  finding: findingRecord,
  policy: policyRecord,
}
