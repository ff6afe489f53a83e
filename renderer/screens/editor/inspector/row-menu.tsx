import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDotsVertical, IconTrash } from '@tabler/icons-react'
import { useText } from '../../../lib/text-context'
import type { FactsStore } from '../facts-store'

interface Props {
  store: FactsStore
  list: string
  index: number
  last: number
}

/** Moves or removes a row. */
export function RowMenu({ store, list, index, last }: Props) {
  const { t } = useText()
  const icon = { size: 15, 'aria-hidden': true } as const
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('fields.rowActions', { row: index + 1 })}>
          <IconDotsVertical {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowUp {...icon} />}
          disabled={index === 0}
          onClick={() => store.moveRow(list, index, index - 1)}
        >
          {t('fields.moveUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown {...icon} />}
          disabled={index === last}
          onClick={() => store.moveRow(list, index, index + 1)}
        >
          {t('fields.moveDown')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash {...icon} />} color="red" onClick={() => store.removeRow(list, index)}>
          {t('fields.removeRow')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
