import type { Editor } from '@tiptap/core'
import type { NamingContext } from '../numbering/is-printed'
import { type ReportParts, readParts } from './report-parts'

/** How long the writer must rest before names are read again, in milliseconds. */
const calm = 300

/** Tells how the parts of the report are named, calmly: after a rest, never inside a syllable, and only to listeners. */
export interface PartsService {
  /** As they were when last read; reads them when nobody has listened since. */
  parts(): ReportParts
  /** As they are at this moment. */
  readNow(): ReportParts
  /** Is told when the parts were read again; gives a function that stops. */
  subscribe(listener: () => void): () => void
}

/** One reader of the report's parts for everything that shows names. */
export function createPartsService(editor: Editor, context: NamingContext): PartsService {
  const listeners = new Set<() => void>()
  let current: ReportParts | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let takeBack = (): void => undefined
  let leaveFacts = (): void => undefined

  function readNow(): ReportParts {
    current = readParts(editor.state.doc, context)
    return current
  }
  function refresh(): void {
    if (editor.isDestroyed) return
    readNow()
    for (const listener of listeners) listener()
  }
  function plan(wait = calm): void {
    clearTimeout(timer)
    takeBack()
    timer = setTimeout(() => {
      takeBack = editor.storage.composition.whenIdle(refresh)
    }, wait)
  }
  const onUpdate = () => plan()

  return {
    parts: () => current ?? readNow(),
    readNow,
    subscribe(listener) {
      if (listeners.size === 0) {
        editor.on('update', onUpdate)
        // A heading may name a fact.
        leaveFacts = context.facts?.subscribe(onUpdate) ?? leaveFacts
        // What was read when nobody listened may be old.
        if (current) plan(0)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        editor.off('update', onUpdate)
        leaveFacts()
        clearTimeout(timer)
        takeBack()
        current = null
      }
    },
  }
}
