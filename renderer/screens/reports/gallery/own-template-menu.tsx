import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconShare2, IconTextCaption, IconTrash } from '@tabler/icons-react'
import type { UserTemplate } from '../../../../shared/templates/user-template'
import { useText } from '../../../lib/text-context'
import classes from './gallery.module.css'
import type { TemplateActions } from './use-template-actions'

/** What can be done with a template of one's own. */
export function OwnTemplateMenu({ own, actions }: { own: UserTemplate; actions: TemplateActions }) {
  const { t } = useText()
  const icon = { size: 16, 'aria-hidden': true } as const
  return (
    <div className={classes.cardMenu}>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('gallery.actions', { name: own.name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil {...icon} />}
            disabled={own.problem !== null}
            onClick={() => actions.edit(own)}
          >
            {t('gallery.edit')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTextCaption {...icon} />} onClick={() => actions.describe(own)}>
            {t('gallery.describe')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconShare2 {...icon} />}
            disabled={own.problem !== null}
            onClick={() => actions.share(own)}
          >
            {t('gallery.share')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" leftSection={<IconTrash {...icon} />} onClick={() => actions.remove(own)}>
            {t('gallery.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
