import { IconCheck } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import type { LibraryRow } from '../../../shared/ipc/library'
import { RatingBar } from './rating-bar'
import classes from './record-list.module.css'
import { useRecordFacts } from './use-record-facts'

interface Props {
  id: string
  row: LibraryRow | undefined
  position: { readonly at: number; readonly of: number }
  active: boolean
  chosen: boolean
  style: CSSProperties
  onShow: () => void
  onOpen: () => void
  onToggle: () => void
}

/** One record of the list. It is drawn empty until its page is here. */
export function RecordRow({ id, row, position, active, chosen, style, onShow, onOpen, onToggle }: Props) {
  const facts = useRecordFacts()
  const [first = '', second = ''] = row ? facts.choices(row) : []
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-posinset={position.at + 1}
      aria-setsize={position.of}
      aria-busy={row ? undefined : true}
      data-active={active || undefined}
      className={classes.row}
      style={style}
      onClick={onShow}
      onDoubleClick={onOpen}
    >
      {row ? (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: Space does the same */}
          <span
            className={classes.check}
            data-chosen={chosen || undefined}
            onClick={(event) => {
              event.stopPropagation()
              onToggle()
            }}
          >
            <span>{chosen ? <IconCheck size={12} stroke={3} aria-hidden /> : null}</span>
          </span>
          <span className={classes.names}>
            <span className={classes.title} lang={row.title ? row.language : undefined}>
              {facts.title(row)}
            </span>
            <span className={classes.details}>
              {[facts.kind(row), facts.countries(row), row.year, facts.report(row)].filter(Boolean).join(' · ')}
            </span>
          </span>
          <span className={classes.choice}>{first}</span>
          <span className={classes.choice}>{second}</span>
          <span className={classes.rating}>{row.rating === null ? null : <RatingBar value={row.rating} />}</span>
        </>
      ) : null}
    </div>
  )
}
