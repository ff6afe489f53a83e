import { IconHighlight, IconLetterA } from '@tabler/icons-react'
import { highlightNames, textColourNames } from '../../../../shared/document/colours'
import { type Command, named } from './command'
import { hasText, inLine } from './places'

const highlight = (colour: (typeof highlightNames)[number]): Command => ({
  id: `highlight-${colour}`,
  name: ({ t }) => t('commands.name.highlight', { colour: t(`commands.colour.${colour}`) }),
  words: ({ t }) => t('commands.words.highlight'),
  group: 'colours',
  offer: 'search',
  icon: IconHighlight,
  isActive: (editor) => editor.isActive('highlight', { colour }),
  isEnabled: inLine,
  run: (editor) => editor.chain().focus().toggleMark('highlight', { colour }).run(),
})

const textColour = (colour: (typeof textColourNames)[number]): Command => ({
  id: `textColour-${colour}`,
  name: ({ t }) => t('commands.name.textColour', { colour: t(`commands.colour.${colour}`) }),
  words: ({ t }) => t('commands.words.textColour'),
  group: 'colours',
  offer: 'search',
  icon: IconLetterA,
  isActive: (editor) => editor.isActive('textColour', { colour }),
  isEnabled: inLine,
  run: (editor) => editor.chain().focus().toggleMark('textColour', { colour }).run(),
})

/** Colours behind and of letters. */
export const colourCommands: readonly Command[] = [
  ...highlightNames.map(highlight),
  ...textColourNames.map(textColour),
  {
    ...named('noColour'),
    group: 'colours',
    icon: IconLetterA,
    offer: 'never',
    isEnabled: hasText,
    run: (editor) => editor.chain().focus().unsetMark('highlight').unsetMark('textColour').run(),
  },
]
