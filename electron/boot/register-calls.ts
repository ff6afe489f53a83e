import { app, shell } from 'electron'
import { contract } from '../../shared/ipc/contract'
import { createAppHandlers } from '../ipc/app'
import type { createBroadcast } from '../ipc/broadcast'
import { createCaptureHandlers } from '../ipc/capture'
import { createExportHandlers } from '../ipc/export'
import { createHandOverHandlers } from '../ipc/hand-over'
import { createHouseStyleHandlers } from '../ipc/house-style'
import { createLibraryHandlers } from '../ipc/library'
import { createMediaHandlers } from '../ipc/media'
import { createPreviewHandlers } from '../ipc/preview'
import { registerArea } from '../ipc/register'
import { createReportHandlers } from '../ipc/report'
import { createSettingsHandlers } from '../ipc/settings'
import { createStorageHandlers } from '../ipc/storage'
import { createTemplateHandlers } from '../ipc/template'
import { createDialogs } from '../platform/dialogs'
import type { Log } from '../platform/log'
import { isOurPage } from '../windows/security'
import type { Services } from './services'
import type { Surfaces } from './surfaces'

interface Dependencies {
  readonly services: Services
  readonly surfaces: Surfaces
  readonly broadcast: ReturnType<typeof createBroadcast>
  readonly log: Log
}

/** Answers every call of the contract. */
export function registerCalls({ services, surfaces, broadcast, log }: Dependencies): void {
  const { reports, index, updates, media, settings, records, reuse, jobs, userTemplates, drafts } = services
  const { trash, incoming, handOver } = services
  const { translator, closing, captureWindow, shortcut, openReport } = surfaces
  const dialogs = createDialogs()
  const reveal = (file: string) => shell.showItemInFolder(file)
  const guard = { log, isTrusted: isOurPage }

  registerArea(
    'report',
    contract.report,
    createReportHandlers({ reports, trash, incoming, index, log: updates, dialogs, translator }),
    guard,
  )
  const handOverHandlers = createHandOverHandlers({ handOver, incoming, index, dialogs, translator })
  registerArea('handOver', contract.handOver, handOverHandlers, guard)
  const storageHandlers = createStorageHandlers({
    use: services.storageUse,
    unusedMedia: services.unusedMedia,
    compaction: services.compaction,
    index,
    openFolder: async () => void (await shell.openPath(app.getPath('userData'))),
  })
  registerArea('storage', contract.storage, storageHandlers, guard)
  registerArea('media', contract.media, createMediaHandlers(media), guard)
  registerArea('preview', contract.preview, createPreviewHandlers(services.livePreviews), guard)
  const settingsHandlers = createSettingsHandlers(settings, (changed) => {
    surfaces.apply(changed)
    broadcast.send('settings', 'changed', changed)
  })
  registerArea('settings', contract.settings, settingsHandlers, guard)
  registerArea('export', contract.export, createExportHandlers({ reports, jobs, dialogs, reveal }), guard)
  const { houseStyles } = services
  const houseStyleHandlers = createHouseStyleHandlers({ houseStyles, dialogs, translator })
  registerArea('houseStyle', contract.houseStyle, houseStyleHandlers, guard)
  const libraryHandlers = createLibraryHandlers({ records, reuse, dialogs, translator, reveal })
  registerArea('library', contract.library, libraryHandlers, guard)
  const templateHandlers = createTemplateHandlers({
    templates: userTemplates,
    previews: services.templatePreviews,
    series: services.series,
    dialogs,
  })
  registerArea('template', contract.template, templateHandlers, guard)
  const appHandlers = createAppHandlers({
    version: app.getVersion(),
    keyProtection: services.keyProtection,
    openExternal: (href) => shell.openExternal(href),
    onContext: (_window, context) => surfaces.onContext(context.reportOpen),
    onFlushed: closing.flushed,
  })
  registerArea('app', contract.app, appHandlers, guard)
  const captureHandlers = createCaptureHandlers({
    reports,
    drafts,
    window: captureWindow,
    shortcut,
    showNote: openReport,
  })
  registerArea('capture', contract.capture, captureHandlers, guard)
}
