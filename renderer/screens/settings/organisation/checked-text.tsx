import { useState } from 'react'
import { useText } from '../../../lib/text-context'
import { TextField } from '../../../ui/text-field'

interface Props {
  label: string
  hint?: string
  lang?: string
  max?: number
  many?: boolean
  value: string
  /** Whether the text may stand there; one that may not is shown as wrong and kept out. */
  onChange: (text: string) => boolean
}

/** A text that is taken only when it is allowed. */
export function CheckedText({ onChange, ...field }: Props) {
  const { t } = useText()
  const [refused, setRefused] = useState(false)
  return (
    <TextField
      {...field}
      error={refused ? t('houseStyle.refused') : undefined}
      onChange={(text) => setRefused(!onChange(text))}
    />
  )
}
