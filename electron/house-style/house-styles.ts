import { type HouseStyle, tidyHouseStyle } from '../../shared/profiles/house-style'
import type { Settings } from '../../shared/settings'
import type { SettingsTable } from '../store/settings-table'
import { parseHouseStyle, readHouseStyle } from './read-house-style'

interface Dependencies {
  readonly settings: SettingsTable
  /** The windows hear of it. */
  readonly onChanged: (settings: Settings) => void
}

/** A file on disk, or the bytes of one that was dropped into the window. */
type Source = string | { readonly name: string; readonly bytes: Uint8Array }

/** The organisation's house style on this device. */
export function createHouseStyles({ settings, onChanged }: Dependencies) {
  const current = (): HouseStyle | null => settings.get().houseStyle
  return {
    current,
    /**
     * Takes the style of a file; what was in force before is given up only when the whole file is right.
     * @throws AppError `file-not-found`, `style-*`
     */
    async import(source: Source): Promise<HouseStyle> {
      const style =
        typeof source === 'string' ? await readHouseStyle(source) : parseHouseStyle(source.bytes, source.name)
      onChanged(settings.set({ houseStyle: tidyHouseStyle(style) }))
      return style
    },
  }
}

export type HouseStyles = ReturnType<typeof createHouseStyles>

/** A style as the bytes of a file. */
export const houseStyleFile = (style: HouseStyle): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(style, null, 2)}\n`)
