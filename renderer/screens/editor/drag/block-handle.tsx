import { Menu } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { useEffect, useMemo, useState } from 'react'
import { useText } from '../../../lib/text-context'
import type { CommandGroup } from '../commands/command'
import { menusOf } from '../commands/menus'
import { CommandItems } from '../toolbar/command-items'
import toolbar from '../toolbar/toolbar.module.css'
import { createHandle } from './create-handle'

/** Puts the cursor into the block, if it is elsewhere: what the menu does, it does there. */
function enter({ state, view }: Editor, position: number): void {
  const node = state.doc.nodeAt(position)
  const { from, to } = state.selection
  if (!node || (from >= position && to <= position + node.nodeSize)) return
  const selection = node.isAtom
    ? NodeSelection.create(state.doc, position)
    : TextSelection.near(state.doc.resolve(position + 1))
  view.dispatch(state.tr.setSelection(selection))
}

/** The handle in the margin: drags a block, and opens the menu of what can be done with it. */
export function BlockHandle({ editor }: { editor: Editor }) {
  const { t } = useText()
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null)
  const label = t('commands.handle')
  const { commands } = menusOf(editor)
  const sections = useMemo(() => {
    const group = (name: CommandGroup) => commands.filter((command) => command.group === name).map(({ id }) => id)
    return [group('block'), group('style'), ['bulletList', 'orderedList', 'taskList']]
  }, [commands])

  useEffect(() => {
    const sheet = editor.view.dom.closest<HTMLElement>('.sheet')
    if (!sheet) return
    return createHandle({
      editor,
      sheet,
      label,
      onMenu: (position, { left, bottom }) => {
        enter(editor, position)
        setPlace({ left, top: bottom })
      },
    })
  }, [editor, label])

  return (
    <Menu
      position="right-start"
      opened={place !== null}
      onChange={(opened) => !opened && setPlace(null)}
      onClose={() => setTimeout(() => editor.isDestroyed || editor.view.focus())}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        {/* Where the menu hangs; the handle itself is no part of React's page. */}
        <button
          type="button"
          className={toolbar.anchor}
          style={place ?? {}}
          aria-label={label}
          aria-hidden
          tabIndex={-1}
        />
      </Menu.Target>
      <Menu.Dropdown className={toolbar.dropdown} aria-label={label}>
        <CommandItems editor={editor} sections={sections} />
      </Menu.Dropdown>
    </Menu>
  )
}
