import type { Editor } from '@tiptap/core'
import { type ReactNode, useCallback, useDeferredValue, useRef } from 'react'
import type { ReportId } from '../../../shared/document/model'
import { BubbleMenu } from './bubble/bubble-menu'
import { LinkForm } from './bubble/link-form'
import { useCaptureRequests } from './capture/use-capture-requests'
import type { ChecklistStore } from './checklist/checklist-store'
import { BlockHandle } from './drag/block-handle'
import classes from './editor.module.css'
import { EditorStatus } from './editor-status'
import type { FactsStore } from './facts-store'
import { FindBar } from './find/find-bar'
import type { FindStore } from './find/find-store'
import { useFindKeys, useFindState } from './find/use-find'
import { Inspector } from './inspector/inspector'
import type { SheetContext } from './nodes/node-views'
import { OutlinePanel } from './outline/outline-panel'
import { ImportProgress } from './pictures/import-progress'
import { PreviewPane } from './preview/preview-pane'
import { usePreviewRequests } from './preview/use-preview-requests'
import { SaveFailure } from './save-failure'
import type { Session } from './session'
import { ShortcutsDialog } from './shortcuts/shortcuts-dialog'
import { SlashMenu } from './slash/slash-menu'
import { Toolbar } from './toolbar/toolbar'
import { usePictureRequests } from './toolbar/use-picture-requests'
import { useToolbarKey } from './toolbar/use-toolbar-key'
import { TopBar } from './top-bar'
import { usePanes } from './use-panes'
import { ReadingBar } from './view/reading-bar'
import { ReadingProvider } from './view/reading-context'
import { SidePane } from './view/side-pane'
import { isOver } from './view/use-panes-shown'
import type { View } from './view/use-view'
import { useViewKeys } from './view/use-view-keys'

interface Props {
  editor: Editor | null
  session: Session
  context: SheetContext
  facts: FactsStore
  find: FindStore | null
  checklist: ChecklistStore | null
  view: View
  template: string | undefined
  onBack: () => void
  onKeep: () => void
  onVersions: () => void
  onExport: () => void
  /** The sheet. */
  children: ReactNode
}

interface EditorProps {
  editor: Editor
  context: SheetContext
}

function Tools({ editor, context }: EditorProps) {
  useToolbarKey()
  return <Toolbar editor={editor} facts={context.facts} />
}

interface WritingProps extends EditorProps {
  noteFor: ReportId | null
  view: View
}

/** What opens over the sheet while one writes. */
function WritingAids({ editor, context: { pictures }, noteFor, view }: WritingProps) {
  usePreviewRequests(editor, view.panes)
  useCaptureRequests(editor, noteFor)
  usePictureRequests(
    editor,
    useCallback((files: File[]) => void pictures.add(editor, files, null), [editor, pictures]),
  )
  return (
    <>
      <SlashMenu editor={editor} />
      <BubbleMenu editor={editor} />
      <LinkForm editor={editor} />
      <BlockHandle editor={editor} />
      <ShortcutsDialog editor={editor} />
    </>
  )
}

/** The bar of find and replace, while it is open. */
function Find({ find, lang, reading }: { find: FindStore; lang: string; reading: boolean }) {
  const state = useFindState(find)
  return state?.open ? <FindBar store={find} state={state} lang={lang} reading={reading} /> : null
}

/** What stands around the sheet. */
export function EditorFrame({ editor, session, context, facts, find, checklist, view, children, ...bar }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  usePanes(frame)
  useViewKeys(view)
  useFindKeys(find)
  const { language } = session.meta
  const { panes, focused, reading } = view
  // A template is handed in to nobody and takes no notes.
  const isReport = bar.template === undefined
  // One can write before the panes around the sheet are drawn; they are drawn between the keystrokes.
  const drawn = useDeferredValue(editor)
  const place = (name: string | undefined) => (drawn ? null : <div className={name} />)
  return (
    <ReadingProvider reading={reading}>
      <div ref={frame} className={classes.window} data-focused={focused || undefined} aria-busy={!drawn}>
        {focused ? null : (
          <TopBar session={session} context={context} editor={editor} view={view} find={find} {...bar} />
        )}
        <SaveFailure saver={session.saver} />
        <div className={classes.columns}>
          <SidePane side="left" shown={panes.outline} over={panes.over}>
            {drawn ? <OutlinePanel editor={drawn} context={context} /> : place(classes.outlinePlace)}
          </SidePane>
          <main className={classes.middle} onFocus={panes.putAway} onPointerDown={panes.putAway}>
            {reading ? <ReadingBar onEdit={() => view.setReading(false)} /> : null}
            {/* Tools half under a pane are out of reach until it is put away. */}
            <div className={classes.tools} hidden={focused} inert={panes.over && isOver(panes)}>
              {drawn && !reading ? <Tools editor={drawn} context={context} /> : place(classes.toolsPlace)}
            </div>
            {editor && !reading ? (
              <WritingAids editor={editor} context={context} noteFor={isReport ? session.id : null} view={view} />
            ) : null}
            {find ? <Find find={find} lang={language} reading={reading} /> : null}
            {children}
            <ImportProgress imports={context.pictures} />
          </main>
          <SidePane side="right" shown={panes.preview} over={panes.over}>
            {drawn && panes.preview ? (
              <PreviewPane
                editor={drawn}
                report={session.id}
                context={context}
                over={panes.over}
                onClose={() => panes.toggle('preview')}
              />
            ) : null}
          </SidePane>
          <SidePane side="right" shown={panes.inspector} over={panes.inspectorOver}>
            {drawn ? (
              <Inspector
                editor={drawn}
                facts={facts}
                requests={context.requests}
                pictures={context.pictures}
                template={context.template}
                language={language}
                context={context}
                checklist={checklist}
                hasDeadline={isReport}
              />
            ) : (
              place(classes.inspectorPlace)
            )}
          </SidePane>
        </div>
        <EditorStatus editor={editor} saver={session.saver} language={language} profile={context.profile} view={view} />
      </div>
    </ReadingProvider>
  )
}
