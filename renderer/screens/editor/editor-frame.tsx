import type { Editor } from '@tiptap/core'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import classes from './editor.module.css'
import { EditorStatus } from './editor-status'
import type { FactsStore } from './facts-store'
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

interface Props {
  editor: Editor | null
  session: Session
  context: SheetContext
  facts: FactsStore
  onBack: () => void
  onExport: () => void
  /** The sheet, given a function to tell its scale to. */
  children: (onScale: (scale: number) => void) => ReactNode
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

/** What stands around the sheet. */
export function EditorFrame({ editor, session, context, facts, onBack, onExport, children }: Props) {
  const [scale, setScale] = useState(1)
  const frame = useRef<HTMLDivElement>(null)
  usePanes(frame)
  const { language } = session.meta
  return (
    <div ref={frame} className={classes.window}>
      <TopBar session={session} editor={editor} onBack={onBack} onExport={onExport} />
      <SaveFailure saver={session.saver} />
      <div className={classes.columns}>
        {editor ? <Outline editor={editor} context={context} /> : <div className={classes.outlinePlace} />}
        <main className={classes.middle}>
          {editor ? <Tools editor={editor} context={context} /> : <div className={classes.toolsPlace} />}
          {children(setScale)}
          <ImportProgress imports={context.pictures} />
        </main>
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
          <div className={classes.inspectorPlace} />
        )}
      </div>
      <EditorStatus editor={editor} saver={session.saver} language={language} scale={scale} />
    </div>
  )
}
