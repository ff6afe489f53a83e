import { app, shell } from 'electron'
import { AppError } from '../../shared/errors'
import type { Area, Handlers } from '../../shared/ipc/channel'
import { type Contract, contract } from '../../shared/ipc/contract'
import { createAppHandlers } from '../ipc/app'
import { createBackupHandlers } from '../ipc/backup'
import type { createBroadcast } from '../ipc/broadcast'
import { createCaptureHandlers } from '../ipc/capture'
import { createExportHandlers } from '../ipc/export'
import { createHandOverHandlers } from '../ipc/hand-over'
import { createHouseStyleHandlers } from '../ipc/house-style'
import { createLibraryHandlers } from '../ipc/library'
import { createMediaHandlers } from '../ipc/media'
import { createPreviewHandlers } from '../ipc/preview'
import { createRecoveryHandlers } from '../ipc/recovery'
import { registerArea } from '../ipc/register'
import { createReportHandlers } from '../ipc/report'
import { createSearchHandlers } from '../ipc/search'
import { createSettingsHandlers } from '../ipc/settings'
import { createStorageHandlers } from '../ipc/storage'
import { createTemplateHandlers } from '../ipc/template'
import { createVaultHandlers } from '../ipc/vault'
import { createVersionHandlers } from '../ipc/version'
import { createDialogs } from '../platform/dialogs'
import type { Log } from '../platform/log'
import { recoveryPlaces } from '../store/recovery/places'
import type { Vault } from '../vault/vault'
import { isOurPage } from '../windows/security'
import type { Lifecycle } from './lifecycle'
import type { Services } from './services'
import type { Surfaces } from './surfaces'

interface Dependencies {
  readonly vault: Vault
  readonly surfaces: Surfaces
  readonly broadcast: ReturnType<typeof createBroadcast>
  /** Restores a backup, see `keepBackups`. */
  readonly restore: (name: string) => Promise<boolean>
  readonly log: Log
}

type AllHandlers = { readonly [A in keyof Contract]: Handlers<Contract[A]> }
/** Who answers the pages while the store is open. */
type OpenHandlers = Omit<AllHandlers, 'vault'>

/** Answers every call of the contract that works on the open store. */
function createOpenHandlers(
  services: Services,
  { vault, surfaces, broadcast, restore, log }: Dependencies,
): OpenHandlers {
  const { reports, index, updates, media, settings, records, reuse, jobs, userTemplates, drafts, houseStyles } =
    services
  const { incoming } = services
  const { translator, closing, captureWindow, shortcut, openReport } = surfaces
  const dialogs = createDialogs()
  const reveal = (file: string) => shell.showItemInFolder(file)
  return {
    report: createReportHandlers({
      reports,
      trash: services.trash,
      incoming,
      index,
      log: updates,
      append: services.append,
      dialogs,
      translator,
    }),
    handOver: createHandOverHandlers({ handOver: services.handOver, incoming, index, dialogs, translator }),
    storage: createStorageHandlers({
      use: services.storageUse,
      unusedMedia: services.unusedMedia,
      compaction: services.compaction,
      index,
      damaged: recoveryPlaces(app.getPath('userData')).damaged,
      openFolder: async (folder = app.getPath('userData')) => void (await shell.openPath(folder)),
    }),
    media: createMediaHandlers(media),
    preview: createPreviewHandlers(services.livePreviews),
    settings: createSettingsHandlers(settings, (changed) => {
      surfaces.apply(changed)
      broadcast.send('settings', 'changed', changed)
      void vault.setAppearance(changed).catch((error) => log.error('appearance', error))
    }),
    export: createExportHandlers({ reports, jobs, versions: services.versions, dialogs, reveal }),
    houseStyle: createHouseStyleHandlers({ houseStyles, dialogs, translator }),
    library: createLibraryHandlers({ records, reuse, dialogs, translator, reveal }),
    template: createTemplateHandlers({
      templates: userTemplates,
      previews: services.templatePreviews,
      series: services.series,
      dialogs,
    }),
    app: createAppHandlers({
      version: app.getVersion(),
      openExternal: (href) => shell.openExternal(href),
      onContext: (_window, { reportOpen, report }) => {
        surfaces.onContext(reportOpen, report ?? null)
        if (!reportOpen) services.tidying.soon()
      },
      onFlushed: closing.flushed,
    }),
    backup: createBackupHandlers({
      backups: services.backups,
      reports,
      dialogs,
      openFolder: (folder) => void shell.openPath(folder),
      restore,
    }),
    search: createSearchHandlers(services.search, settings, Date.now),
    version: createVersionHandlers(services.versions),
    capture: createCaptureHandlers({ reports, drafts, window: captureWindow, shortcut, showNote: openReport }),
    recovery: createRecoveryHandlers({
      health: services.health,
      openFolder: (folder) => shell.openPath(folder),
      restart: () => {
        // Windows close one by one, each after its page has written; who keeps one open keeps Bogo running.
        app.once('will-quit', () => app.relaunch())
        app.quit()
      },
    }),
  }
}

/** Who answers, made anew each time the store is opened. */
function answersOf({ lifecycle, ...dependencies }: Dependencies & { readonly lifecycle: Lifecycle }) {
  let made: { readonly services: Services; readonly handlers: OpenHandlers } | null = null
  return (): OpenHandlers | null => {
    const services = lifecycle.services()
    if (!services) made = null
    else if (made?.services !== services) made = { services, handlers: createOpenHandlers(services, dependencies) }
    return made?.handlers ?? null
  }
}

/** Registers every call of the contract. Only those of the vault are answered while the store is locked. */
export function registerCalls(dependencies: Dependencies & { readonly lifecycle: Lifecycle }): void {
  const { vault, surfaces, lifecycle, broadcast, log } = dependencies
  const open = answersOf(dependencies)
  const guard = { log, isTrusted: isOurPage }
  const { enter, lock, changed, underWay } = lifecycle
  const vaultHandlers = createVaultHandlers({ vault, enter, lock, onChanged: changed })
  // A lock waits for what is being answered: these three are the lock, or wait for it themselves.
  const { lock: lockCall, enter: enterCall, unlock: unlockCall, ...changes } = contract.vault
  registerArea('vault', { lock: lockCall, enter: enterCall, unlock: unlockCall }, () => vaultHandlers, guard)
  registerArea('vault', changes, () => vaultHandlers, { ...guard, answering: underWay.add })
  // The page that asks for the passphrase reads and changes its language and theme like every page.
  const lockedSettings: Handlers<Contract['settings']> = {
    get: surfaces.settings,
    set: ({ language, theme, ...others }) => {
      if (Object.keys(others).length > 0) throw new AppError('store-locked')
      const changed = lifecycle.choose({ language, theme })
      broadcast.send('settings', 'changed', changed)
      return changed
    },
  }
  const { vault: _vault, ...areas } = contract
  for (const [name, area] of Object.entries(areas) as [keyof OpenHandlers, Area][]) {
    const handlers = () => open()?.[name] ?? (name === 'settings' ? lockedSettings : null)
    registerArea(name, area, handlers, {
      ...guard,
      answering: underWay.add,
      nameError: (error) => lifecycle.services()?.nameError(error) ?? error,
      onError: (error) => lifecycle.services()?.health.heed(error),
    })
  }
}
