import { ActionIcon, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useRef } from 'react'
import type { IsoDate } from '../../shared/fields/value'
import { formatDate } from '../../shared/i18n/format'
import { formatCompactDate } from '../lib/format'
import { parseDate } from '../lib/parse-date'
import { useText } from '../lib/text-context'
import { useDraft } from '../lib/use-draft'
import classes from './date-input.module.css'

interface Props {
  label?: string
  'aria-label'?: string
  hint?: string
  variant?: 'default' | 'unstyled'
  /** In little room: the month in short. */
  short?: boolean
  value: IsoDate | undefined
  onChange: (date: IsoDate | undefined) => void
}

/** A day: typed in any usual form, shown in the reader's, or chosen from the system's calendar. */
export function DateInput({ value, onChange, hint, variant = 'default', short = false, ...names }: Props) {
  const { t, language } = useText()
  const picker = useRef<HTMLInputElement>(null)
  const { input, text, focused } = useDraft(
    value ? (short ? formatCompactDate : formatDate)(value, language) : '',
    (typed) => {
      const date = parseDate(typed)
      if (date) onChange(date)
      else if (typed.trim() === '') onChange(undefined)
    },
  )
  const unreadable = focused && text.trim() !== '' && parseDate(text) === null
  return (
    <div className={classes.place}>
      <TextInput
        {...names}
        {...input}
        variant={variant}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={t('fields.datePlaceholder')}
        error={unreadable && variant === 'default' ? t('fields.dateUnreadable') : unreadable}
        rightSection={
          <ActionIcon
            size={24}
            aria-label={t('fields.calendar')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        }
      />
      <input
        ref={picker}
        className={classes.picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </div>
  )
}
