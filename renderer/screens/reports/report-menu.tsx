import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArchive,
  IconArchiveOff,
  IconChecks,
  IconCopy,
  IconDots,
  IconPencil,
  IconSend,
  IconTemplate,
  IconTextCaption,
  IconTrash,
} from '@tabler/icons-react'
import type { ReportSummary } from '../../../shared/report'
import { useText } from '../../lib/text-context'
import { type ReportActions, useTitle } from './use-report-actions'

/** What can be done with a report, behind three dots. */
export function ReportMenu({ report, actions }: { report: ReportSummary; actions: ReportActions }) {
  const { t } = useText()
  const title = useTitle()
  const size = 16
  const isArchived = report.archivedAt !== null
  const ArchiveIcon = isArchived ? IconArchiveOff : IconArchive
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          aria-label={t('reports.actions', { title: title(report) })}
          onClick={(event) => event.stopPropagation()}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown onClick={(event) => event.stopPropagation()}>
        <Menu.Item leftSection={<IconPencil size={size} aria-hidden />} onClick={() => actions.open(report)}>
          {t('reports.open')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTextCaption size={size} aria-hidden />} onClick={() => actions.rename(report)}>
          {t('reports.rename')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={size} aria-hidden />} onClick={() => actions.duplicate(report)}>
          {t('reports.duplicate')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconChecks size={size} aria-hidden />}
          onClick={() => actions.setSubmitted(report, report.deadline.submittedOn === null)}
        >
          {t(report.deadline.submittedOn === null ? 'deadlines.submit' : 'deadlines.takeBack')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTemplate size={size} aria-hidden />}
          disabled={report.problem !== null}
          onClick={() => actions.keep(report)}
        >
          {t('gallery.save')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSend size={size} aria-hidden />}
          disabled={report.problem !== null}
          onClick={() => actions.handOver(report)}
        >
          {t('handOver.menu')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<ArchiveIcon size={size} aria-hidden />}
          onClick={() => actions.setArchived(report, !isArchived)}
        >
          {t(isArchived ? 'shelves.unarchive' : 'shelves.archive')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={size} aria-hidden />}
          onClick={() => actions.remove(report)}
        >
          {t('reports.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
