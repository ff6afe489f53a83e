import type { TextKey } from '../../../../shared/i18n/index'
import type { Command } from '../commands/command'

/** A menu of the toolbar: its commands in sections, and the picture and name of its button. */
export interface ToolMenu {
  readonly kind: 'menu'
  readonly id: 'style' | 'marks' | 'lists' | 'paragraph' | 'insert' | 'tableEdit'
  readonly label: TextKey
  readonly sections: readonly (readonly string[])[]
}
/** A place of the toolbar. Those with a higher `leaves` go into the last menu first when there is little room. */
export type Tool = (ToolMenu | { readonly kind: 'button' | 'record'; readonly id: string }) & {
  readonly leaves: number
}

const button = (id: string, leaves: number): Tool => ({ kind: 'button', id, leaves })
const record = (id: string, leaves: number): Tool => ({ kind: 'record', id, leaves })

const idsOf = (commands: readonly Command[], test: (command: Command) => boolean): string[] =>
  commands.filter(test).map(({ id }) => id)

/** The toolbar group by group, from the commands there are. */
export function toolbarLayout(commands: readonly Command[]): readonly (readonly Tool[])[] {
  const group = (name: Command['group']) => idsOf(commands, (command) => command.group === name)
  const starting = (start: string) => idsOf(commands, ({ id }) => id.startsWith(start))
  const style: ToolMenu = {
    kind: 'menu',
    id: 'style',
    label: 'editor.tools.style',
    sections: [group('style').slice(0, 5), group('style').slice(5)],
  }
  const marks: ToolMenu = {
    kind: 'menu',
    id: 'marks',
    label: 'editor.tools.marks',
    sections: [
      ['strike', 'superscript', 'subscript', 'code'],
      starting('highlight-'),
      starting('textColour-'),
      ['noColour', 'clearFormatting'],
    ],
  }
  const lists: ToolMenu = {
    kind: 'menu',
    id: 'lists',
    label: 'editor.tools.lists',
    sections: [['reportList', 'legalList', 'vietnameseList', 'taskList'], starting('bullet-'), starting('order-')],
  }
  const paragraph: ToolMenu = {
    kind: 'menu',
    id: 'paragraph',
    label: 'editor.tools.paragraph',
    sections: [
      ['alignLeft', 'alignCenter', 'alignRight', 'alignJustify'],
      ['indentFirst', 'indentNone'],
    ],
  }
  const insert: ToolMenu = {
    kind: 'menu',
    id: 'insert',
    label: 'editor.tools.insert',
    sections: [[...group('insert').filter((id) => id !== 'table' && id !== 'picture')], group('facts')],
  }
  const tableEdit: ToolMenu = {
    kind: 'menu',
    id: 'tableEdit',
    label: 'editor.tools.tableEdit',
    sections: [
      ['addRowBefore', 'addRowAfter', 'addColumnBefore', 'addColumnAfter'],
      ['selectRow', 'selectColumn', 'mergeCells', 'splitCell'],
      ['toggleHeaderRow', 'toggleHeaderColumn', 'evenColumns', 'tableCaption'],
      ['cellLeft', 'cellCenter', 'cellRight'],
      starting('shade-'),
      ['deleteRow', 'deleteColumn', 'deleteTable'],
    ],
  }
  return [
    [button('undo', 5), button('redo', 5)],
    [{ ...style, leaves: 0 }],
    [button('bold', 0), button('italic', 1), button('underline', 1), { ...marks, leaves: 2 }],
    [button('bulletList', 0), button('orderedList', 0), { ...lists, leaves: 2 }, { ...paragraph, leaves: 3 }],
    [button('link', 6), { ...tableEdit, leaves: 0 }, button('picture', 0), { ...insert, leaves: 4 }],
    // The last that a report needs is the first to leave: with it, undoing has no room in a small window.
    group('records').map((id) => record(id, id === 'recommendation' ? 7 : 1)),
  ]
}
