import { BrowserWindow, dialog, webContents } from 'electron'
import { houseStyleFileEnding } from '../../shared/profiles/house-style'
import { templateFileEnding } from '../../shared/templates/user-template'

/** The system's dialogs, over the window that asked. The page never names a path. */
export interface Dialogs {
  /** `.bogo` files that the user picked; none when the dialog was closed. */
  readonly openBundles: (windowId: number) => Promise<readonly string[]>
  /** `.bogo-template` files that the user picked; none when the dialog was closed. */
  readonly openTemplates: (windowId: number) => Promise<readonly string[]>
  /** The `.bogo-style` file that the user picked, or null. */
  readonly openHouseStyle: (windowId: number) => Promise<string | null>
  /** A folder that the user picked, or null. */
  readonly chooseFolder: (windowId: number) => Promise<string | null>
  /** A place for a new file that the user picked, or null; the name is a proposal without its extension. */
  readonly saveFile: (windowId: number, name: string, extension: string) => Promise<string | null>
}

const windowOf = (id: number): BrowserWindow | null => {
  const contents = webContents.fromId(id)
  return contents ? BrowserWindow.fromWebContents(contents) : null
}

export function createDialogs(): Dialogs {
  const open = (id: number, options: Electron.OpenDialogOptions) => {
    const window = windowOf(id)
    return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)
  }
  const openFiles = async (id: number, extension: string): Promise<readonly string[]> => {
    const filters = [{ name: 'Bogo', extensions: [extension] }]
    const { canceled, filePaths } = await open(id, { properties: ['openFile', 'multiSelections'], filters })
    return canceled ? [] : filePaths
  }
  return {
    openBundles: (id) => openFiles(id, 'bogo'),
    openTemplates: (id) => openFiles(id, templateFileEnding),
    openHouseStyle: async (id) => {
      const filters = [{ name: 'Bogo', extensions: [houseStyleFileEnding] }]
      const { canceled, filePaths } = await open(id, { properties: ['openFile'], filters })
      return canceled ? null : (filePaths[0] ?? null)
    },
    chooseFolder: async (id) => {
      const { canceled, filePaths } = await open(id, { properties: ['openDirectory', 'createDirectory'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    saveFile: async (id, name, extension) => {
      const window = windowOf(id)
      const options = {
        defaultPath: `${name}.${extension}`,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      }
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options))
      if (canceled || !filePath) return null
      // Not every system adds the extension to a name that was typed.
      return filePath.toLowerCase().endsWith(`.${extension}`) ? filePath : `${filePath}.${extension}`
    },
  }
}
