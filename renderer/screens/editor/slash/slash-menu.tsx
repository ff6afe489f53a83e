import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { Portal } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { isMac, shortcutText } from '../../../lib/shortcut'
import { useText } from '../../../lib/text-context'
import type { Command } from '../commands/command'
import { menusOf } from '../commands/menus'
import type { Slash, SlashList } from './slash'
import classes from './slash.module.css'

const listId = 'slash-menu'
const optionId = (command: Command): string => `slash-${command.id}`

/** Tells assistive technology, on the text itself, which entry is chosen: the focus stays in the text. */
function useAnnouncedBy(editor: Editor, active: string): void {
  useEffect(() => {
    const { dom } = editor.view
    const attributes = {
      'aria-controls': listId,
      'aria-activedescendant': active,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
    }
    for (const [name, value] of Object.entries(attributes)) dom.setAttribute(name, value)
    return () => {
      for (const name of Object.keys(attributes)) dom.removeAttribute(name)
    }
  }, [editor, active])
}

function List({ editor, slash, list }: { editor: Editor; slash: Slash; list: SlashList }) {
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  const { from, items, active, searching } = list
  const current = items[active]
  useAnnouncedBy(editor, current ? optionId(current) : '')

  // biome-ignore lint/correctness/useExhaustiveDependencies: a list of another length has another place above the line
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const slashSign = {
      getBoundingClientRect: () => {
        const { left, top, bottom } = editor.view.coordsAtPos(Math.min(from, editor.state.doc.content.size))
        return new DOMRect(left, top, 0, bottom - top)
      },
      contextElement: editor.view.dom,
    }
    const place = async () => {
      const { x, y } = await computePosition(slashSign, element, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(6),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => {
              element.style.maxHeight = `${Math.max(120, Math.min(340, availableHeight))}px`
            },
          }),
        ],
      })
      Object.assign(element.style, { left: `${x}px`, top: `${y}px`, visibility: 'visible' })
    }
    return autoUpdate(slashSign, element, () => void place(), { ancestorResize: true, elementResize: false })
  }, [editor, from, items.length])

  useLayoutEffect(() => {
    if (current) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' })
  }, [current])

  return (
    <div ref={box} className={classes.menu}>
      <div id={listId} role="listbox" aria-label={text.t('commands.slash')} tabIndex={-1}>
        {items.map((command, index) => {
          const begins = !searching && items[index - 1]?.group !== command.group
          return (
            <div key={command.id} role="presentation">
              {begins ? (
                <div className={classes.group} role="presentation">
                  {text.t(`commands.group.${command.group}`)}
                </div>
              ) : null}
              {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the option */}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read in the text */}
              <div
                id={optionId(command)}
                role="option"
                aria-selected={index === active}
                className={classes.option}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => index !== active && slash.point(index)}
                onClick={() => slash.choose(command)}
              >
                <command.icon size={17} stroke={1.7} aria-hidden />
                <span className={classes.name}>{command.name(text)}</span>
                {command.shortcut ? (
                  <kbd className={classes.keys}>{shortcutText(command.shortcut, isMac())}</kbd>
                ) : null}
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The list under the cursor that `/` opens. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const { slash } = menusOf(editor)
  const list = useSyncExternalStore(slash.subscribe, slash.list)
  return list ? (
    <Portal>
      <List editor={editor} slash={slash} list={list} />
    </Portal>
  ) : null
}
