import type { ReportProfileName } from '../../../shared/profiles/profile'
import classes from './miniature.module.css'

/** Lengths of the drawn lines, in per cent: a page at a glance, not its text. */
const lines = [100, 100, 72, 100, 86, 100, 100, 54]

/** What a first page of this layout looks like, with the report's own title. Decoration: hidden from screen readers. */
export function Miniature({ profile, title, lang }: { profile: ReportProfileName; title: string; lang: string }) {
  return (
    <div className={classes.backdrop} aria-hidden>
      <div className={classes.page} data-profile={profile} lang={lang}>
        <div className={classes.head}>
          <i />
          <i />
          <i />
          <i />
        </div>
        <div className={classes.title}>
          <span>{title}</span>
        </div>
        <div className={classes.lines}>
          {lines.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
            <i key={index} style={{ width: `${width}%` }} />
          ))}
        </div>
      </div>
    </div>
  )
}
