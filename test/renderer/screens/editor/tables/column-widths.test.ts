import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import {
  columnShares,
  columnWidths,
  completeWidths,
  statedWidths,
  writeWidths,
} from '../../../../../renderer/screens/editor/tables/column-widths'
import { movedWidths } from '../../../../../renderer/screens/editor/tables/drag-column'
import { documentSchema } from '../../../../../shared/document/schema'

const schema = documentSchema()
const cell = (colwidth: number[] | null, colspan = 1) => ({
  type: 'tableCell',
  attrs: { colwidth, colspan },
  content: [{ type: 'paragraph' }],
})
const table = (...rows: ReturnType<typeof cell>[][]) =>
  schema.nodeFromJSON({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) })
const stateOf = (node: ReturnType<typeof table>) =>
  EditorState.create({ doc: schema.node('doc', null, [schema.node('title'), node]) })

describe('widths of columns', () => {
  it('are read from whichever cell states them, also from one that spans', () => {
    expect(statedWidths(table([cell(null), cell(null), cell(null)], [cell([10, 20], 2), cell(null)]))).toEqual([
      10,
      20,
      null,
    ])
  })

  it('that are not stated are the average of the others', () => {
    const node = table([cell([100]), cell([200]), cell(null)])
    expect(columnWidths(node)).toEqual([100, 200, 150])
    expect(columnShares(node).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  })

  it('are completed in every cell once one states its own, and left alone before', () => {
    const { tr } = stateOf(table([cell([100]), cell(null)], [cell(null), cell(null)]))
    const completed = completeWidths(tr, 2).doc.child(1)
    expect(statedWidths(completed)).toEqual([100, 100])
    completed.descendants((node) => {
      if (node.type.name === 'tableCell') expect(node.attrs.colwidth).toEqual([100])
    })
    expect(completeWidths(stateOf(table([cell(null)])).tr, 2).docChanged).toBe(false)
  })

  it('are written only where they differ', () => {
    const state = stateOf(table([cell([50]), cell([60])]))
    expect(writeWidths(state.tr, 2, [50, 60]).docChanged).toBe(false)
    expect(writeWidths(state.tr, 2, [50, 70]).steps).toHaveLength(1)
  })

  it('move from one neighbour to the other and never below what two letters need', () => {
    expect(movedWidths([100, 100, 100], 1, 30)).toEqual([130, 70, 100])
    expect(movedWidths([100, 100, 100], 2, -500)).toEqual([100, 32, 168])
    expect(movedWidths([100, 100], 1, 500)).toEqual([168, 32])
    expect(movedWidths([20, 100], 1, -10)).toEqual([20, 100])
  })
})
