import type { MouseEvent } from 'react'
import type { PreviewPage as Page } from '../../../../shared/ipc/preview'
import { useText } from '../../../lib/text-context'
import { PageImage } from './page-image'
import classes from './preview.module.css'

interface Props {
  page: Page
  /** Its number, and that of the last page. */
  number: number
  of: number
  /** From the top of the list, and of the page without its number, in pixels. */
  top: number
  width: number
  height: number
  /** Asks for the text at points from the page's upper edge; null for its beginning. */
  onGo: (y: number | null) => void
}

/** A page of the report: a click goes to its text. */
export function PreviewPage({ page, number, of, top, width, height, onGo }: Props) {
  const { t } = useText()
  const part = (length: number, whole: number) => `${(100 * length) / whole}%`

  function onClick({ currentTarget, clientY, detail }: MouseEvent) {
    const box = currentTarget.getBoundingClientRect()
    // Pressed by a key it has no place.
    onGo(detail === 0 ? null : ((clientY - box.top) / box.height) * page.height)
  }
  return (
    <div className={classes.place} style={{ transform: `translateY(${top}px)` }}>
      <button
        type="button"
        className={classes.page}
        style={{ width, height }}
        aria-label={t('preview.page', { number, of })}
        onClick={onClick}
      >
        <PageImage name={page.key} />
        {page.pictures.map(({ media, x, y, width: wide, height: high }) => (
          <img
            key={`${media} ${x} ${y}`}
            src={`/media/${media}`}
            alt=""
            draggable={false}
            decoding="async"
            style={{
              left: part(x, page.width),
              top: part(y, page.height),
              width: part(wide, page.width),
              height: part(high, page.height),
            }}
          />
        ))}
      </button>
      <span className={classes.number} aria-hidden>
        {number} / {of}
      </span>
    </div>
  )
}
