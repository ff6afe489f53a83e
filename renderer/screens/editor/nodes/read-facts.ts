import type { FieldValues } from '../../../../shared/fields/value'
import { withStandingFacts } from '../../../../shared/profiles/standing-texts'
import type { SheetContext } from './node-views'

/** The facts that the template asks for, as the print step takes them. */
export function readFacts({
  template,
  facts,
  standing,
}: Pick<SheetContext, 'template' | 'facts' | 'standing'>): FieldValues {
  const fields = template.facts.flatMap((group) => group.fields)
  const own = Object.fromEntries(
    fields.flatMap((field) => {
      const value = field.type === 'list' ? facts.rows(field.key).map((row) => row.values) : facts.scalar(field.key)
      return value === undefined ? [] : [[field.key, value] as const]
    }),
  )
  return withStandingFacts(own, standing)
}
