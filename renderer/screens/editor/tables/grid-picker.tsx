import { type KeyboardEvent, useRef, useState } from 'react'
import { useText } from '../../../lib/text-context'
import type { TableSize } from './new-table'
import classes from './tables.module.css'

const most: TableSize = { rows: 8, columns: 8 }
/** How far the keys go, which see no grid. */
const mostByKeys: TableSize = { rows: 30, columns: 12 }

const steps: Readonly<Record<string, TableSize>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
}

const bounded = (value: number, limit: number): number => Math.min(limit, Math.max(1, value))

/** Chooses the size of a new table: by pointing at the last cell, or with the arrow keys and Enter. */
export function GridPicker({ start, onChoose }: { start: TableSize; onChoose: (size: TableSize) => void }) {
  const { t } = useText()
  const [size, setSize] = useState(start)
  const grid = useRef<HTMLDivElement>(null)
  const text = t('sheet.table.gridSize', { rows: size.rows, columns: size.columns })

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step) {
      setSize({
        rows: bounded(size.rows + step.rows, mostByKeys.rows),
        columns: bounded(size.columns + step.columns, mostByKeys.columns),
      })
    } else if (event.key === 'Enter' || event.key === ' ') onChoose(size)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.picker}>
      <div
        ref={grid}
        data-autofocus
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is a control with two values
        tabIndex={0}
        role="application"
        aria-label={`${t('sheet.table.grid')}: ${text}`}
        className={classes.grid}
        style={{ gridTemplateColumns: `repeat(${most.columns}, 18px)` }}
        onKeyDown={onKeyDown}
      >
        {Array.from({ length: most.rows * most.columns }, (_, index) => {
          const rows = Math.floor(index / most.columns) + 1
          const columns = (index % most.columns) + 1
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: a larger target; the keys choose as well
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read by the grid
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a grid never move
              key={index}
              className={classes.cell}
              data-chosen={(rows <= size.rows && columns <= size.columns) || undefined}
              data-cell={`${rows}x${columns}`}
              onMouseEnter={() => setSize({ rows, columns })}
              onClick={() => onChoose({ rows, columns })}
            />
          )
        })}
      </div>
      <div className={classes.size} aria-live="polite">
        {text}
      </div>
    </div>
  )
}
