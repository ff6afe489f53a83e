import { findingRecord } from './finding'
import { policyRecord } from './policy'
import { recommendationRecord } from './recommendation'
import type { RecordDefinition, RecordName } from './record'

/** Every kind of record by its node name. */
export const records: Readonly<Record<RecordName, RecordDefinition>> = {
  finding: findingRecord,
  policy: policyRecord,
  recommendation: recommendationRecord,
}
