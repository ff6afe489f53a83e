import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import type { RecoveredReport, RecoveryResult } from '../../../shared/ipc/recovery'
import { useApi } from '../../lib/api-context'
import { formatDayTime } from '../../lib/format'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { Tag } from '../../ui/tag'
import classes from './recovery.module.css'

/** The worst first: that is what has to be looked at. */
const order: Readonly<Record<RecoveredReport['state'], number>> = { lost: 0, damaged: 1, partial: 2, complete: 3 }

/** What became of each report when the store was damaged, and where the damaged file lies. */
export function RecoveryDialog({ result, onClose }: { result: RecoveryResult; onClose: () => void }) {
  const api = useApi()
  const { t, language } = useText()
  const { busy, run } = useAction()
  const time = (at: number) => formatDayTime(at, language)
  const dismiss = () => run(() => api.recovery.dismiss({ notice: 'recovered' })).then(onClose)
  const stateOf = ({ state, upTo }: RecoveredReport) =>
    state === 'partial' && upTo === null
      ? t('recovery.states.partialUnknown')
      : t(`recovery.states.${state}`, { time: upTo === null ? '' : time(upTo) })
  const reports = [...result.reports].sort((a, b) => order[a.state] - order[b.state] || (b.upTo ?? 0) - (a.upTo ?? 0))

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('recovery.dialogTitle')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <div className={classes.intro}>
          <p>{t('recovery.intro', { time: time(result.at) })}</p>
          <p>
            {result.backupAt === null
              ? t('recovery.noBackup')
              : t('recovery.backupUsed', { time: time(result.backupAt) })}
          </p>
          {result.missingChanges > 0 ? (
            <p className={classes.missing}>{t('recovery.missingChanges', { count: result.missingChanges })}</p>
          ) : null}
        </div>
        {reports.length === 0 ? (
          <Text size="sm">{t('recovery.nothingFound')}</Text>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard too
          <section className={classes.list} tabIndex={0} aria-label={t('recovery.dialogTitle')}>
            <Table stickyHeader verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('recovery.report')}</Table.Th>
                  <Table.Th className={classes.state}>{t('recovery.state')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {reports.map((each) => (
                  <Table.Tr key={each.report} data-state={each.state}>
                    <Table.Td className={classes.title}>
                      {each.title || t(each.state === 'lost' ? 'recovery.unknownTitle' : 'recovery.untitled')}
                      {each.isTemplate ? <Tag>{t('recovery.template')}</Tag> : null}
                    </Table.Td>
                    <Table.Td className={classes.state} data-state={each.state}>
                      {stateOf(each)}
                      {each.missingPictures > 0 ? (
                        <span className={classes.missing}>
                          {t('recovery.missingPictures', { count: each.missingPictures })}
                        </span>
                      ) : null}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        )}
        <div className={classes.place}>
          <div>
            <strong>{t('recovery.folder')}</strong>
            <p>{result.folder}</p>
          </div>
          <Button variant="default" onClick={() => void run(api.recovery.openFolder)}>
            {t('recovery.openFolder')}
          </Button>
        </div>
        <Group justify="flex-end">
          <Button loading={busy} onClick={() => void dismiss()} data-autofocus>
            {t('recovery.done')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
