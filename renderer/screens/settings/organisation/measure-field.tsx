import { useState } from 'react'
import { fits, type MeasureName, measureOf } from '../../../../shared/profiles/measures'
import type { Profile } from '../../../../shared/profiles/profile'
import { numberSigns } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { NumberField } from '../../../ui/number-field'
import { FieldNote } from './field-note'
import { measureText, shownUnit } from './field-texts'
import classes from './organisation.module.css'

interface Props {
  name: MeasureName
  official: Profile
  value: number | undefined
  warning: string | null
  /** Undefined makes it official again. */
  onChange: (value: number | undefined) => void
}

/** A number of the form: empty is official, and the official value stands in it. */
export function MeasureField({ name, official, value, warning, onChange }: Props) {
  const translator = useText()
  const { t, language } = translator
  const [refused, setRefused] = useState(false)
  const measure = measureOf(name)
  const { sign, factor } = shownUnit(measure)
  const text = (number: number) => measureText(measure, number, translator)
  // 1.65 × 100 is not quite 165 in binary numbers.
  const shown = (number: number) => Math.round(number * factor * 1e4) / 1e4
  const change = (entered: number | undefined) => {
    const next = entered === undefined ? undefined : Math.round((entered / factor) * 1e4) / 1e4
    const isAllowed = next === undefined || fits(measure, next)
    setRefused(!isAllowed)
    if (isAllowed) onChange(next)
  }
  return (
    <NumberField
      label={t(`houseStyle.fields.${name}`)}
      className={classes.measure}
      allowNegative={false}
      decimalScale={2}
      decimalSeparator={numberSigns(language).decimal}
      placeholder={String(shown(measure.of(official)))}
      rightSection={<span className={classes.unit}>{sign}</span>}
      value={value === undefined ? undefined : shown(value)}
      error={refused ? t('houseStyle.bounds', { min: text(measure.min), max: text(measure.max) }) : undefined}
      description={<FieldNote official={text(measure.of(official))} warning={warning} />}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={change}
    />
  )
}
