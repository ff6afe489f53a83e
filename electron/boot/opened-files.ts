import path from 'node:path'
import { app } from 'electron'
import { houseStyleFileEnding } from '../../shared/profiles/house-style'
import { templateFileEnding } from '../../shared/templates/user-template'
import { showErrorMessage } from '../platform/error-box'
import type { Log } from '../platform/log'
import type { Lifecycle } from './lifecycle'
import type { Services } from './services'
import type { Surfaces } from './surfaces'

interface Dependencies {
  /** Null while the store is locked. */
  readonly services: () => Pick<Services, 'incoming' | 'userTemplates' | 'houseStyles'> | null
  readonly surfaces: Pick<Surfaces, 'door' | 'openMain' | 'translator' | 'showSettings'>
  /** The store closes after what has begun. */
  readonly underWay: Lifecycle['underWay']
  readonly log: Log
  /** The arguments that Bogo was started with. */
  readonly argv: readonly string[]
}

/** Takes in the reports, templates and house styles that the system asks to open with Bogo, once the store is open. */
export function takeOpenedFiles({ services, surfaces, underWay, log, argv }: Dependencies): void {
  /** Opens a file by its ending; null for what is none of ours. */
  function takeIn(place: string): Promise<unknown> | null {
    const open = services()
    if (!open) return null
    const is = (ending: string) => place.toLowerCase().endsWith(`.${ending}`)
    if (is('bogo')) return open.incoming.take(place)
    if (is(templateFileEnding)) return open.userTemplates.import(place)
    // It changes every paper from now on: the settings say so at once.
    if (is(houseStyleFileEnding)) return open.houseStyles.import(place).then(surfaces.showSettings)
    return null
  }
  const takeAllIn = async (files: readonly string[], from: string) => {
    for (const file of files) {
      const place = path.resolve(from, file)
      await takeIn(place)?.catch((error) => showErrorMessage(error, surfaces.translator(), log))
    }
  }
  const openFiles = (files: readonly string[], from: string) => {
    if (files.length > 0) surfaces.door.pass(() => void underWay.add(takeAllIn(files, from)))
  }
  openFiles(argv, process.cwd())
  app.on('open-file', (event, file) => {
    event.preventDefault()
    openFiles([file], '/')
  })
  app.on('second-instance', (_event, files, from) => {
    surfaces.openMain()
    openFiles(files, from)
  })
}
