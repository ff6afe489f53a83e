import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFold, IconFoldDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { recordNames } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { useText } from '../../../lib/text-context'
import type { SheetContext } from '../nodes/node-views'
import classes from './outline.module.css'
import { OutlineList } from './outline-list'
import { OutlineTree } from './outline-tree'
import { useFolded } from './use-folded'
import { useOutline } from './use-outline'
import { visibleSections } from './visible-sections'

/** The headings as a tree, and the records, pictures and tables by kind. */
export function OutlinePanel({ editor, context }: { editor: Editor; context: SheetContext }) {
  const { t, language } = useText()
  const { outline, readNow } = useOutline(editor, context)
  const { folded, fold, foldAll } = useFolded(editor)
  const parents = visibleSections(outline.headings, new Set()).flatMap(({ section, expanded }) =>
    expanded === null ? [] : [section.position],
  )
  const anyFolded = parents.some((position) => folded.has(position))
  const label = anyFolded ? t('editor.outline.unfold') : t('editor.outline.fold')
  const inbox = { label: t('capture.inbox'), items: outline.inbox, open: true }
  const kinds = [
    ...recordNames.map((name) => ({ label: records[name].label[language], items: outline.records[name], open: true })),
    // Most reports have none; an empty one would only take room.
    ...(outline.inbox.length > 0 ? [inbox] : []),
    { label: t('editor.outline.figures'), items: outline.figures, open: false },
    { label: t('editor.outline.tables'), items: outline.tables, open: false },
  ]
  return (
    <nav className={classes.panel} data-pane aria-label={t('editor.outline.label')}>
      <div className={classes.heading}>
        <h2 className={classes.headingText}>{t('editor.outline.label')}</h2>
        {parents.length > 0 ? (
          <Tooltip label={label}>
            <ActionIcon
              size={22}
              aria-label={label}
              onClick={() => foldAll(anyFolded ? new Set<number>() : new Set(parents))}
            >
              {anyFolded ? <IconFoldDown size={15} aria-hidden /> : <IconFold size={15} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
      {outline.headings.length > 0 ? (
        <OutlineTree editor={editor} outline={outline} readNow={readNow} folding={{ folded, fold }} />
      ) : (
        <p className={classes.hint}>{t('editor.outline.empty')}</p>
      )}
      {kinds.map((kind) => (
        <OutlineList key={kind.label} editor={editor} {...kind} />
      ))}
    </nav>
  )
}
