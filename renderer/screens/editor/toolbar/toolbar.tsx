import type { Editor } from '@tiptap/core'
import { Fragment, useCallback, useMemo, useRef } from 'react'
import { useText } from '../../../lib/text-context'
import { menusOf } from '../commands/menus'
import { useCommandStates } from '../commands/use-command-states'
import type { FactsStore } from '../facts-store'
import { CommandButton } from './command-button'
import { type Tool, toolbarLayout } from './layout'
import { MoreMenu } from './more-menu'
import { RecordButton } from './record-button'
import { ToolMenuButton } from './tool-menu'
import classes from './toolbar.module.css'
import { useOverflow } from './use-overflow'
import { useRovingFocus } from './use-roving-focus'

interface Props {
  editor: Editor
  facts: FactsStore
}

/** The tools above the sheet, in one row; what has no room is in the last menu. */
function Bar({ editor, facts }: Props) {
  const { t } = useText()
  const bar = useRef<HTMLDivElement>(null)
  const { commands } = menusOf(editor)
  const groups = useMemo(() => toolbarLayout(commands), [commands])
  const tools = useMemo(() => groups.flat(), [groups])
  const watched = useMemo(
    () =>
      tools.flatMap((tool) => (tool.kind === 'menu' ? (tool.id === 'style' ? tool.sections.flat() : []) : [tool.id])),
    [tools],
  )
  const followed = useMemo(() => [...watched, 'table', 'deleteTable'], [watched])
  const states = useCommandStates(editor, followed, facts.subscribe)
  const hidden = useOverflow(bar, tools)
  useRovingFocus(
    bar,
    useCallback(() => editor.view.focus(), [editor]),
  )

  const isSeen = (group: readonly Tool[] = []) => group.some(({ id }) => !hidden.has(id))
  const draw = (tool: Tool) => {
    if (tool.kind === 'menu') return <ToolMenuButton editor={editor} menu={tool} states={states} />
    if (tool.kind === 'record') return <RecordButton editor={editor} id={tool.id} />
    return <CommandButton editor={editor} id={tool.id} states={states} />
  }
  return (
    <div ref={bar} className={classes.toolbar} role="toolbar" data-pane aria-label={t('editor.tools.label')}>
      {groups.map((group, index) => (
        <Fragment key={group.map(({ id }) => id).join()}>
          {index === groups.length - 1 ? <span className={classes.space} data-space /> : null}
          {index > 0 && index < groups.length - 1 && isSeen(groups[index - 1]) ? (
            <span className={classes.divider} />
          ) : null}
          {group.map((tool) => (
            <span key={tool.id} className={classes.tool} data-tool={tool.id} hidden={hidden.has(tool.id)}>
              {draw(tool)}
            </span>
          ))}
        </Fragment>
      ))}
      <MoreMenu editor={editor} tools={tools.filter(({ id }) => hidden.has(id))} />
    </div>
  )
}

/** The toolbar, measured anew in another language. */
export function Toolbar(props: Props) {
  const { language } = useText()
  return <Bar key={language} {...props} />
}
