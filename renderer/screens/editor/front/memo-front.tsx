import type { PrintFront } from '../../../../shared/print/tree'
import { FrontHint } from './front-hint'

type Memo = Extract<PrintFront, { kind: 'en-memo' }>

/** The kind of report, in small capitals. */
export function MemoHeading({ front: { heading } }: { front: Memo }) {
  return <span className="front-memo-heading">{heading}</span>
}

/** To, From, Date and the summary. */
export function MemoRows({ front: { rows, summary } }: { front: Memo }) {
  return (
    <>
      <span className="front-memo">
        {rows.length === 0 ? <FrontHint /> : null}
        {rows.map(({ label, value }) => (
          <span key={label}>
            <strong>{label}</strong>
            <span>{value}</span>
          </span>
        ))}
      </span>
      {summary ? (
        <span className="front-summary" data-fact="gist">
          <strong>{summary.label}</strong>
          <span>{summary.text}</span>
        </span>
      ) : null}
    </>
  )
}
