import type { RecordDefinition, RecordField, RecordValue } from './record'

/** Whether a value says anything. */
export function isFilled(value: RecordValue | undefined): boolean {
  if (value === null || value === undefined || value === '') return false
  if (typeof value !== 'object') return true
  return Array.isArray(value) ? value.length > 0 : Object.values(value).some((part) => part !== undefined)
}

/**
 * Whether a field must be filled when the report is submitted.
 * @param held gives what a field of the same record holds, a text for texts
 */
export function isNeeded(field: RecordField, held: (key: string) => RecordValue | undefined): boolean {
  if (field.required) return true
  if (!field.requiredWith) return false
  const value = held(field.requiredWith.field)
  const { values } = field.requiredWith
  return values ? typeof value === 'string' && values.includes(value) : isFilled(value)
}

/** The fields that must still be filled before the report is submitted. */
export const missingFields = (
  { fields }: RecordDefinition,
  held: (key: string) => RecordValue | undefined,
): RecordField[] => fields.filter((field) => isNeeded(field, held) && !isFilled(held(field.key)))
