import { Select } from '@mantine/core'
import { type Anchor, anchors, dayKinds, maxDays } from '../../../../shared/deadlines/rule'
import { useText } from '../../../lib/text-context'
import { NumberField } from '../../../ui/number-field'
import classes from './deadlines.module.css'

/** What can be changed in every rule. */
export interface RuleValues {
  readonly days: number | null
  readonly unit: 'calendar' | 'working'
  readonly from: Anchor
}

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= maxDays

interface Props {
  values: RuleValues
  disabled: boolean
  onChange: (change: Partial<RuleValues>) => void
}

/** How many days, which days count, and from when. */
export function RuleInputs({ values, disabled, onChange }: Props) {
  const { t } = useText()
  return (
    <div className={classes.inputs}>
      <NumberField
        aria-label={t('deadlines.settings.days')}
        className={classes.days}
        placeholder={t('deadlines.settings.noDays')}
        allowDecimal={false}
        allowNegative={false}
        disabled={disabled}
        value={values.days ?? undefined}
        onChange={(days) => {
          if (days === undefined) onChange({ days: null })
          else if (isDays(days)) onChange({ days })
        }}
      />
      <Select
        aria-label={t('deadlines.settings.unit')}
        className={classes.unit}
        disabled={disabled}
        allowDeselect={false}
        data={dayKinds.map((value) => ({ value, label: t(`deadlines.settings.units.${value}`) }))}
        value={values.unit}
        onChange={(value) => onChange({ unit: dayKinds.find((one) => one === value) ?? values.unit })}
      />
      <Select
        aria-label={t('deadlines.settings.from')}
        className={classes.from}
        disabled={disabled}
        allowDeselect={false}
        data={anchors.map((value) => ({ value, label: t(`deadlines.settings.anchors.${value}`) }))}
        value={values.from}
        onChange={(value) => onChange({ from: anchors.find((one) => one === value) ?? values.from })}
      />
    </div>
  )
}
