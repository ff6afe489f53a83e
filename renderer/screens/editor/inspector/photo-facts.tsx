import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { formatDate } from '../../../../shared/i18n/format'
import { useText } from '../../../lib/text-context'
import classes from './photo-facts.module.css'

interface Props {
  /** `YYYY-MM-DDTHH:mm` */
  takenAt: string | null
  /** `latitude,longitude` */
  place: string | null
  onRemove: (key: 'takenAt' | 'place') => void
}

/** When and where a photo was taken, as its camera wrote it. Both can only be removed: typed, they would prove nothing. */
export function PhotoFacts({ takenAt, place, onRemove }: Props) {
  const { t, language } = useText()
  const [date = '', time = ''] = takenAt?.split('T') ?? []
  const facts = [
    { key: 'takenAt' as const, value: takenAt && `${formatDate(date, language)} ${time}` },
    { key: 'place' as const, value: place?.replace(',', ', ') },
  ].filter(({ value }) => value)
  if (facts.length === 0) return null
  return (
    <dl className={classes.facts}>
      {facts.map(({ key, value }) => (
        <div key={key}>
          <dt>{t(`editor.pictures.${key}`)}</dt>
          <dd>{value}</dd>
          <Tooltip label={t(`editor.pictures.remove.${key}`)}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t(`editor.pictures.remove.${key}`)}
              onClick={() => onRemove(key)}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
      ))}
    </dl>
  )
}
