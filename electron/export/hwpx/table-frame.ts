import type { Strip } from '../docx/page-flow'
import type { BorderFill } from './border-fills'
import type { Drawing } from './drawing'
import type { Inline } from './inline'
import { run } from './inline'
import { heightOf, type Part, paragraph, paragraphXml } from './paragraph'
import { shapeComment, shapePlace } from './shape-place'
import { subList } from './sub-list'
import { twipsOfUnits, unitsOfTwips } from './units'
import { element, type Xml } from './xml'

/** Space between the rules of a cell and its text, in hundredths of a point. */
export interface Room {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A cell where it stands; `column` and `row` count from 0. */
export interface FrameCell {
  readonly row: number
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly parts: readonly Part[]
  readonly border: BorderFill
  readonly vertical: 'TOP' | 'CENTER' | 'BOTTOM'
}

export interface Frame {
  /** Widths of the columns, in hundredths of a point. */
  readonly widths: readonly number[]
  /** The cells of each row, without those that a span covers. */
  readonly rows: readonly (readonly FrameCell[])[]
  readonly headerRows: number
  readonly room: Room
  readonly border: BorderFill
  readonly summary: string
  /** Moves the frame left of the text, so that what is in its outer cells ends where the text does. */
  readonly outset?: number
  /** Its rows stay whole however tall they are. */
  readonly whole?: boolean
  /** Stands among the letters of its line, which takes it to the middle of the column. */
  readonly inLine?: boolean
  /** Stands on the lower margin of the page, wherever the text ends. */
  readonly atFoot?: boolean
}

/** Share of the page that a row may leave empty before it, for the sake of staying whole. */
const tallRow = 0.25

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The heights of rows, in twentieths of a point: as tall as their tallest cell that ends there. */
function rowHeights({ rows, room }: Frame): number[] {
  const around = twipsOfUnits(room.top + room.bottom)
  const heights = rows.map(() => 0)
  for (const spans of [false, true]) {
    for (const cell of rows.flat()) {
      if (cell.rowspan > 1 !== spans) continue
      const last = Math.min(cell.row + cell.rowspan, heights.length) - 1
      const above = sum(heights.slice(cell.row, last))
      heights[last] = Math.max(heights[last] ?? 0, heightOf(cell.parts) + around - above)
    }
  }
  return heights
}

/** The notes that are called in a row. */
const notesIn = (row: readonly FrameCell[]): number =>
  sum(row.flatMap(({ parts }) => parts.flatMap(({ flow }) => flow.strips.map(({ notes }) => notes))))

function cellXml(cell: FrameCell, frame: Frame, heights: readonly number[], { shapes }: Drawing): Xml {
  const { row, column, colspan, rowspan, parts, border, vertical } = cell
  const { room } = frame
  return element(
    'hp:tc',
    {
      name: '',
      header: row < frame.headerRows,
      hasMargin: true,
      protect: false,
      editable: false,
      dirty: false,
      borderFillIDRef: shapes.borderId(border),
    },
    [
      subList(
        parts.map((part) => paragraphXml(part)),
        { vertical },
      ),
      element('hp:cellAddr', { colAddr: column, rowAddr: row }),
      element('hp:cellSpan', { colSpan: colspan, rowSpan: rowspan }),
      element('hp:cellSz', {
        width: sum(frame.widths.slice(column, column + colspan)),
        height: unitsOfTwips(sum(heights.slice(row, row + rowspan))),
      }),
      element('hp:cellMargin', { ...room }),
    ],
  )
}

/**
 * A table in a paragraph of its own, which is the gap below it. It stands beside the letters, because a table among them
 * does not break across pages; only tall rows break themselves.
 */
export function framePart(frame: Frame, drawing: Drawing): Part {
  const heights = rowHeights(frame)
  const tall = heights.some((height) => height > twipsOfUnits(drawing.sheet.textHeight) * tallRow)
  const outset = frame.outset ?? 0
  const table = element(
    'hp:tbl',
    {
      id: drawing.nextId(),
      zOrder: 0,
      numberingType: 'TABLE',
      textWrap: 'TOP_AND_BOTTOM',
      textFlow: 'BOTH_SIDES',
      lock: false,
      dropcapstyle: 'None',
      pageBreak: frame.whole ? 'NONE' : tall ? 'TABLE' : 'CELL',
      repeatHeader: frame.headerRows > 0,
      rowCnt: frame.rows.length,
      colCnt: frame.widths.length,
      cellSpacing: 0,
      borderFillIDRef: drawing.shapes.borderId(frame.border),
      noAdjust: false,
    },
    [
      ...shapePlace(
        { width: sum(frame.widths), height: unitsOfTwips(sum(heights)) },
        { inLine: frame.inLine ?? false, left: -outset, atFoot: frame.atFoot ?? false },
      ),
      ...shapeComment(frame.summary),
      element('hp:inMargin', { ...frame.room }),
      ...frame.rows.map((row) =>
        element(
          'hp:tr',
          {},
          row.map((cell) => cellXml(cell, frame, heights, drawing)),
        ),
      ),
    ],
  )
  const strips: Strip[] = heights.map((height, index) => ({ height, notes: notesIn(frame.rows[index] ?? []) }))
  const header = sum(heights.slice(0, frame.headerRows))
  return paragraph(
    {
      style: 'gap',
      para: { ...(frame.inLine && { align: 'center' }) },
      content: (form): Inline[] => [{ xml: run(form, [table, element('hp:t')], drawing), pieces: [] }],
      strips: strips.map((strip, index) =>
        index === strips.length - 1 ? { ...strip, height: strip.height + 80 } : strip,
      ),
      repeated: header,
    },
    drawing,
  )
}
