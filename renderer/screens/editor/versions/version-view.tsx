import { Button, Center, Loader, SegmentedControl } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { ReportDocument } from '../../../../shared/document/model'
import { localDay } from '../../../../shared/i18n/calendar'
import { countDifferences } from '../../../../shared/versions/difference'
import type { VersionSummary } from '../../../../shared/versions/version'
import { formatCompactDate, formatTime } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { ErrorNotice } from '../../../ui/error-notice'
import type { Session } from '../session'
import { CompareBar } from './compare-bar'
import { useReading, useVersionReport } from './use-reading'
import { useVersionName } from './use-versions'
import { VersionPaper } from './version-paper'
import classes from './versions.module.css'

/** Stands for the report as it is, among the ids of versions. */
const now = 'now'

interface Props {
  session: Session
  version: VersionSummary
  list: readonly VersionSummary[]
  /** The report as it is. */
  present: ReportDocument
  onRestore: () => void
}

/** The version that was chosen: to read, or compared with the report now or with another version. */
export function VersionView({ session, version, list, present, onRestore }: Props) {
  const { t, language } = useText()
  const nameOf = useVersionName()
  const [mode, setMode] = useState<'read' | 'compare'>('read')
  const [other, setOther] = useState(now)
  const [onlyChanges, setOnlyChanges] = useState(true)
  const [current, setCurrent] = useState<number | null>(null)
  const compared = other === version.id ? now : other
  const isComparing = mode === 'compare'

  const chosen = useVersionReport(session, version.id)
  const beside = useVersionReport(session, isComparing && compared !== now ? compared : null)
  const own = chosen.state === 'open' ? chosen.report : null
  const another = compared === now ? present : beside.state === 'open' ? beside.report : null
  // The earlier one comes first, whichever was chosen.
  const otherIsEarlier = (list.find(({ id }) => id === compared)?.at ?? Number.POSITIVE_INFINITY) < version.at
  const [before, after] = otherIsEarlier ? [another, own] : [own, another]
  const blocks = useReading(isComparing && before && after ? before : null, isComparing ? (before ? after : null) : own)
  const count = blocks && isComparing ? countDifferences(blocks) : 0
  const failed =
    chosen.state === 'failed' ? chosen : isComparing && compared !== now && beside.state === 'failed' ? beside : null

  const named = (summary: VersionSummary) =>
    `${nameOf(summary)} · ${formatCompactDate(localDay(summary.at), language)} ${formatTime(summary.at, language)}`
  const others = [
    { value: now, label: t('versions.now') },
    ...list.filter(({ id }) => id !== version.id).map((each) => ({ value: each.id, label: named(each) })),
  ]
  const step = (by: 1 | -1) => {
    if (count > 0) setCurrent((at) => (at === null ? (by === 1 ? 0 : count - 1) : (at + by + count) % count))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isComparing || !event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    step(event.key === 'ArrowDown' ? 1 : -1)
  }
  const otherName = others.find(({ value }) => value === compared)?.label ?? ''
  const [first, second] = otherIsEarlier ? [otherName, nameOf(version)] : [nameOf(version), otherName]
  const label = isComparing ? t('versions.compare.direction', { before: first, after: second }) : named(version)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is in it
    <div className={classes.view} onKeyDown={onKeyDown}>
      <div className={classes.bar}>
        <h3>{label}</h3>
        <Button disabled={!own} onClick={onRestore}>
          {t('versions.restore.button')}
        </Button>
      </div>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('versions.compare.mode')}
          size="xs"
          value={mode}
          onChange={(value) => {
            setMode(value === 'compare' ? 'compare' : 'read')
            setCurrent(null)
          }}
          data={[
            { value: 'read', label: t('versions.read.tab') },
            { value: 'compare', label: t('versions.compare.tab') },
          ]}
        />
        {isComparing ? (
          <CompareBar
            others={others}
            other={compared}
            onOther={(id) => {
              setOther(id)
              setCurrent(null)
            }}
            onlyChanges={onlyChanges}
            onOnlyChanges={setOnlyChanges}
            current={current}
            count={count}
            onStep={step}
          />
        ) : null}
      </div>
      {failed ? (
        <Center className={classes.message}>
          <ErrorNotice error={failed.error} />
        </Center>
      ) : blocks === null ? (
        <Center className={classes.message}>
          <Loader aria-label={t(isComparing ? 'versions.compare.working' : 'versions.loading')} />
        </Center>
      ) : isComparing && count === 0 ? (
        <div className={classes.empty}>
          <strong>{t('versions.compare.none')}</strong>
          <p>{t('versions.compare.noneHint')}</p>
        </div>
      ) : (
        <VersionPaper
          blocks={blocks}
          language={present.language}
          label={label}
          onlyChanges={isComparing && onlyChanges}
          current={current}
        />
      )}
    </div>
  )
}
