import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import { useText } from '../../../lib/text-context'
import { moveBlocks } from '../drag/move-blocks'
import { asUndoStep } from '../undo-step'
import { jumpTo } from './jump'
import classes from './outline.module.css'
import type { Outline } from './read-outline'
import { stepTarget } from './section-target'
import type { useFolded } from './use-folded'
import { useSectionDrag } from './use-section-drag'
import { visibleSections } from './visible-sections'

interface Props {
  editor: Editor
  outline: Outline
  readNow: () => Outline
  folding: Pick<ReturnType<typeof useFolded>, 'folded' | 'fold'>
}

/** The headings as a tree: a click goes there, dragging or Alt+arrows move a section with everything under it. */
export function OutlineTree({ editor, outline, readNow, folding: { folded, fold } }: Props) {
  const { t } = useText()
  const tree = useRef<HTMLDivElement>(null)
  const items = visibleSections(outline.headings, folded)
  const [stop, setStop] = useState<number | null>(null)
  const [message, setMessage] = useState('')
  const wantsFocus = useRef<number | null>(null)
  const nameOf = ({ number, text }: { number: string; text: string }) =>
    `${number} ${text || t('editor.outline.untitled')}`.trim()

  // The heading above the cursor; where it is folded away, the one that hides it.
  const currentPosition = outline.headings[outline.current]?.position ?? -1
  const current = items.findLastIndex(({ section }) => section.position <= currentPosition)
  const tabStop = items.some(({ index }) => index === stop) ? stop : (items[Math.max(0, current)]?.index ?? null)

  useEffect(() => {
    if (wantsFocus.current === null) return
    const place = items.findIndex(({ section }) => section.position === wantsFocus.current)
    wantsFocus.current = null
    focusAt(place)
  })

  function focusAt(place: number): void {
    const item = items[place]
    if (!item) return
    setStop(item.index)
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[place]?.focus()
  }

  /** Moves a section in front of a position; the outline on screen may be a moment old, so it is read anew. */
  const move = (index: number, targetOf: (now: Outline) => number | null): void =>
    void editor.storage.composition.whenIdle(() => moveNow(index, targetOf))

  function moveNow(index: number, targetOf: (now: Outline) => number | null): void {
    if (editor.isDestroyed || !editor.isEditable) return
    const now = readNow()
    const section = now.headings[index]
    if (!section || section.text !== outline.headings[index]?.text) return
    const target = targetOf(now)
    const transaction =
      target === null ? null : moveBlocks(editor.state, { from: section.position, to: section.end }, target)
    if (!transaction || target === null) {
      setMessage(t('editor.outline.staysThere'))
      return
    }
    asUndoStep(editor, () => editor.view.dispatch(transaction))
    const at = target > section.position ? target - (section.end - section.position) : target
    wantsFocus.current = at
    const after = readNow()
    setMessage(
      t('editor.outline.moved', {
        name: nameOf(section),
        place: after.headings.findIndex(({ position }) => position === at) + 1,
        total: after.headings.length,
      }),
    )
  }
  const drag = useSectionDrag(tree, (from, before) => {
    const item = items[from]
    const next = items[before]
    if (item)
      move(item.index, (now) => (next ? (now.headings[next.index]?.position ?? null) : editor.state.doc.content.size))
  })

  function onKeyDown(event: KeyboardEvent, place: number): void {
    const item = items[place]
    if (!item || isForInputMethod(event.nativeEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return
    const { section, index, expanded } = item
    const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
    if (event.altKey) {
      if (!direction) return
      move(index, (now) => stepTarget(now.headings, index, direction, editor.state.doc.content.size))
    } else if (direction) focusAt(place + (direction === 'up' ? -1 : 1))
    else if (event.key === 'Home') focusAt(0)
    else if (event.key === 'End') focusAt(items.length - 1)
    else if (event.key === 'ArrowRight') {
      if (expanded === false) fold(section.position, false)
      else if (expanded) focusAt(place + 1)
    } else if (event.key === 'ArrowLeft') {
      if (expanded) fold(section.position, true)
      else focusAt(items.slice(0, place).findLastIndex((other) => other.section.level < section.level))
    } else return
    event.preventDefault()
  }

  return (
    <>
      <div ref={tree} role="tree" aria-label={t('editor.outline.label')} className={classes.tree}>
        {items.map(({ section, index, expanded }, place) => (
          <UnstyledButton
            key={index}
            role="treeitem"
            aria-level={section.level}
            aria-selected={place === current}
            aria-expanded={expanded ?? undefined}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            tabIndex={index === tabStop ? 0 : -1}
            className={classes.item}
            data-level={section.level}
            {...drag.handlers(place)}
            onFocus={() => setStop(index)}
            onKeyDown={(event) => onKeyDown(event, place)}
            onClick={() => drag.wasDragged() || jumpTo(editor, section.position)}
          >
            {/* For the pointer alone: keys fold by the arrows. */}
            <span
              className={classes.fold}
              data-expanded={expanded ?? undefined}
              aria-hidden
              onClick={(event) => {
                if (expanded === null) return
                event.stopPropagation()
                fold(section.position, expanded)
              }}
            >
              {expanded === null ? null : <IconChevronRight size={13} stroke={2} />}
            </span>
            {section.number ? <span className={classes.number}>{section.number}</span> : null}
            <span className={classes.text}>{section.text || t('editor.outline.untitled')}</span>
          </UnstyledButton>
        ))}
        {drag.line ? <div className={classes.dropLine} style={{ top: drag.line.top }} /> : null}
      </div>
      <VisuallyHidden role="status">{message}</VisuallyHidden>
    </>
  )
}
