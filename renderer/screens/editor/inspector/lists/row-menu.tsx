import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconClipboardCopy,
  IconCopy,
  IconDotsVertical,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconTrash,
} from '@tabler/icons-react'
import { useText } from '../../../../lib/text-context'
import type { ListEdits } from './list-edits'

interface Props {
  edits: ListEdits
  index: number
  last: number
  onCopy: () => void
}

/** What can be done with a row. Reached by the arrow keys from its last cell. */
export function RowMenu({ edits, index, last, onCopy }: Props) {
  const { t } = useText()
  const icon = { size: 15, 'aria-hidden': true } as const
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          size={24}
          tabIndex={index === last ? 0 : -1}
          aria-label={t('fields.rowActions', { row: index + 1 })}
        >
          <IconDotsVertical {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconRowInsertTop {...icon} />} onClick={() => edits.insert(index)}>
          {t('facts.list.insertAbove')}
        </Menu.Item>
        <Menu.Item leftSection={<IconRowInsertBottom {...icon} />} onClick={() => edits.insert(index + 1)}>
          {t('facts.list.insertBelow')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => edits.duplicate(index)}>
          {t('facts.list.duplicate')}
        </Menu.Item>
        <Menu.Item leftSection={<IconClipboardCopy {...icon} />} onClick={onCopy}>
          {t('facts.list.copyRow')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconArrowUp {...icon} />}
          disabled={index === 0}
          onClick={() => edits.move(index, index - 1)}
        >
          {t('fields.moveUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown {...icon} />}
          disabled={index === last}
          onClick={() => edits.move(index, index + 1)}
        >
          {t('fields.moveDown')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash {...icon} />} color="red" onClick={() => edits.remove(index)}>
          {t('fields.removeRow')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
