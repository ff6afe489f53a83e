import { Textarea, TextInput } from '@mantine/core'
import { useText } from '../lib/text-context'
import { useDraft } from '../lib/use-draft'
import { requiredMark } from './required-mark'

interface Props {
  label?: string
  'aria-label'?: string
  hint?: string
  lang?: string
  many?: boolean
  variant?: 'default' | 'unstyled'
  /** Most characters that fit; more is shown as too much, never cut off. */
  max?: number
  /** What is wrong with the text, when it is. */
  error?: string | undefined
  required?: boolean
  value: string
  onChange: (text: string) => void
}

/** Text of one line or several. How much fits is shown while one writes, and afterwards when it is too much. */
export function TextField({
  many = false,
  max,
  value,
  onChange,
  hint,
  error,
  required = false,
  variant = 'default',
  ...names
}: Props) {
  const { t } = useText()
  const { input, text, focused } = useDraft(value, onChange)
  const length = [...text].length
  const tooLong = max !== undefined && length > max
  const counter =
    max !== undefined && (focused || tooLong) && variant === 'default' ? t('fields.length', { length, max }) : null
  const shared = {
    ...names,
    ...input,
    variant,
    ...requiredMark(required),
    error: tooLong ? (counter ?? error ?? true) : error,
    description: tooLong ? hint : [hint, counter].filter(Boolean).join(' · ') || undefined,
    inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const, 'error' as const],
  }
  return many ? (
    <Textarea {...shared} autosize minRows={variant === 'default' ? 3 : 1} maxRows={12} />
  ) : (
    <TextInput {...shared} />
  )
}
