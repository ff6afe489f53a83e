import type { Editor } from '@tiptap/core'
import { useMemo } from 'react'
import { type Block, blockSchema } from '../../../shared/document/model'
import type { ExportFormat } from '../../../shared/ipc/export'
import { ExportDialog } from '../export/export-dialog'
import type { CheckedReport } from '../export/use-preflight'
import { checklistRequest } from './checklist/checklist-request'
import type { Checked, ChecklistStore } from './checklist/checklist-store'
import { goThere } from './checklist/go-there'
import { useChecked } from './checklist/use-checklist'
import type { SheetContext } from './nodes/node-views'
import { readFacts } from './nodes/read-facts'
import type { Session } from './session'

/** The report as its checklist was made from it; what no block is yet reads as an empty one, so that places stay right. */
function readChecked({ doc, items }: Checked, context: SheetContext): CheckedReport {
  const body = doc.content.content.map((node): Block => {
    const block = blockSchema.safeParse(node.toJSON())
    return block.success ? block.data : { type: 'horizontalRule' }
  })
  const { template, language } = context
  return { items, report: { template: template.name, language, facts: readFacts(context), body } }
}

interface Props {
  editor: Editor
  session: Session
  context: SheetContext
  checklist: ChecklistStore | null
  /** Formats that were asked for, or null for those of the last time. */
  asked: readonly ExportFormat[] | null
  /** Shows what stands beside the sheet, where facts and the checklist are. */
  onShowPanes: () => void
  onClose: () => void
}

/** The export dialog over an open report: what it finds leads back to the sheet. */
export function ExportView({ editor, session, context, checklist, asked, onShowPanes, onClose }: Props) {
  const checked = useChecked(checklist)
  const report = useMemo(() => (checked ? readChecked(checked, context) : null), [checked, context])

  function leaveFor(go: () => void): void {
    onClose()
    onShowPanes()
    // The dialog holds the focus until it is gone.
    setTimeout(go)
  }

  return (
    <ExportDialog
      id={session.id}
      meta={session.meta}
      asked={asked}
      flush={session.saver.flush}
      checked={report}
      onGo={(item) => leaveFor(() => checked && goThere(editor, context.requests, item, checked.doc))}
      onChecklist={() => leaveFor(() => context.requests.ask(checklistRequest))}
      onClose={onClose}
    />
  )
}
