import { localDay } from '../../../../shared/i18n/calendar'
import { formatDateWithWeekday } from '../../../../shared/i18n/format'
import type { VersionSummary } from '../../../../shared/versions/version'
import { useText } from '../../../lib/text-context'
import { useToday } from '../../../lib/use-today'
import { VersionRow } from './version-row'
import classes from './versions.module.css'

interface Props {
  list: readonly VersionSummary[]
  wordsNow: number
  chosen: string | null
  onChoose: (version: VersionSummary) => void
  onRename: (version: VersionSummary) => void
  onDelete: (version: VersionSummary) => void
}

const day = 86_400_000

/** Versions by the day on which they were kept, the newest first. */
export function VersionList({ list, wordsNow, chosen, onChoose, onRename, onDelete }: Props) {
  const { t, language } = useText()
  const today = useToday()
  const days = [...new Set(list.map(({ at }) => localDay(at)))]
  const dayName = (date: string): string => {
    if (date === today) return t('versions.today')
    if (date === localDay(Date.now() - day)) return t('versions.yesterday')
    return formatDateWithWeekday(date, language)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section className={classes.list} aria-label={t('versions.list')} tabIndex={0}>
      {days.map((date) => (
        <section key={date} aria-label={dayName(date)}>
          <h3>{dayName(date)}</h3>
          <ul>
            {list
              .filter(({ at }) => localDay(at) === date)
              .map((version) => (
                <VersionRow
                  key={version.id}
                  version={version}
                  wordsNow={wordsNow}
                  isChosen={version.id === chosen}
                  onChoose={() => onChoose(version)}
                  onRename={() => onRename(version)}
                  onDelete={() => onDelete(version)}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
