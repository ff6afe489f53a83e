import type { PrintFront } from '../../../../shared/print/tree'
import { FrontHint } from './front-hint'

/** Date and unit on the right, the gist in a box. */
export function KoreanFront({ front: { line, gist } }: { front: Extract<PrintFront, { kind: 'kr-title' }> }) {
  return (
    <>
      <span className="front-line" data-fact="reportDate">
        {line || <FrontHint />}
      </span>
      {gist ? (
        <span className="front-gist" data-fact="gist">
          <strong>{gist.label}</strong> {gist.text}
        </span>
      ) : null}
    </>
  )
}
