import { MultiSelect } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { scalarValueSchema } from '../../../../shared/fields/value'
import type { Language } from '../../../../shared/i18n/language'
import { linksIn } from '../../../../shared/print/record-values'
import type { RecordScalarField, RecordValue } from '../../../../shared/records/record'
import { useText } from '../../../lib/text-context'
import { LinksInput } from './links-input'
import { ScalarInput } from './scalar-input'

interface Props {
  editor: Editor
  /** Where the record begins. */
  position: number
  field: RecordScalarField
  value: RecordValue
  language: Language
  onChange: (value: RecordValue | undefined) => void
}

/** The input for a value of a record. */
export function RecordInput({ editor, position, field, value, language, onChange }: Props) {
  const { t, language: interfaceLanguage } = useText()
  if (field.type === 'references')
    return <LinksInput editor={editor} position={position} field={field} ids={linksIn(value)} />
  if (field.type === 'choices') {
    const keys: readonly unknown[] = Array.isArray(value) ? value : []
    const order = field.options.map(({ key }) => key)
    return (
      <MultiSelect
        label={field.label[interfaceLanguage]}
        data={field.options.map((option) => ({ value: option.key, label: option.label[interfaceLanguage] }))}
        value={order.filter((key) => keys.includes(key))}
        onChange={(chosen) => onChange(order.filter((key) => chosen.includes(key)))}
        hidePickedOptions
        clearable
        clearButtonProps={{ 'aria-label': t('fields.clear') }}
        {...(keys.length === 0 ? { placeholder: t('fields.choose') } : {})}
      />
    )
  }
  const scalar = scalarValueSchema.safeParse(value)
  // The form marks what a record needs: that may follow from its other values.
  return <ScalarInput field={field} value={scalar.data} language={language} onChange={onChange} required={false} />
}
