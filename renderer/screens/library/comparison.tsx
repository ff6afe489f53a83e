import { ActionIcon, Button, Switch, UnstyledButton } from '@mantine/core'
import { IconArrowLeft, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { LibraryRecord, RecordRef } from '../../../shared/ipc/library'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import classes from './comparison.module.css'
import { ComparisonRows } from './comparison-rows'
import { ExportMenu } from './export-menu'
import { isSame } from './use-chosen'
import { useRecordCount } from './use-record-count'
import { useRecordFacts } from './use-record-facts'

interface Props {
  chosen: readonly RecordRef[]
  onBack: () => void
  onOpen: (record: RecordRef) => void
  onRemove: (record: RecordRef) => void
}

/** The chosen records; null until they are read. */
function useRecords(chosen: readonly RecordRef[]): readonly LibraryRecord[] | null {
  const api = useApi()
  const { run } = useAction()
  const [records, setRecords] = useState<readonly LibraryRecord[] | null>(null)
  useEffect(() => {
    const read = () =>
      void run(() => api.library.get({ records: [...chosen] })).then((found) => setRecords(found ?? []))
    read()
    return api.report.onChanged(read)
  }, [api, chosen, run])
  return records
}

/** Records side by side, a field a row. */
export function Comparison({ chosen, onBack, onOpen, onRemove }: Props) {
  const api = useApi()
  const { t } = useText()
  const facts = useRecordFacts()
  const count = useRecordCount()
  const records = useRecords(chosen)
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <ActionIcon aria-label={t('library.comparison.back')} onClick={onBack}>
          <IconArrowLeft size={18} aria-hidden />
        </ActionIcon>
        <h1>{t('library.comparison.title')}</h1>
        <Switch
          label={t('library.comparison.differences')}
          checked={onlyDifferences}
          onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
        />
        <ExportMenu
          label={count.chosen(chosen.length)}
          disabled={chosen.length < 2}
          write={(format) => api.library.exportComparison({ records: [...chosen], format })}
        />
      </header>
      {records && records.length > 0 ? (
        <table className={classes.table}>
          <caption className={classes.hidden}>{t('library.comparison.table')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className={classes.hidden}>{t('library.comparison.item')}</span>
              </th>
              {records.map((record) => (
                <th key={`${record.report} ${record.record}`} scope="col">
                  <div className={classes.name}>
                    <UnstyledButton onClick={() => onOpen(record)} lang={record.title ? record.language : undefined}>
                      {facts.title(record)}
                    </UnstyledButton>
                    <ActionIcon
                      size={22}
                      aria-label={t('library.comparison.remove', { title: facts.title(record) })}
                      onClick={() => {
                        const name = chosen.find((each) => isSame(each, record))
                        if (name) onRemove(name)
                      }}
                    >
                      <IconX size={14} aria-hidden />
                    </ActionIcon>
                  </div>
                  <p>{[facts.kind(record), facts.countries(record), record.year].filter(Boolean).join(' · ')}</p>
                </th>
              ))}
            </tr>
          </thead>
          <ComparisonRows records={records} onlyDifferences={onlyDifferences} />
        </table>
      ) : records ? (
        <Button variant="default" onClick={onBack}>
          {t('library.comparison.back')}
        </Button>
      ) : null}
    </div>
  )
}
