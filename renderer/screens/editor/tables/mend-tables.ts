import { Extension } from '@tiptap/core'
import { EditorState, Plugin } from '@tiptap/pm/state'
import { fixTables } from '@tiptap/pm/tables'

/** More than any table needs; ends what would never end. */
const mostPasses = 5

/**
 * Mends tables to the end. The tables' own plugin mends in one pass and leaves what that brings about to whatever
 * happens next: a cell that filled a hole gets its width later. If undo is next, it does not restore what was there.
 */
export const MendTables = Extension.create({
  name: 'mendTables',

  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, before, state) {
        // Once for each change: two that answer each other might never end.
        if (transactions.every((transaction) => transaction.getMeta('appendedTransaction'))) return null
        const mended = fixTables(state, before)
        for (let pass = 1; mended && pass < mostPasses; pass += 1) {
          const more = fixTables(EditorState.create({ doc: mended.doc }))
          if (!more) break
          for (const step of more.steps) mended.step(step)
        }
        return mended
      },
    }),
  ],
})
