import { createElement } from 'react'
import { assertNever } from '../../../../shared/errors'
import type { LineDifference } from '../../../../shared/versions/difference'
import type { Piece } from '../../../../shared/versions/text-difference'
import { useText } from '../../../lib/text-context'
import classes from './paper.module.css'

function PieceText({ mark, text }: Piece) {
  switch (mark) {
    case 'kept':
      return text
    case 'added':
      return <ins>{text}</ins>
    case 'removed':
      return <del>{text}</del>
    default:
      return assertNever(mark)
  }
}

/** The words of a line, with those that came and went marked. */
export function Pieces({ pieces }: Pick<LineDifference, 'pieces'>) {
  let start = 0
  return pieces.map((piece) => {
    const key = `${piece.mark} ${start}`
    start += piece.text.length
    return <PieceText key={key} {...piece} />
  })
}

/** What else became of a line: another kind, another look. */
export function LineNote({ form, restyled }: Pick<LineDifference, 'form' | 'restyled'>) {
  const { t } = useText()
  if (form)
    return (
      <span className={classes.note}>
        <del>{form.before}</del> → <ins>{form.after}</ins>
      </span>
    )
  return restyled ? <span className={classes.note}>{t('versions.compare.state.restyled')}</span> : null
}

/** Pictures of a line; what came and went is said as well. */
export function Pictures({ media }: Pick<LineDifference, 'media'>) {
  const { t } = useText()
  return media.map(({ mark, hash }) => (
    <span key={`${mark} ${hash}`} className={classes.picture} data-mark={mark}>
      <img src={`/media/${hash}`} alt={t(`versions.compare.pictures.${mark}`)} draggable={false} />
      {mark === 'kept' ? null : <small>{t(`versions.compare.pictures.${mark}`)}</small>}
    </span>
  ))
}

/** The title of a report and its headings, below those of the dialog. */
const elementOf = ({ role, level }: LineDifference): string =>
  role === 'title' ? 'h3' : role === 'heading' ? `h${Math.min(6, level + 3)}` : 'p'

/** A line that stands for itself. */
export function VersionLine({ line }: { line: LineDifference }) {
  return (
    <>
      <Pictures media={line.media} />
      {createElement(
        elementOf(line),
        { className: classes.line, 'data-role': line.role, 'data-level': line.level || undefined },
        line.label === '' ? null : <span className={classes.label}>{line.label}</span>,
        <span className={classes.words}>
          <Pieces pieces={line.pieces} />
          <LineNote form={line.form} restyled={line.restyled} />
        </span>,
      )}
    </>
  )
}
