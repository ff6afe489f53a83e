import { Button } from '@mantine/core'
import { IconBooks, IconCopy, IconExternalLink } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { LibraryRecord, LibraryRow } from '../../../shared/ipc/library'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { Tag } from '../../ui/tag'
import classes from './library.module.css'
import { RecordFields } from './record-fields'
import { isSame } from './use-chosen'
import { useRecordFacts } from './use-record-facts'

/** The whole record behind a row, read when it is shown; the one before stays until then. */
function useRecord(row: LibraryRow | undefined): LibraryRecord | null {
  const api = useApi()
  const { run } = useAction()
  const [record, setRecord] = useState<LibraryRecord | null>(null)
  useEffect(() => {
    if (!row) return
    let gone = false
    const { report, record: name } = row
    void run(() => api.library.get({ records: [{ report, record: name }] })).then((found) => {
      if (!gone) setRecord(found?.[0] ?? null)
    })
    return () => {
      gone = true
    }
  }, [api, row, run])
  return record && row && isSame(record, row) ? record : null
}

interface Props {
  row: LibraryRow | undefined
  onOpen: () => void
  onReuse: () => void
}

/** Reads one record, and leads to its report. */
export function RecordPane({ row, onOpen, onReuse }: Props) {
  const { t } = useText()
  const facts = useRecordFacts()
  const record = useRecord(row)
  if (!row)
    return (
      <aside className={classes.pane} aria-label={t('library.pane.label')}>
        <div className={classes.paneEmpty}>
          <IconBooks size={36} stroke={1.2} aria-hidden />
          <strong>{t('library.pane.title')}</strong>
          <p>{t('library.pane.message')}</p>
        </div>
      </aside>
    )
  return (
    <aside className={classes.pane} aria-label={t('library.pane.label')}>
      <div className={classes.paneHead}>
        <Tag tone="accent">{facts.kind(row)}</Tag>
        <h2 lang={row.title ? row.language : undefined}>{facts.title(row)}</h2>
        <p>{[facts.countries(row), row.year, facts.report(row)].filter(Boolean).join(' · ')}</p>
        <div className={classes.buttons}>
          <Button leftSection={<IconExternalLink size={15} aria-hidden />} onClick={onOpen}>
            {t('library.open')}
          </Button>
          <Button variant="default" leftSection={<IconCopy size={15} aria-hidden />} onClick={onReuse}>
            {t('library.reuse.button')}
          </Button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long records are scrolled by keys too */}
      <div className={classes.paneBody} role="document" tabIndex={0} aria-label={facts.title(row)}>
        {record ? <RecordFields record={record} /> : null}
      </div>
    </aside>
  )
}
