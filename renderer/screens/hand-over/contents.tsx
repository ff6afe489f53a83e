import { Skeleton } from '@mantine/core'
import type { HandOverContent } from '../../../shared/ipc/hand-over'
import { formatBytes } from '../../lib/format'
import { useText } from '../../lib/text-context'
import classes from './hand-over.module.css'

/** What a hand-over file holds, and about how large it will be. */
export function Contents({ content, withVersions }: { content: HandOverContent | null; withVersions: boolean }) {
  const { t, language } = useText()
  if (!content) return <Skeleton height={104} radius={8} />
  const { pictures, bytes, versionBytes } = content
  const size = formatBytes(bytes + (withVersions ? versionBytes : 0), language)
  return (
    <>
      <h3 className={classes.label}>{t('handOver.contents')}</h3>
      <ul className={classes.contents}>
        <li>{t('handOver.report')}</li>
        <li>{pictures > 0 ? t('handOver.pictures', { count: pictures }) : t('handOver.noPictures')}</li>
        <li>
          <span>{t('handOver.size')}</span>
          <span>{t('handOver.about', { size })}</span>
        </li>
      </ul>
    </>
  )
}
