import type { BlockDifference, LineDifference, RowDifference } from '../../../../shared/versions/difference'
import { useText } from '../../../lib/text-context'
import classes from './paper.module.css'
import { LineNote, Pieces, VersionLine } from './version-line'

function Fields({ lines }: { lines: readonly LineDifference[] }) {
  return (
    <dl className={classes.fields}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are never moved or kept between two comparisons
        <div key={index} data-state={line.state}>
          <dt>{line.label}</dt>
          <dd>
            <Pieces pieces={line.pieces} />
            <LineNote form={line.form} restyled={line.restyled} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Rows({ rows, name }: { rows: readonly RowDifference[]; name: string }) {
  return (
    <div className={classes.tablePlace}>
      <table className={classes.table}>
        {name === '' ? null : <caption>{name}</caption>}
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are never moved or kept between two comparisons
            <tr key={at} data-state={row.state}>
              {row.cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: so are cells
                <td key={column} data-state={cell.state}>
                  <Pieces pieces={cell.pieces} />
                  <LineNote form={null} restyled={cell.restyled} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Content({ block }: { block: BlockDifference }) {
  const { kind, name, lines, rows } = block
  if (rows.length > 0) return <Rows rows={rows} name={name} />
  if (kind === 'record')
    return (
      <section className={classes.record} aria-label={name}>
        <strong>{name}</strong>
        <Fields lines={lines} />
      </section>
    )
  if (kind === 'fact') return <Fields lines={lines} />
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines are never moved or kept between two comparisons
    <VersionLine key={index} line={line} />
  ))
}

const signs = { kept: '', added: '+', removed: '−', changed: '±' } as const

/** A block with what became of it: a sign and a colour in the margin, and in words for those who listen. */
export function VersionBlock({ block, isCurrent }: { block: BlockDifference; isCurrent: boolean }) {
  const { t } = useText()
  const { state, moved } = block
  const told = moved ?? (state === 'kept' ? null : state)
  return (
    <div
      className={classes.block}
      data-state={state}
      data-moved={moved ?? undefined}
      data-current={isCurrent || undefined}
    >
      {told === null ? null : (
        <>
          <span className={classes.sign} aria-hidden>
            {moved === 'here' ? '↳' : moved === 'away' ? '↷' : signs[state]}
          </span>
          <span className={moved === null ? classes.hidden : classes.moved}>{t(`versions.compare.state.${told}`)}</span>
        </>
      )}
      <Content block={block} />
    </div>
  )
}
