import { Button, type ButtonProps, type ElementProps, Menu, Tooltip } from '@mantine/core'
import { IconAlignLeft, IconChevronDown, IconListTree, IconPlus, IconTable, IconTextSize } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type ReactNode, useRef } from 'react'
import { useText } from '../../../lib/text-context'
import type { Command } from '../commands/command'
import { menusOf } from '../commands/menus'
import type { CommandStates } from '../commands/use-command-states'
import { CommandButton } from './command-button'
import { CommandItems } from './command-items'
import type { ToolMenu } from './layout'
import classes from './toolbar.module.css'

const icons: Readonly<Record<Exclude<ToolMenu['id'], 'style'>, Command['icon']>> = {
  marks: IconTextSize,
  lists: IconListTree,
  paragraph: IconAlignLeft,
  insert: IconPlus,
  tableEdit: IconTable,
}

interface FaceProps extends ButtonProps, ElementProps<'button', keyof ButtonProps> {
  label: string
  active?: boolean | undefined
}

function Face({ label, active, children, ...button }: FaceProps) {
  return (
    <Tooltip label={label}>
      <Button
        variant="subtle"
        color="gray"
        rightSection={<IconChevronDown size={11} aria-hidden />}
        data-active={active || undefined}
        aria-label={label}
        onMouseDown={(event) => event.preventDefault()}
        {...button}
      >
        {children}
      </Button>
    </Tooltip>
  )
}

interface MenuButtonProps {
  label: string
  className: string | undefined
  active?: boolean
  /** What stands in the button before its arrow. */
  face: ReactNode
  children: ReactNode
}

/** A button that opens a menu. Escape gives the focus back to where it was: the button, or the text. */
export function MenuButton({ label, className, active, face, children }: MenuButtonProps) {
  const before = useRef<Element | null>(null)
  return (
    <Menu
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      onOpen={() => {
        before.current = document.activeElement
      }}
    >
      <Menu.Target>
        <Face label={label} className={className} active={active}>
          {face}
        </Face>
      </Menu.Target>
      <Menu.Dropdown
        className={classes.dropdown}
        onKeyDown={(event) => {
          const { current } = before
          if (event.key === 'Escape' && current instanceof HTMLElement) setTimeout(() => current.focus())
        }}
      >
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}

interface Props {
  editor: Editor
  menu: ToolMenu
  states: CommandStates
}

/** The menu that names what the cursor's block is. */
function StyleMenu({ editor, menu, states }: Props) {
  const text = useText()
  const { byId } = menusOf(editor)
  const styles = menu.sections.flat()
  const current = byId.get(styles.findLast((id) => states.active.includes(id)) ?? '')
  const name = current?.name(text) ?? text.t('commands.name.text')
  return (
    <MenuButton
      label={`${text.t(menu.label)}: ${name}`}
      className={classes.styleButton}
      face={<span className={classes.styleName}>{name}</span>}
    >
      <CommandItems editor={editor} sections={menu.sections} />
    </MenuButton>
  )
}

/** One of the toolbar's menus. The place of the table's is that of the button that makes one. */
export function ToolMenuButton({ editor, menu, states }: Props) {
  const { t } = useText()
  if (menu.id === 'style') return <StyleMenu editor={editor} menu={menu} states={states} />
  const inTable = !states.disabled.includes('deleteTable')
  if (menu.id === 'tableEdit' && !inTable) {
    return (
      <span className={classes.tablePlace}>
        <CommandButton editor={editor} id="table" states={states} />
      </span>
    )
  }
  const Icon = icons[menu.id]
  return (
    <MenuButton
      label={t(menu.label)}
      className={classes.menuButton}
      active={menu.id === 'tableEdit'}
      face={<Icon size={17} stroke={1.7} aria-hidden />}
    >
      <CommandItems editor={editor} sections={menu.sections} />
    </MenuButton>
  )
}
