import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type BlockReport, createBlockChecker } from '../../../../shared/checklist/check-block'
import { assembleChecklist } from '../../../../shared/checklist/checklist'
import type { CheckItem } from '../../../../shared/checklist/rule'
import { blockSchema } from '../../../../shared/document/model'
import type { SheetContext } from '../nodes/node-views'
import { readFacts } from '../nodes/read-facts'

/** What was open in the report when it was read last, and the text that was read: places are those of it. */
export interface Checked {
  readonly items: readonly CheckItem[]
  readonly doc: DocumentNode
}

export interface ChecklistStore {
  subscribe(listener: () => void): () => void
  /** Null until the report was read once. */
  checked(): Checked | null
  destroy(): void
}

/** Milliseconds of rest before the report is read again. */
const rest = 400
/** Blocks that are read at least in one go, however busy the page is; and what is left of an idle time, in ms. */
const atLeast = 4
const margin = 3

/**
 * Keeps the checklist behind the typing: it is read when the writer rests, in idle times, never in the middle of a
 * syllable. Nodes never change, so each block is read once; reading again costs what changed.
 */
export function createChecklistStore(
  editor: Editor,
  { template, language, facts, standing }: Pick<SheetContext, 'template' | 'language' | 'facts' | 'standing'>,
): ChecklistStore {
  const check = createBlockChecker(template, language)
  const known = new WeakMap<DocumentNode, BlockReport>()
  const listeners = new Set<() => void>()
  const { whenIdle } = editor.storage.composition
  let checked: Checked | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle = 0
  let takeBack = (): void => undefined

  function read(node: DocumentNode): void {
    const block = blockSchema.safeParse(node.toJSON())
    // What the model does not know yet is on its way through an edit; it is read when it has become a block.
    if (block.success) known.set(node, check(block.data))
  }

  /** Reads blocks while there is time; false when some are left. */
  function readSome(doc: DocumentNode, time: IdleDeadline): boolean {
    let count = 0
    for (const node of doc.content.content) {
      if (known.has(node)) continue
      if (count >= atLeast && time.timeRemaining() < margin) return false
      read(node)
      count += 1
    }
    return true
  }

  function publish(doc: DocumentNode): void {
    const nothing: BlockReport = {
      items: [],
      heading: null,
      isTitle: false,
      speaks: true,
      ids: [],
      references: [],
      facts: [],
    }
    const blocks = doc.content.content.map((node) => known.get(node) ?? nothing)
    const filled = readFacts({ template, facts, standing })
    checked = { items: assembleChecklist(template, language, filled, blocks), doc }
    for (const listener of listeners) listener()
  }

  function work(time: IdleDeadline): void {
    if (editor.isDestroyed) return
    const { doc } = editor.state
    if (readSome(doc, time)) takeBack = whenIdle(() => publish(doc))
    else idle = requestIdleCallback(work)
  }

  const plan = () => {
    clearTimeout(timer)
    cancelIdleCallback(idle)
    timer = setTimeout(() => {
      takeBack()
      takeBack = whenIdle(() => {
        idle = requestIdleCallback(work, { timeout: 2_000 })
      })
    }, rest)
  }
  const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) plan()
  }
  plan()
  editor.on('transaction', onTransaction)
  const stop = facts.subscribe(plan)

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    checked: () => checked,
    destroy() {
      clearTimeout(timer)
      cancelIdleCallback(idle)
      takeBack()
      editor.off('transaction', onTransaction)
      stop()
    },
  }
}
