import { Skeleton } from '@mantine/core'
import type { HandOverContent } from '../../../shared/ipc/hand-over'
import { formatBytes } from '../../lib/format'
import { useText } from '../../lib/text-context'
import classes from './hand-over.module.css'

/** What a hand-over file holds, and about how large it will be. */
export function Contents({ content, withVersions }: { content: HandOverContent | null; withVersions: boolean }) {
  const { t, language } = useText()
  if (!content) return <Skeleton height={66} radius={8} />
  const { pictures, bytes, versionBytes } = content
  const size = formatBytes(bytes + (withVersions ? versionBytes : 0), language)
  return (
    <>
      <h3 className={classes.label}>{t('handOver.contents')}</h3>
      <p className={classes.contents}>
        <span>
          {t('handOver.report')} ·{' '}
          {pictures > 0 ? t('handOver.pictures', { count: pictures }) : t('handOver.noPictures')}
        </span>
        <span className={classes.size}>{t('handOver.about', { size })}</span>
      </p>
    </>
  )
}
