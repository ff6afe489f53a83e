/** A cell with the columns and rows that it covers. */
export interface Spanning {
  readonly colspan: number
  readonly rowspan: number
}

interface Placed<Cell> {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
}

/** A cell of a regular grid; `cell` is null where the table had a hole. */
export interface GridCell<Cell> extends Spanning {
  readonly cell: Cell | null
  /** Columns as in the table that was given, for its own widths. */
  readonly column: number
}

export interface Grid<Cell> {
  /** For every column of the grid, the column of the given table that it stands for. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly GridCell<Cell>[])[]
}

/** Puts each cell into the first free columns of its row, as HTML does, and cuts spans that would overlap. */
function place<Cell extends Spanning>(rows: readonly (readonly Cell[])[]): Placed<Cell>[] {
  const placed: Placed<Cell>[] = []
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = []
  const isFree = (column: number, row: number): boolean => (freeFrom[column] ?? 0) <= row
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (!isFree(column, row)) column += 1
      let colspan = 1
      while (colspan < cell.colspan && isFree(column + colspan, row)) colspan += 1
      const rowspan = Math.min(cell.rowspan, rows.length - row)
      for (let offset = 0; offset < colspan; offset += 1) freeFrom[column + offset] = row + rowspan
      placed.push({ cell, row, column, colspan, rowspan })
      column += colspan
    }
  })
  return placed
}

/**
 * Makes a regular grid of rows of spanning cells: spans end inside the table and do not overlap, rows and columns in
 * which nothing starts are gone, holes are filled. Writers need no checks of their own then.
 */
export function regularGrid<Cell extends Spanning>(rows: readonly (readonly Cell[])[]): Grid<Cell> {
  const placed = place(rows)
  const startRows = [...new Set(placed.map((cell) => cell.row))].sort((a, b) => a - b)
  const columns = [...new Set(placed.map((cell) => cell.column))].sort((a, b) => a - b)
  const within = (starts: readonly number[], from: number, span: number): number =>
    starts.filter((start) => start >= from && start < from + span).length
  const covered = new Set<string>()
  const grid = startRows.map((row): GridCell<Cell>[] =>
    placed
      .filter((cell) => cell.row === row)
      .map(({ cell, column, colspan, rowspan }) => {
        for (const r of startRows) {
          if (r < row || r >= row + rowspan) continue
          for (const c of columns) if (c >= column && c < column + colspan) covered.add(`${r}:${c}`)
        }
        return { cell, column, colspan: within(columns, column, colspan), rowspan: within(startRows, row, rowspan) }
      }),
  )
  return {
    columns,
    rows: grid.map((cells, index) => {
      const holes = columns
        .filter((column) => !covered.has(`${startRows[index]}:${column}`))
        .map((column) => ({ cell: null, column, colspan: 1, rowspan: 1 }))
      return [...cells, ...holes].sort((a, b) => a.column - b.column)
    }),
  }
}
