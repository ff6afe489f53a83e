import path from 'node:path'
import type { Translator } from '../../shared/i18n/index'
import type { Handlers } from '../../shared/ipc/channel'
import type { houseStyle } from '../../shared/ipc/house-style'
import { emptyHouseStyle, houseStyleFileEnding } from '../../shared/profiles/house-style'
import { type HouseStyles, houseStyleFile } from '../house-style/house-styles'
import type { Dialogs } from '../platform/dialogs'
import { fileNameOf, writeWholeFile } from '../platform/files'

interface Dependencies {
  readonly houseStyles: HouseStyles
  readonly dialogs: Dialogs
  readonly translator: () => Translator
}

export const createHouseStyleHandlers = ({
  houseStyles,
  dialogs,
  translator,
}: Dependencies): Handlers<typeof houseStyle> => ({
  import: async (_input, { windowId }) => {
    const file = await dialogs.openHouseStyle(windowId)
    if (!file) return null
    const { organisation } = await houseStyles.import(file)
    return { organisation }
  },
  take: async (dropped) => {
    const { organisation } = await houseStyles.import(dropped)
    return { organisation }
  },
  save: async (_input, { windowId }) => {
    const style = houseStyles.current() ?? emptyHouseStyle
    const name = fileNameOf(style.organisation, translator().t('houseStyle.title'))
    const file = await dialogs.saveFile(windowId, name, houseStyleFileEnding)
    if (!file) return null
    await writeWholeFile(file, houseStyleFile(style))
    return { file: path.basename(file) }
  },
})
