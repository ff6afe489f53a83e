import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core'
import { useMemo } from 'react'
import { countries } from '../../shared/i18n/countries'
import { languages } from '../../shared/i18n/language'
import { useText } from '../lib/text-context'
import { requiredMark } from './required-mark'

interface Props {
  label?: string
  'aria-label'?: string
  variant?: 'default' | 'unstyled'
  hint?: string
  error?: string | undefined
  required?: boolean
  value: string | null
  onChange: (code: string | null) => void
}

/** Letters without case and marks, so that `han quoc` finds Hàn Quốc. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .normalize('NFC')

const searchable: ReadonlyMap<string, string> = new Map(
  countries.map(({ code, name }) => [code, plain([code, ...languages.map((language) => name[language])].join(' '))]),
)

const filter: OptionsFilter = ({ options, search }) => {
  const wanted = plain(search.trim())
  return (options as ComboboxItem[]).filter(({ value }) => searchable.get(value)?.includes(wanted))
}

/** A country, found by its name in any of the three languages. */
export function CountrySelect({ value, onChange, hint, required = false, variant = 'default', ...names }: Props) {
  const { t, language } = useText()
  const options = useMemo(
    () =>
      countries
        .map(({ code, name }) => ({ value: code, label: name[language] }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [language],
  )
  return (
    <Select
      {...names}
      variant={variant}
      data={options}
      value={value}
      onChange={onChange}
      filter={filter}
      searchable
      description={hint}
      {...requiredMark(required)}
      {...(variant === 'unstyled'
        ? { rightSection: null, rightSectionWidth: 0, openOnFocus: false }
        : { clearable: true })}
      limit={60}
      comboboxProps={{ width: 240, position: 'bottom-start' }}
      nothingFoundMessage={t('fields.nothingFound')}
      placeholder={t('fields.countryPlaceholder')}
      clearButtonProps={{ 'aria-label': t('fields.clear') }}
    />
  )
}
