import { notifications } from '@mantine/notifications'
import { createElement, type ReactNode, useMemo } from 'react'
import { toError } from '../api'
import { ErrorMessage } from '../ui/error-message'
import { UndoMessage } from '../ui/undo-message'
import { errorTexts } from './error-texts'
import { useText } from './text-context'

export interface Notify {
  /** Says that something was done. */
  done(message: string): void
  /** Says what happened, what is safe and what to do next; stays until it is closed. */
  failure(thrown: unknown): void
  /** Says what went wrong in the caller's own words; stays until it is closed. */
  problem(title: string, message: ReactNode): void
  /** Says that something was done and offers to take it back. */
  undoable(message: string, undo: () => void): void
  /** Says that something was done and offers what one may want to do next. */
  offering(message: string, label: string, next: () => void): void
}

const undoTime = 10_000

/** Short messages in the corner of the window. */
export function useNotify(): Notify {
  const { t } = useText()
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('common.close') }
    const problem = (title: string, message: ReactNode) =>
      void notifications.show({ title, message, color: 'red', autoClose: false, closeButtonProps, role: 'alert' })
    const offering = (message: string, label: string, onUndo: () => void) => {
      const id = notifications.show({
        message: createElement(UndoMessage, {
          message,
          label,
          onUndo: () => {
            notifications.hide(id)
            onUndo()
          },
        }),
        autoClose: undoTime,
        closeButtonProps,
      })
    }
    return {
      problem,
      done: (message) => void notifications.show({ message, closeButtonProps, color: 'teal' }),
      failure: (thrown) => {
        const { title, message, action } = errorTexts(toError(thrown), t)
        problem(title, createElement(ErrorMessage, { message, action }))
      },
      undoable: (message, undo) => offering(message, t('common.undo'), undo),
      offering,
    }
  }, [t])
}
