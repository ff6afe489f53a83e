import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core'
import { useMemo } from 'react'
import { currencies, currencyNames, currencyWords, usualCurrencies } from '../../shared/i18n/currencies'
import { languages } from '../../shared/i18n/language'
import { normalise } from '../../shared/search/normalise'
import { useText } from '../lib/text-context'
import { requiredMark } from './required-mark'

interface Props {
  label?: string
  'aria-label'?: string
  hint?: string
  error?: string | undefined
  required?: boolean
  variant?: 'default' | 'unstyled'
  value: string | null
  onChange: (code: string | null) => void
}

const ordered = [...usualCurrencies, ...currencies.filter((code) => !usualCurrencies.includes(code))]

/** A currency, found by its code, sign or name in any of the three languages; the usual ones first. */
export function CurrencySelect({ value, onChange, hint, required = false, variant = 'default', ...names }: Props) {
  const { t, language } = useText()
  const { options, filter } = useMemo(() => {
    const nameOf = currencyNames(language)
    const all = languages.map(currencyNames)
    const texts = new Map(
      ordered.map((code) => [
        code,
        normalise([code, ...all.map((name) => name(code)), ...(currencyWords[code] ?? [])].join(' ')),
      ]),
    )
    const find: OptionsFilter = ({ options: given, search }) =>
      (given as ComboboxItem[]).filter(({ value: code }) => texts.get(code)?.includes(normalise(search.trim())))
    return { options: ordered.map((code) => ({ value: code, label: code, name: nameOf(code) })), filter: find }
  }, [language])
  return (
    <Select
      {...names}
      {...requiredMark(required)}
      description={hint}
      variant={variant}
      data={options}
      value={value}
      onChange={onChange}
      filter={filter}
      renderOption={({ option }) => `${option.value} · ${'name' in option ? String(option.name) : ''}`}
      searchable
      {...(variant === 'unstyled'
        ? { rightSection: null, rightSectionWidth: 0, openOnFocus: false }
        : { clearable: true })}
      limit={60}
      comboboxProps={{ width: 240, position: 'bottom-start' }}
      nothingFoundMessage={t('fields.nothingFound')}
      clearButtonProps={{ 'aria-label': t('fields.clear') }}
    />
  )
}
