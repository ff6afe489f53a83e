import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { Saver } from '../../lib/saver'
import { useText } from '../../lib/text-context'
import { Tag } from '../../ui/tag'
import classes from './editor.module.css'
import type { Session } from './session'
import { useSaveText } from './use-save-text'
import { useTitleText } from './use-title-text'

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

interface Props {
  session: Session
  /** Null until the sheet is on the page. */
  editor: Editor | null
  onBack: () => void
  onExport: () => void
}

/** The way back, the report's title, whether it is safe, and the way to paper. */
export function TopBar({ session, editor, onBack, onExport }: Props) {
  const { t } = useText()
  return (
    // Not a <header>: dialogs have one of their own.
    <section className={classes.topBar} aria-label={t('editor.report')}>
      <ActionIcon aria-label={t('editor.back')} onClick={onBack}>
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <ReportTitle session={session} editor={editor} />
      <Tag>{t('editor.draft')}</Tag>
      <SaveBadge saver={session.saver} />
      <span className={classes.space} />
      <Button onClick={onExport}>{t('export.button')}</Button>
    </section>
  )
}
