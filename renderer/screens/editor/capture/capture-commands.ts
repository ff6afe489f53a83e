import { IconBolt, IconFolderSymlink } from '@tabler/icons-react'
import type { Command } from '../commands/command'
import { sortNote } from './sort-note'

/** Quick notes: writing one for the open report, and sorting one. */
export const captureCommands: readonly Command[] = [
  {
    id: 'quickCapture',
    group: 'insert',
    icon: IconBolt,
    name: ({ t }) => t('capture.command'),
    words: ({ t }) => t('capture.words'),
    run: (_editor, ask) => ask('capture'),
  },
  {
    id: 'sortNote',
    group: 'block',
    icon: IconFolderSymlink,
    offer: 'search',
    hides: true,
    name: ({ t }) => t('capture.sort'),
    words: ({ t }) => t('capture.sortWords'),
    isEnabled: ({ state }) => sortNote(state) !== null,
    run: ({ state, view }) => {
      const transaction = sortNote(state)
      if (transaction) view.dispatch(transaction)
      view.focus()
    },
  },
]
