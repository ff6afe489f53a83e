import type { Editor } from '@tiptap/core'
import { useCallback, useRef, useState } from 'react'
import type { MenuCommand } from '../../../shared/ipc/app'
import type { ExportFormat } from '../../../shared/ipc/export'
import type { Go, Place } from '../../app/route'
import { SaveTemplateDialog } from '../templates/save-template-dialog'
import { useChecklistStore } from './checklist/use-checklist'
import { EditorFrame } from './editor-frame'
import { ExportView } from './export-view'
import { useFindStore } from './find/use-find'
import { useShowFound } from './find/use-show-found'
import { useJumpToRecord } from './outline/use-jump-to-record'
import type { Session } from './session'
import { Sheet } from './sheet/sheet'
import { useLeave, useMenu } from './use-leave'
import { useReportEditor } from './use-report-editor'
import { useOpenReport } from './use-session'
import { readTitle } from './use-title-text'
import { useVersionsOpen } from './versions/use-versions-open'
import { VersionsDialog } from './versions/versions-dialog'
import { useView } from './view/use-view'
import { stepFrom } from './view/zoom'

/** Undo where the cursor is: an input outside the sheet has its own. */
function undoOrRedo(editor: Editor | null, command: 'undo' | 'redo'): void {
  if (document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement) {
    document.execCommand(command)
  } else if (editor?.isEditable) {
    const { composing, whenIdle } = editor.storage.composition
    // A syllable that is still open belongs to what is undone: leaving the text makes the input method give it.
    if (composing()) editor.view.dom.blur()
    whenIdle(() => editor.chain().focus()[command]().run())
  }
}

/** A report being written: the sheet, and everything around it once there is an editor. */
export function ReportEditor({
  session,
  at,
  template,
  go,
}: {
  session: Session
  at: Place | undefined
  /** The name of the template that is edited; of a report there is none. */
  template: string | undefined
  go: Go
}) {
  const place = useRef<HTMLDivElement>(null)
  const { editor, facts, context } = useReportEditor(session, place)
  useOpenReport(template === undefined ? session.id : undefined)
  useJumpToRecord(editor, at && 'record' in at ? at : undefined)
  const leave = useLeave(session, go)
  const view = useView(editor, context.requests)
  const find = useFindStore(editor)
  useShowFound(editor, find, context.requests, at && 'block' in at ? at : undefined)
  const checklist = useChecklistStore(editor, context)
  const versions = useVersionsOpen(editor)
  const [keeping, setKeeping] = useState(false)
  const [exporting, setExporting] = useState<{ readonly asked: readonly ExportFormat[] | null } | null>(null)

  const run = useCallback(
    (item: MenuCommand) => {
      if (item.command === 'export') setExporting({ asked: [item.format] })
      if (item.command === 'undo' || item.command === 'redo') undoOrRedo(editor, item.command)
      if (item.command === 'preview') view.panes.toggle('preview')
      if (item.command === 'versions') versions.open()
      if (item.command === 'find') find?.open(item.replace)
      if (item.command === 'zoom')
        view.setZoom(item.to === 'reset' ? 100 : stepFrom(view.scale, item.to === 'in' ? 1 : -1))
    },
    [editor, find, versions.open, view.panes, view.scale, view.setZoom],
  )
  useMenu(leave, run)

  return (
    <>
      <EditorFrame
        editor={editor}
        session={session}
        context={context}
        facts={facts}
        find={find}
        checklist={checklist}
        view={view}
        template={template}
        onBack={() => leave({ screen: 'reports', ...(template !== undefined && { start: 'new-report' }) })}
        onKeep={() => void session.saver.flush().then(() => setKeeping(true))}
        onVersions={versions.open}
        onExport={() => setExporting({ asked: null })}
      >
        <Sheet place={place} editor={editor} context={context} view={view} />
      </EditorFrame>
      {keeping ? (
        <SaveTemplateDialog
          report={session.id}
          template={session.meta.template}
          title={readTitle(session.doc)}
          onClose={() => setKeeping(false)}
        />
      ) : null}
      {versions.opened ? <VersionsDialog session={session} onClose={versions.close} /> : null}
      {exporting && editor ? (
        <ExportView
          editor={editor}
          session={session}
          context={context}
          checklist={checklist}
          asked={exporting.asked}
          onShowPanes={() => view.focused && view.setFocused(false)}
          onClose={() => setExporting(null)}
        />
      ) : null}
    </>
  )
}
