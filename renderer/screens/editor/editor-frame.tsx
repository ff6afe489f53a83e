import type { Editor } from '@tiptap/core'
import { type ReactNode, useCallback, useRef } from 'react'
import classes from './editor.module.css'
import { EditorStatus } from './editor-status'
import type { FactsStore } from './facts-store'
import { FindBar } from './find/find-bar'
import type { FindStore } from './find/find-store'
import { useFindKeys, useFindState } from './find/use-find'
import { Inspector } from './inspector/inspector'
import type { SheetContext } from './nodes/node-views'
import { OutlinePanel } from './outline/outline-panel'
import { readOutline } from './outline/read-outline'
import { ImportProgress } from './pictures/import-progress'
import { SaveFailure } from './save-failure'
import type { Session } from './session'
import { Toolbar } from './toolbar/toolbar'
import { TopBar } from './top-bar'
import { useEditorValue } from './use-editor-value'
import { usePanes } from './use-panes'
import { ReadingBar } from './view/reading-bar'
import { ReadingProvider } from './view/reading-context'
import { SidePane } from './view/side-pane'
import type { View } from './view/use-view'
import { useViewKeys } from './view/use-view-keys'

interface Props {
  editor: Editor | null
  session: Session
  context: SheetContext
  facts: FactsStore
  find: FindStore | null
  view: View
  onBack: () => void
  onExport: () => void
  /** The sheet. */
  children: ReactNode
}

function Outline({ editor, context: { profile, language } }: { editor: Editor; context: SheetContext }) {
  const read = useCallback((from: Editor) => readOutline(from, profile, language), [profile, language])
  return <OutlinePanel editor={editor} outline={useEditorValue(editor, read)} />
}

function Tools({ editor, context }: { editor: Editor; context: SheetContext }) {
  return (
    <Toolbar
      editor={editor}
      template={context.template}
      facts={context.facts}
      onFiles={(files) => void context.pictures.add(editor, files, null)}
    />
  )
}

/** The bar of find and replace, while it is open. */
function Find({ find, lang, reading }: { find: FindStore; lang: string; reading: boolean }) {
  const state = useFindState(find)
  return state?.open ? <FindBar store={find} state={state} lang={lang} reading={reading} /> : null
}

/** What stands around the sheet. */
export function EditorFrame({ editor, session, context, facts, find, view, onBack, onExport, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  usePanes(frame)
  useViewKeys(view)
  useFindKeys(find)
  const { language } = session.meta
  const { panes, focused, reading } = view
  const place = (name: string | undefined) => (editor ? null : <div className={name} />)
  return (
    <ReadingProvider reading={reading}>
      <div ref={frame} className={classes.window} data-focused={focused || undefined}>
        {focused ? null : (
          <TopBar session={session} editor={editor} view={view} find={find} onBack={onBack} onExport={onExport} />
        )}
        <SaveFailure saver={session.saver} />
        <div className={classes.columns}>
          <SidePane side="left" shown={panes.outline} over={panes.over}>
            {editor ? <Outline editor={editor} context={context} /> : place(classes.outlinePlace)}
          </SidePane>
          <main className={classes.middle} onFocus={panes.putAway} onPointerDown={panes.putAway}>
            {reading ? <ReadingBar onEdit={() => view.setReading(false)} /> : null}
            {/* Tools half under a pane are out of reach until it is put away. */}
            <div className={classes.tools} hidden={focused} inert={panes.over && (panes.outline || panes.inspector)}>
              {editor && !reading ? <Tools editor={editor} context={context} /> : place(classes.toolsPlace)}
            </div>
            {find ? <Find find={find} lang={language} reading={reading} /> : null}
            {children}
            <ImportProgress imports={context.pictures} />
          </main>
          <SidePane side="right" shown={panes.inspector} over={panes.over}>
            {editor ? (
              <Inspector
                editor={editor}
                facts={facts}
                requests={context.requests}
                pictures={context.pictures}
                template={context.template}
                language={language}
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
