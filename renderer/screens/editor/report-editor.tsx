import type { Editor } from '@tiptap/core'
import { useCallback, useRef, useState } from 'react'
import type { MenuCommand } from '../../../shared/ipc/app'
import type { ExportFormat } from '../../../shared/ipc/export'
import type { Go } from '../../app/route'
import { ExportDialog } from '../export/export-dialog'
import { usualFormats } from '../export/usual-formats'
import { EditorFrame } from './editor-frame'
import { useFindStore } from './find/use-find'
import type { Session } from './session'
import { Sheet } from './sheet/sheet'
import { useLeave, useMenu } from './use-leave'
import { useReportEditor } from './use-report-editor'
import { useOpenReport } from './use-session'
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
export function ReportEditor({ session, go }: { session: Session; go: Go }) {
  const place = useRef<HTMLDivElement>(null)
  const { editor, facts, context } = useReportEditor(session, place)
  useOpenReport()
  const leave = useLeave(session, go)
  const view = useView(editor, context.requests)
  const find = useFindStore(editor)
  const [exporting, setExporting] = useState<readonly ExportFormat[] | null>(null)

  const run = useCallback(
    (item: MenuCommand) => {
      if (item.command === 'export') setExporting([item.format])
      if (item.command === 'undo' || item.command === 'redo') undoOrRedo(editor, item.command)
      if (item.command === 'find') find?.open(item.replace)
      if (item.command === 'zoom')
        view.setZoom(item.to === 'reset' ? 100 : stepFrom(view.scale, item.to === 'in' ? 1 : -1))
    },
    [editor, find, view.scale, view.setZoom],
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
        view={view}
        onBack={() => leave({ screen: 'reports' })}
        onExport={() => setExporting(usualFormats[context.profile.name])}
      >
        <Sheet place={place} editor={editor} context={context} view={view} />
      </EditorFrame>
      {exporting ? (
        <ExportDialog
          id={session.id}
          chosen={exporting}
          flush={session.saver.flush}
          onClose={() => setExporting(null)}
        />
      ) : null}
    </>
  )
}
