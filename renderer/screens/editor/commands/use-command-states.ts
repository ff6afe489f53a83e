import type { Editor } from '@tiptap/core'
import { useCallback } from 'react'
import { useEditorValue } from '../use-editor-value'
import { menusOf } from './menus'

/** Which of some commands are on, and which make no sense at the cursor. */
export interface CommandStates {
  readonly active: readonly string[]
  readonly disabled: readonly string[]
}

/**
 * Follows the states of commands.
 * @param ids must not change between renders; few, because each is read after every change
 * @param also something else that the states depend on
 */
export function useCommandStates(
  editor: Editor,
  ids: readonly string[],
  also?: (listener: () => void) => () => void,
): CommandStates {
  const read = useCallback(
    (from: Editor): CommandStates => {
      const commands = ids.flatMap((id) => menusOf(from).byId.get(id) ?? [])
      return {
        active: commands.filter(({ isActive }) => isActive?.(from)).map(({ id }) => id),
        disabled: commands.filter(({ isEnabled }) => isEnabled?.(from) === false).map(({ id }) => id),
      }
    },
    [ids],
  )
  return useEditorValue(editor, read, also ? { also } : {})
}
