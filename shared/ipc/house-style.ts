import { z } from 'zod'
import { maxHouseStyleBytes } from '../profiles/house-style'
import { bytesUpTo } from './bytes'
import { call } from './channel'

const importedSchema = z.object({ organisation: z.string() })

/** Files of house styles. The style itself is one of the settings, and windows hear of it with them. */
export const houseStyle = {
  /** Asks for a `.bogo-style` file and takes it; whose style it is, or null when the dialog was closed. */
  import: call(z.undefined(), importedSchema.nullable()),
  /** Takes a file that was dropped into the window. */
  take: call(z.object({ name: z.string().max(300), bytes: bytesUpTo(maxHouseStyleBytes) }), importedSchema),
  /** Asks for a place and writes the style in force; its name, or null when the dialog was closed. */
  save: call(z.undefined(), z.object({ file: z.string() }).nullable()),
}
