import classes from './toolbar.module.css'

/** What a tool is called and the keys that do the same. */
export function ToolTip({ label, shortcut }: { label: string; shortcut?: string | undefined }) {
  return (
    <>
      {label}
      {shortcut ? <kbd className={classes.keys}>{shortcut}</kbd> : null}
    </>
  )
}
