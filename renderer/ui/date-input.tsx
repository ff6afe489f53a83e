import { ActionIcon, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useRef } from 'react'
import { parseDate } from '../../shared/fields/read-date'
import type { IsoDate } from '../../shared/fields/value'
import { formatDate } from '../../shared/i18n/format'
import { formatCompactDate } from '../lib/format'
import { useText } from '../lib/text-context'
import { useDraft } from '../lib/use-draft'
import classes from './date-input.module.css'
import { requiredMark } from './required-mark'

interface Props {
  label?: string
  'aria-label'?: string
  hint?: string
  variant?: 'default' | 'unstyled'
  /** In little room: the month in short. */
  short?: boolean
  error?: string | undefined
  required?: boolean
  /** Something beside the input says what is wrong with it, or more about it. */
  describedBy?: string | undefined
  invalid?: boolean
  value: IsoDate | undefined
  onChange: (date: IsoDate | undefined) => void
}

/** A day: typed in any usual form, shown in the reader's, or chosen from the system's calendar. */
export function DateInput({
  value,
  onChange,
  hint,
  error,
  required = false,
  describedBy,
  invalid = false,
  variant = 'default',
  short = false,
  ...names
}: Props) {
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
        {...requiredMark(required)}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        error={
          unreadable ? (variant === 'default' ? t('fields.dateUnreadable') : true) : invalid || (!focused && error)
        }
        rightSection={
          <ActionIcon
            size={24}
            tabIndex={variant === 'unstyled' ? -1 : 0}
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
