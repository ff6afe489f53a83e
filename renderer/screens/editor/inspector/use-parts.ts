import type { Editor } from '@tiptap/core'
import { useCallback, useSyncExternalStore } from 'react'
import { partsOf } from '../references/parts'
import type { ReportParts } from '../references/report-parts'

/** The parts of the report as they are named now; told calmly, after a rest. */
export function usePartsOf(editor: Editor): ReportParts {
  const parts = partsOf(editor)
  const subscribe = useCallback((listener: () => void) => parts.subscribe(listener), [parts])
  return useSyncExternalStore(subscribe, parts.parts)
}
