import { Menu, UnstyledButton } from '@mantine/core'
import { IconChecks, IconListCheck } from '@tabler/icons-react'
import { deadlineKeys } from '../../../../shared/deadlines/due'
import { localDay } from '../../../../shared/i18n/calendar'
import { dueDetail, dueText, dueTone } from '../../../lib/due-text'
import { useText } from '../../../lib/text-context'
import { Tag } from '../../../ui/tag'
import type { SheetContext } from '../nodes/node-views'
import { useReading } from '../view/reading-context'
import { checklistRequest } from './checklist-request'
import { useDeadline } from './use-deadline'

const icon = { size: 16, stroke: 1.7, 'aria-hidden': true } as const

/** How long the report has still time, in the top bar; behind it what can be done about that. */
export function DeadlineBadge({ context }: { context: SheetContext }) {
  const text = useText()
  const { t } = text
  const reading = useReading()
  const { state } = useDeadline(context)
  if (!state) return null
  const submitted = state.state === 'submitted'
  const left = dueText(state, text)
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton title={dueDetail(state, text)}>
          <Tag tone={dueTone(state)}>{submitted ? left : t('deadlines.badge', { left })}</Tag>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{dueDetail(state, text)}</Menu.Label>
        <Menu.Item
          leftSection={<IconChecks {...icon} />}
          disabled={reading}
          onClick={() =>
            context.facts.setScalar(deadlineKeys.submittedOn, submitted ? undefined : localDay(Date.now()))
          }
        >
          {t(submitted ? 'deadlines.takeBack' : 'deadlines.submit')}
        </Menu.Item>
        <Menu.Item leftSection={<IconListCheck {...icon} />} onClick={() => context.requests.ask(checklistRequest)}>
          {t('checklist.show')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
