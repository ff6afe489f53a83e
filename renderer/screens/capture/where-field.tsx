import { Chip, TextInput } from '@mantine/core'
import { useText } from '../../lib/text-context'
import classes from './capture.module.css'

interface Props {
  value: string
  /** Institutions and places of today. */
  places: readonly string[]
  readOnly: boolean
  onChange: (where: string) => void
}

/** Where it was: typed, or one of today's places by a click. */
export function WhereField({ value, places, readOnly, onChange }: Props) {
  const { t } = useText()
  return (
    <div>
      <TextInput
        label={t('capture.where')}
        value={value}
        readOnly={readOnly}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {places.length > 0 ? (
        <fieldset className={classes.places} aria-label={t('capture.today')}>
          {places.slice(0, 6).map((place) => (
            <Chip
              key={place}
              size="xs"
              checked={place === value}
              onChange={(checked) => onChange(checked ? place : '')}
            >
              {place}
            </Chip>
          ))}
        </fieldset>
      ) : null}
    </div>
  )
}
