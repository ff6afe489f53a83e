import { type Editor, Extension } from '@tiptap/core'
import { createPartsService, type PartsService } from '../references/parts-service'
import type { NamingContext } from './is-printed'

/** What the writer asks for by key or command and that is chosen in a small window at the cursor. */
export type SheetRequest = 'reference' | 'table' | 'tools'

/** What the views of the sheet and the tools around it share. */
export interface SheetTools {
  readonly parts: PartsService
  /** Opens a small window: the list of parts to refer to, the grid for a new table; or goes to the floating tools. */
  readonly ask: (request: SheetRequest) => void
  /** Answers what is asked for, also what was asked before anybody could answer: the tools come after the text. */
  readonly onAsk: (request: SheetRequest, answer: () => void) => () => void
}

declare module '@tiptap/core' {
  interface Storage {
    sheetTools: { tools: SheetTools | null }
  }
}

/**
 * The sheet's tools of an editor.
 * @throws Error when it was made without them
 */
export function sheetToolsOf({ storage }: Editor): SheetTools {
  const { tools } = storage.sheetTools
  if (!tools) throw new Error('an editor without sheet tools')
  return tools
}

function createSheetTools(editor: Editor, context: NamingContext): SheetTools {
  const answers = new Map<SheetRequest, () => void>()
  let waiting: SheetRequest | null = null
  return {
    parts: createPartsService(editor, context),
    ask(request) {
      const answer = answers.get(request)
      waiting = answer ? null : request
      answer?.()
    },
    onAsk(request, answer) {
      answers.set(request, answer)
      if (waiting === request) {
        waiting = null
        answer()
      }
      return () => {
        if (answers.get(request) === answer) answers.delete(request)
      }
    },
  }
}

/** Gives the editor what its views and floating tools share. */
export const SheetToolsExtension = Extension.create<{ context: NamingContext | null }, { tools: SheetTools | null }>({
  name: 'sheetTools',
  addOptions: () => ({ context: null }),
  addStorage: () => ({ tools: null }),
  onBeforeCreate() {
    const { context } = this.options
    if (context) this.storage.tools = createSheetTools(this.editor, context)
  },
})
