import { z } from 'zod'

const modifiers = ['CommandOrControl', 'Control', 'Command', 'Super', 'Alt', 'Shift'] as const
const keyForm = '[A-Z0-9]|F[1-9]|F1[0-9]|F2[0-4]|Space|Insert|Home|End|PageUp|PageDown|Up|Down|Left|Right'

/** Keys in Electron's notation (`CommandOrControl+Alt+N`). Letters alone would be taken from every other program. */
export const globalKeysSchema = z
  .string()
  .regex(new RegExp(`^(?=.*(?:Control|Command|Super|Alt)\\+)(?:(?:${modifiers.join('|')})\\+)+(?:${keyForm})$`))

/**
 * The keys before anyone chose others. Not with Shift: Ctrl+Shift and Shift+Space switch Vietnamese and Korean input
 * methods.
 */
export const usualGlobalKeys = 'CommandOrControl+Alt+N'

interface PressedKey {
  /** Place of the key on the keyboard, which no layout and no input method changes: `KeyN`. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

const keyOf = (code: string): string => code.replace(/^(?:Key|Digit)/, '').replace(/^Arrow/, '')

/** What was pressed in Electron's notation; null when it is no combination that may be used everywhere. */
export function globalKeysOf(pressed: PressedKey, mac: boolean): string | null {
  const held = [
    ...(pressed.ctrlKey ? [mac ? 'Control' : 'CommandOrControl'] : []),
    ...(pressed.metaKey ? [mac ? 'CommandOrControl' : 'Super'] : []),
    ...(pressed.altKey ? ['Alt'] : []),
    ...(pressed.shiftKey ? ['Shift'] : []),
  ]
  const keys = [...held, keyOf(pressed.code)].join('+')
  return globalKeysSchema.safeParse(keys).success ? keys : null
}

const names: Readonly<Record<string, string>> = {
  CommandOrControl: 'Ctrl',
  Control: 'Ctrl',
  Super: 'Win',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
}
const macNames: Readonly<Record<string, string>> = {
  ...names,
  CommandOrControl: '⌘',
  Command: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
}

/** Keys as they stand on keyboards. */
export const globalKeysText = (keys: string, mac: boolean): string =>
  keys
    .split('+')
    .map((part) => (mac ? macNames : names)[part] ?? part)
    .join(mac ? '' : '+')
