import type { PrintFront } from '../../../../shared/print/tree'
import { FrontHint } from './front-hint'

type Heading = Extract<PrintFront, { kind: 'vn-heading' }>

/** The two columns above the words BÁO CÁO. */
export function VietnameseHeading({ front }: { front: Heading }) {
  return (
    <>
      <span className="front-columns">
        <span className="front-capitals">
          {front.parent ? <span data-fact="parentOrganisation">{front.parent}</span> : null}
          <strong data-fact="organisation" className="front-ruled">
            {front.organisation || <FrontHint />}
          </strong>
        </span>
        <span className="front-capitals">
          <strong>{front.nation}</strong>
          <strong className="front-motto front-ruled">{front.motto}</strong>
        </span>
        <span data-fact="documentNumber">{front.number}</span>
        <em data-fact="placeOfIssue">{front.placeAndDate}</em>
        {front.marks.length > 0 ? (
          <span className="front-marks" data-fact="secrecy">
            {front.marks.map((mark) => (
              <strong key={mark}>{mark}</strong>
            ))}
          </span>
        ) : null}
      </span>
      <strong className="front-kind">{front.documentType}</strong>
    </>
  )
}

/** Whom the report is for. */
export function VietnameseAddressees({ front: { addresseeLabel, addressees } }: { front: Heading }) {
  return (
    <span className="front-addressees" data-fact="addressees">
      <span>{addresseeLabel}</span>
      <span>
        {addressees.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </span>
    </span>
  )
}
