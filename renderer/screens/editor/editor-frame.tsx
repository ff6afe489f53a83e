import type { Editor } from '@tiptap/core'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { BubbleMenu } from './bubble/bubble-menu'
import { LinkForm } from './bubble/link-form'
import { BlockHandle } from './drag/block-handle'
import classes from './editor.module.css'
import { EditorStatus } from './editor-status'
import type { FactsStore } from './facts-store'
import { Inspector } from './inspector/inspector'
import type { SheetContext } from './nodes/node-views'
import { OutlinePanel } from './outline/outline-panel'
import { ImportProgress } from './pictures/import-progress'
import { SaveFailure } from './save-failure'
import type { Session } from './session'
import { ShortcutsDialog } from './shortcuts/shortcuts-dialog'
import { SlashMenu } from './slash/slash-menu'
import { Toolbar } from './toolbar/toolbar'
import { usePictureRequests } from './toolbar/use-picture-requests'
import { useToolbarKey } from './toolbar/use-toolbar-key'
import { TopBar } from './top-bar'
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

function Tools({ editor, context }: { editor: Editor; context: SheetContext }) {
  const { pictures } = context
  usePictureRequests(
    editor,
    useCallback((files: File[]) => void pictures.add(editor, files, null), [editor, pictures]),
  )
  useToolbarKey()
  return (
    <>
      <Toolbar editor={editor} facts={context.facts} />
      <SlashMenu editor={editor} />
      <BubbleMenu editor={editor} />
      <LinkForm editor={editor} />
      <BlockHandle editor={editor} />
      <ShortcutsDialog editor={editor} />
    </>
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
        {editor ? <OutlinePanel editor={editor} context={context} /> : <div className={classes.outlinePlace} />}
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
