import { highlights, shades, textColours } from '../../../../shared/document/colours'
import type { Command } from '../commands/command'
import classes from './toolbar.module.css'

const groundOf: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(highlights).map(([name, value]) => [`highlight-${name}`, value]),
  ...Object.entries(shades).map(([name, value]) => [`shade-${name}`, value]),
])
const letterOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(textColours).map(([name, value]) => [`textColour-${name}`, value]),
)

/** The picture of a command; of a colour, the colour itself on white, as on paper. */
export function CommandIcon({ command, size = 17 }: { command: Command; size?: number }) {
  const ground = groundOf[command.id]
  const letter = letterOf[command.id]
  if (ground === undefined && letter === undefined) return <command.icon size={size} stroke={1.7} aria-hidden />
  const style = ground === undefined ? { background: '#fff', color: `#${letter}` } : { background: `#${ground}` }
  return (
    <span className={classes.swatch} style={style} aria-hidden>
      {letter === undefined ? null : <command.icon size={13} stroke={2.2} aria-hidden />}
    </span>
  )
}
