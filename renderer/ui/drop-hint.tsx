import classes from './drop-hint.module.css'

/** Lies over the place where a dragged file may be let go, and says so. `className` says how far it reaches. */
export const DropHint = ({ className, text }: { className: string | undefined; text: string }) => (
  <p className={`${classes.hint} ${className ?? ''}`}>{text}</p>
)
