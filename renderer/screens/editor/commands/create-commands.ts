import { IconFileText, IconHistory, IconKeyboard } from '@tabler/icons-react'
import type { Template } from '../../../../shared/templates/template'
import { captureCommands } from '../capture/capture-commands'
import { blockCommands } from './blocks'
import { colourCommands } from './colours'
import { type Command, named } from './command'
import { historyCommands } from './history'
import { insertCommands } from './inserts'
import { listCommands } from './lists'
import { markCommands } from './marks'
import { paragraphCommands } from './paragraphs'
import { cardCommands, factsCommands, recordCommands } from './report-parts'
import { styleCommands } from './styles'
import { tableCommands } from './tables'

const helpCommands: readonly Command[] = [
  {
    id: 'versions',
    group: 'help',
    icon: IconHistory,
    name: ({ t }) => t('versions.menu'),
    words: ({ t }) => t('versions.words'),
    offer: 'search',
    run: (_editor, ask) => ask('versions'),
  },
  { ...named('preview'), group: 'help', icon: IconFileText, offer: 'search', run: (_editor, ask) => ask('preview') },
  {
    ...named('shortcuts'),
    group: 'help',
    icon: IconKeyboard,
    shortcut: 'Mod-/',
    offer: 'search',
    run: (_editor, ask) => ask('shortcuts'),
  },
]

/** Every command of the editor of a report made from this template. A new one is one line in the list of its kind. */
export const createCommands = (template: Template): readonly Command[] => [
  ...historyCommands,
  ...styleCommands,
  ...markCommands,
  ...colourCommands,
  ...listCommands,
  ...paragraphCommands,
  ...insertCommands,
  ...recordCommands,
  ...captureCommands,
  ...factsCommands(template),
  ...tableCommands,
  ...blockCommands,
  ...cardCommands,
  ...helpCommands,
]
