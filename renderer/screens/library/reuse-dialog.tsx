import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { LibraryRow, RecordRef } from '../../../shared/ipc/library'
import type { ReportSummary } from '../../../shared/report'
import { createMatcher } from '../../../shared/search/matcher'
import { normalise } from '../../../shared/search/normalise'
import { templates } from '../../../shared/templates/templates'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useNotify } from '../../lib/use-notify'
import { useReturnFocus } from '../../lib/use-return-focus'
import classes from './library.module.css'
import { useRecordFacts } from './use-record-facts'

/** Reports that are drawn at once; a search finds the others. */
const most = 40

/** Reports that could take a record of another one, the last changed first; null until they are known. */
function useTargets(source: string): readonly ReportSummary[] | null {
  const api = useApi()
  const { run } = useAction()
  const [targets, setTargets] = useState<readonly ReportSummary[] | null>(null)
  useEffect(() => {
    void run(api.report.list).then((all) =>
      setTargets((all ?? []).filter(({ id, problem }) => id !== source && problem === null)),
    )
  }, [api, run, source])
  return targets
}

interface Props {
  record: LibraryRow
  onClose: () => void
  onOpen: (record: RecordRef) => void
}

/** Asks for the report that a copy of a record goes into. */
export function ReuseDialog({ record, onClose, onOpen }: Props) {
  const api = useApi()
  const { t, language } = useText()
  const { busy, run } = useAction()
  const notify = useNotify()
  const facts = useRecordFacts()
  useReturnFocus()
  const targets = useTargets(record.report)
  const [query, setQuery] = useState('')
  const [into, setInto] = useState<string | null>(null)
  const titleOf = ({ title }: ReportSummary) => title.trim() || t('reports.untitled')
  const matches = createMatcher(query)
  const shown = (targets ?? []).filter((report) => matches(normalise(titleOf(report)))).slice(0, most)
  const chosen = shown.find(({ id }) => id === into)

  async function insert() {
    if (!chosen) return
    const { report, record: name } = record
    const copy = await run(() => api.library.reuse({ record: { report, record: name }, into: chosen.id }))
    if (!copy) return
    onClose()
    notify.offering(t('library.reuse.done', { report: titleOf(chosen) }), t('library.reuse.open'), () => onOpen(copy))
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('library.reuse.title')}
      size={540}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void insert()
        }}
      >
        <Stack gap="md">
          <Text size="md">{t('library.reuse.message', { title: facts.title(record) })}</Text>
          {targets && targets.length === 0 ? (
            <Text c="dimmed">{t('library.reuse.none')}</Text>
          ) : (
            <>
              <TextInput
                data-autofocus
                label={t('library.reuse.find')}
                value={query}
                onChange={(event) => setQuery(event.currentTarget.value)}
              />
              <Radio.Group aria-label={t('library.reuse.reports')} value={into} onChange={setInto}>
                <div className={classes.targets}>
                  {shown.map((report) => (
                    <Radio
                      key={report.id}
                      value={report.id}
                      label={titleOf(report)}
                      description={templates[report.template].label[language]}
                    />
                  ))}
                </div>
              </Radio.Group>
            </>
          )}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!chosen}>
              {t('library.reuse.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
