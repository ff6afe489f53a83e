const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}
const macKeys: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃' }

const partsOf = (shortcut: string): string[] => shortcut.split(/-(?!$)/)

/** A shortcut as it stands on keyboards: `Mod-Shift-s` is `Ctrl+Shift+S`, on a Mac `⌘⇧S`. */
export function shortcutText(shortcut: string, mac: boolean): string {
  const parts = partsOf(shortcut).map((part) => {
    const key = keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part)
    if (mac) return macKeys[part] ?? key
    return part === 'Mod' ? 'Ctrl' : key
  })
  return parts.join(mac ? '' : '+')
}

/** The same for assistive technology (`aria-keyshortcuts`). */
export const ariaShortcut = (shortcut: string, mac: boolean): string =>
  partsOf(shortcut)
    .map((part) => (part === 'Mod' ? (mac ? 'Meta' : 'Control') : part.length === 1 ? part.toUpperCase() : part))
    .join('+')

/** Whether this is a Mac, whose keyboards have other signs. */
export const isMac = (): boolean => /Mac/.test(navigator.platform)
