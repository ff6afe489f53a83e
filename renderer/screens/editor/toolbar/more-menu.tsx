import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { Fragment } from 'react'
import { useText } from '../../../lib/text-context'
import { menusOf } from '../commands/menus'
import { CommandItems } from './command-items'
import type { Tool } from './layout'
import { MenuButton } from './tool-menu'
import classes from './toolbar.module.css'

/** What the toolbar has no room for, and the keys of everything. */
export function MoreMenu({ editor, tools }: { editor: Editor; tools: readonly Tool[] }) {
  const { t } = useText()
  const { byId } = menusOf(editor)
  const single = tools.flatMap((tool) => (tool.kind === 'menu' ? [] : [tool.id]))
  return (
    <MenuButton label={t('editor.tools.more')} className={classes.moreButton} face={<IconDots size={17} aria-hidden />}>
      {single.length > 0 ? (
        <>
          <CommandItems editor={editor} sections={[single]} />
          <Menu.Divider />
        </>
      ) : null}
      {tools.map((tool) =>
        tool.kind === 'menu' ? (
          <Fragment key={tool.id}>
            <Menu.Label>{t(tool.label)}</Menu.Label>
            <CommandItems editor={editor} sections={tool.sections} />
            <Menu.Divider />
          </Fragment>
        ) : null,
      )}
      <CommandItems
        editor={editor}
        sections={[[...byId.values()].filter(({ group }) => group === 'help').map(({ id }) => id)]}
      />
    </MenuButton>
  )
}
