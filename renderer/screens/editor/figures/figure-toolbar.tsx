import {
  IconAlt,
  IconArrowLeft,
  IconArrowRight,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignRight,
  IconLayoutColumns,
  IconPhotoEdit,
  IconRowInsertBottom,
  IconTrash,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useCallback } from 'react'
import { pickPictures } from '../../../lib/pictures/pick-pictures'
import { useText } from '../../../lib/text-context'
import { afterComposition } from '../after-composition'
import type { SheetContext } from '../nodes/node-views'
import classes from '../overlay/overlay.module.css'
import { ToolBox } from '../overlay/tool-box'
import { ToolButton } from '../toolbar/tool-button'
import { useEditorValue } from '../use-editor-value'
import { deleteFigure, type FigureAlign, figureSizes, setFigureAlign, setFigureWidth } from './figure-commands'
import { canJoinFigures, joinFigures, leaveRow, moveInRow } from './figure-rows'
import { selectedFigure } from './find-figure'

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const

const alignments = [
  { align: 'left', text: 'sheet.figure.alignLeft', Icon: IconLayoutAlignLeft },
  { align: 'center', text: 'sheet.figure.alignCenter', Icon: IconLayoutAlignCenter },
  { align: 'right', text: 'sheet.figure.alignRight', Icon: IconLayoutAlignRight },
] as const

interface ShownFigure {
  readonly position: number
  readonly media: string
  readonly width: number
  readonly align: FigureAlign
  readonly inRow: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly canJoin: boolean
}

function readFigure(editor: Editor): ShownFigure | null {
  const figure = editor.isEditable ? selectedFigure(editor.state) : null
  if (!figure) return null
  const { node, position, row } = figure
  const { media, width, align } = node.attrs
  return {
    position,
    media: String(media),
    width: Number(width),
    align: align === 'left' || align === 'right' ? align : 'center',
    inRow: row !== null,
    isFirst: row?.index === 0,
    isLast: row !== null && row.index === row.node.childCount - 1,
    canJoin: canJoinFigures(editor),
  }
}

function Tools({ editor, context, figure }: { editor: Editor; context: SheetContext; figure: ShownFigure }) {
  const { t } = useText()
  const { position, media } = figure
  const find = useCallback(() => {
    const dom = editor.isDestroyed ? null : editor.view.nodeDOM(position)
    return dom instanceof HTMLElement ? [...dom.querySelectorAll('.figure-frame')] : []
  }, [editor, position])
  const run = (change: (from: Editor) => unknown) => () => afterComposition(editor, () => change(editor))
  const replace = async () => {
    const [file] = await pickPictures({ many: false })
    if (file) await context.pictures.replace(editor, position, file)
  }
  return (
    <ToolBox editor={editor} label={t('sheet.figure.tools')} find={find}>
      {figure.inRow ? (
        <>
          <ToolButton
            label={t('sheet.figure.moveLeft')}
            disabled={figure.isFirst}
            onClick={run(() => moveInRow(editor, -1))}
          >
            <IconArrowLeft {...icon} />
          </ToolButton>
          <ToolButton
            label={t('sheet.figure.moveRight')}
            disabled={figure.isLast}
            onClick={run(() => moveInRow(editor, 1))}
          >
            <IconArrowRight {...icon} />
          </ToolButton>
          <ToolButton label={t('sheet.figure.leave')} onClick={run(leaveRow)}>
            <IconRowInsertBottom {...icon} />
          </ToolButton>
        </>
      ) : (
        <>
          {alignments.map(({ align, text, Icon }) => (
            <ToolButton
              key={align}
              label={t(text)}
              active={figure.align === align}
              onClick={run(() => setFigureAlign(editor, align))}
            >
              <Icon {...icon} />
            </ToolButton>
          ))}
          <span className={classes.divider} />
          {figureSizes.map((percent) => (
            <button
              key={percent}
              type="button"
              className={classes.size}
              aria-label={t('sheet.figure.size', { percent })}
              aria-pressed={figure.width === percent}
              onClick={run(() => setFigureWidth(editor, percent))}
            >
              {`${percent}%`}
            </button>
          ))}
        </>
      )}
      <span className={classes.divider} />
      <ToolButton label={t('sheet.figure.join')} disabled={!figure.canJoin} onClick={run(joinFigures)}>
        <IconLayoutColumns {...icon} />
      </ToolButton>
      <ToolButton label={t('sheet.figure.replace')} onClick={() => void replace()}>
        <IconPhotoEdit {...icon} />
      </ToolButton>
      <ToolButton label={t('sheet.figure.alt')} onClick={() => context.requests.ask({ owner: media, key: 'alt' })}>
        <IconAlt {...icon} />
      </ToolButton>
      <ToolButton label={t('sheet.figure.delete')} color="red" onClick={run(deleteFigure)}>
        <IconTrash {...icon} />
      </ToolButton>
    </ToolBox>
  )
}

/** The tools of the selected picture, above it. */
export function FigureToolbar({ editor, context }: { editor: Editor; context: SheetContext }) {
  const figure = useEditorValue(editor, readFigure)
  return figure ? <Tools editor={editor} context={context} figure={figure} /> : null
}
