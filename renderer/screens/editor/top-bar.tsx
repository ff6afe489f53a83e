import { ActionIcon, Button } from '@mantine/core'
import {
  IconChevronLeft,
  IconEye,
  IconFileText,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconMaximize,
  IconSearch,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { Saver } from '../../lib/saver'
import { useText } from '../../lib/text-context'
import { Tag } from '../../ui/tag'
import { DeadlineBadge } from './checklist/deadline-badge'
import classes from './editor.module.css'
import type { FindStore } from './find/find-store'
import type { SheetContext } from './nodes/node-views'
import { ReportMore } from './report-more'
import type { Session } from './session'
import { useSaveText } from './use-save-text'
import { useTitleText } from './use-title-text'
import type { View } from './view/use-view'
import { ViewButton } from './view/view-button'

const tones = { done: 'done', busy: 'attention', danger: 'danger' } as const

function SaveBadge({ saver }: { saver: Saver }) {
  const { text, tone } = useSaveText(saver)
  return (
    <Tag tone={tones[tone]} dot>
      {text}
    </Tag>
  )
}

function ReportTitle({ session, editor }: { session: Session; editor: Editor | null }) {
  const { t } = useText()
  const title = useTitleText(session, editor)
  return (
    <h1 className={classes.title} title={title} lang={title ? session.meta.language : undefined}>
      {title || t('reports.untitled')}
    </h1>
  )
}

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const

interface Props {
  session: Session
  context: SheetContext
  /** Null until the sheet is on the page. */
  editor: Editor | null
  view: View
  find: FindStore | null
  /** The name of the template that is edited; of a report there is none. */
  template: string | undefined
  onBack: () => void
  /** Makes a template of the report. */
  onKeep: () => void
  onVersions: () => void
  onExport: () => void
}

/** The way back, the report's title, whether it is safe, how it is looked at, and the way to paper. */
export function TopBar({
  session,
  context,
  editor,
  view,
  find,
  template,
  onBack,
  onKeep,
  onVersions,
  onExport,
}: Props) {
  const { t } = useText()
  const { panes, reading } = view
  return (
    // Not a <header>: dialogs have one of their own.
    <section className={classes.topBar} data-pane aria-label={t('editor.report')}>
      <ActionIcon aria-label={t('editor.back')} onClick={onBack}>
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <ViewButton
        label={t('editor.outline.label')}
        shortcut="Ctrl+\"
        pressed={panes.outline}
        onClick={() => panes.toggle('outline')}
      >
        <IconLayoutSidebar {...icon} />
      </ViewButton>
      <ReportTitle session={session} editor={editor} />
      <span className={classes.draft}>
        {template === undefined ? (
          <Tag>{t('editor.draft')}</Tag>
        ) : (
          <Tag tone="accent">{t('gallery.editing', { name: template })}</Tag>
        )}
      </span>
      {template === undefined ? <DeadlineBadge context={context} /> : null}
      <SaveBadge saver={session.saver} />
      <span className={classes.space} />
      <ViewButton label={t('find.label')} shortcut="Ctrl+F" onClick={() => find?.open(false)}>
        <IconSearch {...icon} />
      </ViewButton>
      <ViewButton
        label={t('view.reading')}
        shortcut="Ctrl+Shift+M"
        pressed={reading}
        onClick={() => view.setReading(!reading)}
      >
        <IconEye {...icon} />
      </ViewButton>
      <ViewButton label={t('view.focus')} shortcut="Ctrl+Shift+F" onClick={() => view.setFocused(true)}>
        <IconMaximize {...icon} />
      </ViewButton>
      <ViewButton
        label={t('view.preview')}
        shortcut="Ctrl+Shift+P"
        pressed={panes.preview}
        onClick={() => panes.toggle('preview')}
      >
        <IconFileText {...icon} />
      </ViewButton>
      <ViewButton
        label={t('editor.inspector.label')}
        shortcut="Ctrl+Shift+\"
        pressed={panes.inspector}
        onClick={() => panes.toggle('inspector')}
      >
        <IconLayoutSidebarRight {...icon} />
      </ViewButton>
      {template === undefined ? (
        <>
          <ReportMore onKeep={onKeep} onVersions={onVersions} />
          <Button onClick={onExport}>{t('export.button')}</Button>
        </>
      ) : (
        <Button onClick={onBack}>{t('gallery.finish')}</Button>
      )}
    </section>
  )
}
