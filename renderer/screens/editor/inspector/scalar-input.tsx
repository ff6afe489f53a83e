import { Select } from '@mantine/core'
import { assertNever } from '../../../../shared/errors'
import type { Problem } from '../../../../shared/fields/check'
import type { ScalarField } from '../../../../shared/fields/field'
import { limitOf } from '../../../../shared/fields/limit'
import { type Period, periodSchema, type ScalarValue } from '../../../../shared/fields/value'
import type { Language } from '../../../../shared/i18n/language'
import { numberSigns } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { CountrySelect } from '../../../ui/country-select'
import { CurrencySelect } from '../../../ui/currency-select'
import { DateInput } from '../../../ui/date-input'
import { NumberField } from '../../../ui/number-field'
import { RatingInput } from '../../../ui/rating-input'
import { requiredMark } from '../../../ui/required-mark'
import { TextField } from '../../../ui/text-field'
import { PeriodInput } from './period-input'

interface Props {
  field: ScalarField
  value: ScalarValue | undefined
  onChange: (value: ScalarValue | undefined) => void
  /** Language of what is written: it decides how much fits. */
  language: Language
  /** What is wrong with the value; shown at the input, never keeping it from being saved. */
  problems?: readonly Problem[]
  /** In a cell of a table: the column's head names it. */
  bare?: boolean
  /** Whether it is marked as needed; of itself as its field says. */
  required?: boolean
}

const textOf = (value: ScalarValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const periodOf = (value: ScalarValue | undefined): Period => {
  const period = periodSchema.safeParse(value)
  return period.success ? period.data : {}
}

interface Names {
  readonly error: string | undefined
  readonly hint?: string
  readonly required?: boolean
}

/** The same for Mantine's own inputs. */
const ofMantine = <Given extends Names>({ hint, required = false, ...names }: Given) => ({
  ...names,
  ...requiredMark(required),
  ...(hint ? { description: hint } : {}),
})

/** The input for a field of any type; what it gives is stored as it is. */
export function ScalarInput({
  field,
  value,
  onChange,
  language,
  problems = [],
  bare = false,
  required = field.required === true,
}: Props) {
  const { t, language: interfaceLanguage } = useText()
  const label = field.label[interfaceLanguage]
  const hint = field.hint?.[interfaceLanguage]
  const error = problems[0] && t(`facts.problem.${problems[0].code}`, problems[0].params)
  const names = bare
    ? ({ 'aria-label': label, variant: 'unstyled', error } as const)
    : { label, error, required, ...(hint ? { hint } : {}) }
  const text = textOf(value)

  switch (field.type) {
    case 'text':
      return (
        <TextField
          {...names}
          lang={language}
          many={field.lines === 'many'}
          max={limitOf(field, language)}
          value={text}
          onChange={onChange}
        />
      )
    case 'date':
      return <DateInput {...names} value={text || undefined} onChange={onChange} />
    case 'period':
      return (
        <PeriodInput
          label={label}
          required={required}
          error={error}
          value={periodOf(value)}
          counted={!field.uncounted}
          onChange={onChange}
        />
      )
    case 'number': {
      const { thousands, decimal } = numberSigns(interfaceLanguage)
      return (
        <NumberField
          {...ofMantine(names)}
          value={typeof value === 'number' ? value : undefined}
          onChange={onChange}
          thousandSeparator={thousands}
          decimalSeparator={decimal}
          decimalScale={field.decimals ?? 3}
        />
      )
    }
    case 'choice':
      return (
        <Select
          {...ofMantine(names)}
          {...(bare ? { rightSection: null, rightSectionWidth: 0, openOnFocus: false } : { clearable: true })}
          data={field.options.map((option) => ({ value: option.key, label: option.label[interfaceLanguage] }))}
          value={text || null}
          onChange={(key) => onChange(key ?? undefined)}
          clearButtonProps={{ 'aria-label': t('fields.clear') }}
          placeholder={t('fields.choose')}
        />
      )
    case 'country':
      return <CountrySelect {...names} value={text || null} onChange={(code) => onChange(code ?? undefined)} />
    case 'currency':
      return <CurrencySelect {...names} value={text || null} onChange={(code) => onChange(code ?? undefined)} />
    case 'rating':
      return (
        <RatingInput
          label={label}
          value={typeof value === 'number' ? value : null}
          onChange={(rating) => onChange(rating ?? undefined)}
        />
      )
    default:
      return assertNever(field)
  }
}
