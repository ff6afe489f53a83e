import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { ReportId } from '../../../../shared/document/model'
import { useApi } from '../../../lib/api-context'
import { useNotify } from '../../../lib/use-notify'
import { menusOf } from '../commands/menus'

/** Opens the window for quick notes, for the open report or the one that is offered, whenever a command asks for it. */
export function useCaptureRequests(editor: Editor, report: ReportId | null): void {
  const api = useApi()
  const notify = useNotify()
  useEffect(
    () => menusOf(editor).requests.onAsk('capture', () => void api.capture.open({ report }).catch(notify.failure)),
    [api, editor, notify, report],
  )
}
