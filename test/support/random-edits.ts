import type { Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import fc from 'fast-check'
import { insertBlocks } from '../../renderer/screens/editor/insert'
import { highlightNames, shadeNames, textColourNames } from '../../shared/document/colours'
import { bulletMarkers, orderedMarkers } from '../../shared/document/list-markers'
import { newRecord } from '../../shared/document/new-record'
import { isRecordName, isScalarField } from '../../shared/records/record'
import { records } from '../../shared/records/records'

/** Something a writer does. `at` and `to` are places as shares of the document, `pick` chooses among variants. */
export interface Edit {
  readonly kind: keyof typeof edits
  readonly at: number
  readonly to: number
  readonly pick: number
  readonly text: string
}

const one = <Value>(values: readonly Value[], pick: number): Value => values[pick % values.length] as Value
const placeIn = (editor: Editor, share: number): number => Math.floor(share * editor.state.doc.content.size)
const text = (value: string) => (value === '' ? [] : [{ type: 'text', text: value }])
const paragraph = (value: string) => ({ type: 'paragraph', content: text(value) })

function select(editor: Editor, from: number, to: number): void {
  const { doc, tr } = editor.state
  const [$from, $to] = [doc.resolve(Math.min(from, to)), doc.resolve(Math.max(from, to))]
  editor.view.dispatch(tr.setSelection(TextSelection.between($from, $to)))
}

/** Every table cell with its position. */
function cellsOf(editor: Editor): number[] {
  const cells: number[] = []
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'tableCell' || node.type.name === 'tableHeader') cells.push(position)
  })
  return cells
}

const inline = (edit: Edit) =>
  one(
    [
      { type: 'footnote', content: text(edit.text) },
      { type: 'crossReference', attrs: { target: one(['a', 'b', 'c'], edit.pick), show: 'label' } },
      { type: 'hardBreak' },
      { type: 'fact', attrs: { key: one(['period', 'travellers.head', 'nothing'], edit.pick) } },
    ],
    edit.pick,
  )

const blocks = ({ pick, text: value }: Edit) => {
  const cell = (type: string) => ({ type, attrs: { colwidth: [100] }, content: [paragraph(value)] })
  const figure = { type: 'figure', attrs: { media: 'a'.repeat(64), id: 'a' }, content: text(value) }
  return one(
    [
      figure,
      { type: 'figureRow', content: [figure, figure] },
      { type: 'horizontalRule' },
      { type: 'pageBreak' },
      { type: 'tableOfContents' },
      { type: 'facts', attrs: { view: 'overview' } },
      { type: 'tableCaption', content: text(value) },
      { type: 'callout', content: [paragraph(value)] },
      { type: 'blockquote', content: [paragraph(value)] },
      { type: 'heading', attrs: { level: 2, id: 'b' }, content: text(value) },
      newRecord('finding', `f-${value.length}`),
      newRecord('policy', 'c'),
      newRecord('recommendation', 'd'),
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader'), cell('tableHeader')] },
          { type: 'tableRow', content: [cell('tableCell'), cell('tableCell')] },
        ],
      },
    ],
    pick,
  )
}

const press = (editor: Editor, key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event))
}

/** All kinds of edits. None may throw, wherever the cursor is. */
const edits = {
  type: (editor: Editor, edit: Edit) => editor.view.dispatch(editor.state.tr.insertText(edit.text || '가')),
  select: (editor: Editor, edit: Edit) => select(editor, placeIn(editor, edit.at), placeIn(editor, edit.to)),
  selectNode(editor: Editor, edit: Edit) {
    const { doc, tr } = editor.state
    const $at = doc.resolve(placeIn(editor, edit.at))
    const node = $at.nodeAfter
    if (node && NodeSelection.isSelectable(node))
      editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, $at.pos)))
  },
  selectCells(editor: Editor, edit: Edit) {
    const cells = cellsOf(editor)
    const from = cells[Math.floor(edit.at * cells.length)]
    if (from === undefined) return
    const { doc, tr } = editor.state
    const table = doc.resolve(from).before(-1)
    const inside = cells.filter((cell) => doc.resolve(cell).before(-1) === table)
    const to = inside[Math.floor(edit.to * inside.length)] ?? from
    editor.view.dispatch(tr.setSelection(CellSelection.create(doc, from, to)))
  },
  press(editor: Editor, edit: Edit) {
    const keys = ['Enter', 'Backspace', 'Delete', 'Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
    const more = [{}, { shiftKey: true }, { ctrlKey: true }]
    press(editor, one(keys, edit.pick), one(more, Math.floor(edit.at * 3)))
  },
  delete: (editor: Editor) => editor.commands.deleteSelection(),
  insertBlock: (editor: Editor, edit: Edit) => insertBlocks(editor, [blocks(edit)]),
  insertInline: (editor: Editor, edit: Edit) => editor.commands.insertContent(inline(edit)),
  mark(editor: Editor, { pick }: Edit) {
    const { commands } = editor
    one(
      [
        () => commands.toggleBold(),
        () => commands.toggleItalic(),
        () => commands.toggleUnderline(),
        () => commands.toggleStrike(),
        () => commands.toggleMark('superscript'),
        () => commands.toggleMark('subscript'),
        () => commands.toggleMark('code'),
        () => commands.setMark('highlight', { colour: one(highlightNames, pick) }),
        () => commands.setMark('textColour', { colour: one(textColourNames, pick) }),
        () => commands.setMark('link', { href: 'https://example.org/' }),
        () => commands.unsetAllMarks(),
      ],
      pick,
    )()
  },
  block(editor: Editor, { pick }: Edit) {
    const { commands } = editor
    one(
      [
        () => commands.setParagraph(),
        () => commands.setHeading({ level: one([1, 2, 3, 4] as const, pick) }),
        () => commands.toggleBulletList(),
        () => commands.toggleOrderedList(),
        () => commands.toggleTaskList(),
        () => commands.updateAttributes('bulletList', { marker: one(bulletMarkers, pick) }),
        () => commands.updateAttributes('orderedList', { marker: one(orderedMarkers, pick) }),
        () =>
          commands.updateAttributes('paragraph', { align: one(['left', 'center', 'right', 'justify', null], pick) }),
        () => commands.sinkListItem('listItem'),
        () => commands.liftListItem('listItem'),
        () => commands.toggleWrap('blockquote'),
        () => commands.toggleWrap('callout'),
        () => commands.lift('blockquote'),
      ],
      pick,
    )()
  },
  table(editor: Editor, { pick }: Edit) {
    const { commands } = editor
    one(
      [
        () => commands.addRowAfter(),
        () => commands.addRowBefore(),
        () => commands.addColumnAfter(),
        () => commands.addColumnBefore(),
        () => commands.deleteRow(),
        () => commands.deleteColumn(),
        () => commands.mergeCells(),
        () => commands.splitCell(),
        () => commands.toggleHeaderRow(),
        () => commands.toggleHeaderColumn(),
        () => commands.setCellAttribute('background', one(shadeNames, pick)),
        () => commands.setCellAttribute('align', 'right'),
        () => commands.deleteTable(),
        () => commands.goToNextCell(),
      ],
      pick,
    )()
  },
  /** The values of the record at the cursor: choices, links and periods are lists and objects, which merge as a whole. */
  recordValue(editor: Editor, { pick }: Edit) {
    const { $from } = editor.state.selection
    const node = $from.depth > 0 ? $from.node(1) : null
    if (!node || !isRecordName(node.type.name)) return
    const field = one(records[node.type.name].fields.filter(isScalarField), pick)
    const value = {
      choice: () => ('options' in field ? one(field.options, pick).key : null),
      choices: () => ('options' in field ? field.options.slice(0, pick % 4).map(({ key }) => key) : null),
      references: () => one([['c'], ['c', 'gone'], [], null], pick),
      country: () => one(['KR', null], pick),
      date: () => one(['2026-10-12', null], pick),
      period: () => one([{ from: '2026-10-12' }, { from: '2026-10-12', to: '2026-10-20' }, null], pick),
      number: () => pick,
      rating: () => one([1, 5, null], pick),
    }[field.type]()
    editor.view.dispatch(editor.state.tr.setNodeAttribute($from.before(1), field.key, value))
  },
  /** What was cut or copied somewhere, as HTML and as a slice, comes in elsewhere. */
  paste(editor: Editor, edit: Edit) {
    const { doc } = editor.state
    const [from, to] = [placeIn(editor, edit.at), placeIn(editor, edit.to)].sort((a, b) => a - b) as [number, number]
    const slice = doc.slice(from, to)
    editor.view.dispatch(editor.state.tr.replaceSelection(new Slice(slice.content, slice.openStart, slice.openEnd)))
  },
  pasteText: (editor: Editor, edit: Edit) =>
    editor.view.dispatch(
      editor.state.tr.replaceSelection(
        new Slice(Fragment.from(editor.schema.nodeFromJSON(paragraph(`${edit.text}\u00a0끝`))), 1, 1),
      ),
    ),
} as const satisfies Record<string, (editor: Editor, edit: Edit) => unknown>

/** Does what a writer does. */
export const apply = (editor: Editor, edit: Edit): void => void edits[edit.kind](editor, edit)

const share = fc.double({ min: 0, max: 1, noNaN: true })

export const arbitraryEdits = (maxLength: number): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(edits) as Edit['kind'][])),
      at: share,
      to: share,
      pick: fc.nat(1_000),
      text: fc.constantFrom('', '보고', 'Đoàn', 'a b', '끝.'),
    }),
    { minLength: 1, maxLength },
  )
