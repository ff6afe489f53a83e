import { Editor, type EditorOptions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Dropcursor, Gapcursor } from '@tiptap/extensions'
import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap'
import { type Item, type Transaction, UndoManager } from 'yjs'
import { TaskItem } from '../../../shared/document/nodes/list'
import { Table } from '../../../shared/document/nodes/table'
import { plainExtensions, viewableNodes } from '../../../shared/document/schema'
import { bodyOf, factsOf } from '../../../shared/document/y-report'
import { findingRecord } from '../../../shared/records/finding'
import { policyRecord } from '../../../shared/records/policy'
import { recommendationRecord } from '../../../shared/records/recommendation'
import { Clipboard } from './clipboard/clipboard'
import { BlockTypes } from './commands/block-types'
import { commandMenus } from './commands/menus'
import { Composition } from './composition'
import { CursorNote } from './cursor-note'
import { factsOrigin } from './facts-store'
import { Figures } from './figures/figures'
import { footnoteView } from './footnotes/footnote-view'
import { Footnotes } from './footnotes/footnotes'
import { FactKeys } from './live-facts/fact-keys'
import { factView } from './live-facts/fact-view'
import { Markdown } from './markdown/markdown'
import { CaptionKeys } from './nodes/caption-keys'
import { factsView } from './nodes/facts-view'
import { figureView } from './nodes/figure-view'
import { GapKeys } from './nodes/gap-keys'
import { ListTab } from './nodes/list-tab'
import type { SheetContext } from './nodes/node-views'
import { RecordCardsExtension } from './nodes/record-cards'
import { recordFieldView } from './nodes/record-field-view'
import { RecordKeys } from './nodes/record-keys'
import { recordView } from './nodes/record-view'
import { SheetTableView } from './nodes/table-view'
import { taskItemView } from './nodes/task-item-view'
import { TaskKeys } from './nodes/task-keys'
import { TitleKeys } from './nodes/title-keys'
import { Numbering } from './numbering/numbering'
import { ToolBoxKey } from './overlay/tool-box-key'
import { contentsView } from './references/contents-view'
import { Parts } from './references/parts'
import { ReferenceKeys } from './references/reference-keys'
import { referenceView } from './references/reference-view'
import type { Session } from './session'
import { MendTables } from './tables/mend-tables'
import { historyOf, UndoSteps } from './undo-step'
import { ReadingGuard } from './view/reading-guard'

interface Options {
  readonly session: Session
  readonly context: SheetContext
  readonly element: HTMLElement
  readonly onFiles: (files: File[], position: number | null) => void
  /** Pictures that a paste named but could not bring along. */
  readonly onMissingPictures: (count: number) => void
  readonly onLink: (href: string) => void
  /** Whether signs become form while typing. */
  readonly formatsWhileTyping: () => boolean
}

/** One history for the sheet and the facts: what was done last is undone first, wherever it was done. */
const createHistory = ({ doc }: Session): UndoManager =>
  new UndoManager([bodyOf(doc), factsOf(doc)], {
    trackedOrigins: new Set([ySyncPluginKey, factsOrigin]),
    deleteFilter: (item: Item) => defaultDeleteFilter(item, defaultProtectedNodes),
    captureTransaction: (transaction: Transaction) => transaction.meta.get('addToHistory') !== false,
  })

const linkUnder = (event: MouseEvent): string | null =>
  event.target instanceof Element ? (event.target.closest('a')?.getAttribute('href') ?? null) : null

/**
 * The editor of a report, bound to its Y.Doc. Tiptap's own input rules are off, because they also run at the end of a
 * composition, in the middle of a word; `Markdown` takes their place.
 */
export function createReportEditor({
  session,
  context,
  element,
  onFiles,
  onMissingPictures,
  onLink,
  formatsWhileTyping,
}: Options): Editor {
  const {
    Figure,
    FigureRow,
    Facts,
    Finding,
    Policy,
    Recommendation,
    RecordField,
    TableOfContents,
    Footnote,
    CrossReference,
    Fact,
  } = viewableNodes
  const extensions: EditorOptions['extensions'] = [
    Composition,
    UndoSteps,
    Parts.configure({ context }),
    ...plainExtensions.map((extension) => {
      // Column widths have handles of our own; the view is needed all the same, also while nothing may be edited.
      if (extension === Table) return Table.configure({ View: SheetTableView, resizable: false })
      return extension === TaskItem ? TaskItem.extend({ addNodeView: taskItemView }) : extension
    }),
    Figure.extend({ addNodeView: () => figureView(context) }),
    Facts.extend({ addNodeView: () => factsView(context) }),
    Finding.extend({ addNodeView: () => recordView(findingRecord, context) }),
    Policy.extend({ addNodeView: () => recordView(policyRecord, context) }),
    Recommendation.extend({ addNodeView: () => recordView(recommendationRecord, context) }),
    RecordField.extend({ addNodeView: () => recordFieldView(context) }),
    FigureRow,
    TableOfContents.extend({ addNodeView: () => contentsView(context) }),
    Footnote.extend({ addNodeView: () => footnoteView(context) }),
    CrossReference.extend({ addNodeView: () => referenceView(context) }),
    Fact.extend({ addNodeView: () => factView(context) }),
    Collaboration.configure({
      fragment: bodyOf(session.doc),
      yUndoOptions: { undoManager: createHistory(session) },
    }),
    CursorNote,
    MendTables,
    Numbering.configure({ profile: context.profile, language: context.language }),
    BlockTypes,
    Markdown.configure({ enabled: formatsWhileTyping }),
    commandMenus(context.template),
    RecordCardsExtension,
    RecordKeys,
    GapKeys,
    CaptionKeys,
    ListTab,
    TitleKeys,
    ReadingGuard,
    Clipboard.configure({ newId: () => crypto.randomUUID(), onFiles, onMissingPictures, context }),
    TaskKeys,
    Figures,
    Footnotes,
    ReferenceKeys,
    FactKeys.configure({ context }),
    ToolBoxKey,
    Gapcursor,
    Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
  ]
  const editor = new Editor({
    element,
    extensions,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: {
        lang: context.language,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': context.t('editor.sheet'),
      },
      handleDOMEvents: {
        click(_view, event) {
          const href = event.ctrlKey || event.metaKey ? linkUnder(event) : null
          if (href) onLink(href)
          if (linkUnder(event)) event.preventDefault()
          return href !== null
        },
      },
    },
  })
  // Opening mends the tables of the file that have holes. Were that undone, it would be mended again, as a change that
  // ends redo: so the first look at the sheet writes it down, before the history begins.
  editor.view.dispatch(editor.state.tr)
  historyOf(editor)?.clear()
  return editor
}
