import path from 'node:path'
import { app } from 'electron'
import { templateFileEnding } from '../../shared/templates/user-template'
import { showErrorBox } from '../platform/error-box'
import type { Log } from '../platform/log'
import type { Services } from './services'
import type { Surfaces } from './surfaces'

interface Dependencies {
  readonly services: Pick<Services, 'reports' | 'userTemplates'>
  readonly surfaces: Pick<Surfaces, 'mainWindow' | 'translator'>
  readonly log: Log
  /** The arguments that Bogo was started with. */
  readonly argv: readonly string[]
}

/** Takes in the reports and templates that the system asks to open with Bogo. */
export function takeOpenedFiles({ services, surfaces, log, argv }: Dependencies): void {
  const openFiles = async (files: readonly string[], from: string) => {
    for (const file of files) {
      const place = path.resolve(from, file)
      const takeIn = file.toLowerCase().endsWith('.bogo')
        ? () => services.reports.import(place)
        : file.toLowerCase().endsWith(`.${templateFileEnding}`)
          ? () => services.userTemplates.import(place)
          : null
      await takeIn?.().catch((error) => showErrorBox(error, surfaces.translator(), log))
    }
  }
  void openFiles(argv, process.cwd())
  app.on('open-file', (event, file) => {
    event.preventDefault()
    void openFiles([file], '/')
  })
  app.on('second-instance', (_event, files, from) => {
    surfaces.mainWindow.open()
    void openFiles(files, from)
  })
}
