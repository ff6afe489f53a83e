import type { ReportId } from '../../shared/document/model'
import { linkHrefSchema } from '../../shared/document/model-inline'
import { AppError } from '../../shared/errors'
import type { app } from '../../shared/ipc/app'
import type { Handlers } from '../../shared/ipc/channel'

interface Dependencies {
  readonly version: string
  readonly openExternal: (href: string) => Promise<void>
  readonly onContext: (windowId: number, context: { reportOpen: boolean; report?: ReportId | undefined }) => void
  readonly onFlushed: (windowId: number, saved: boolean) => void
}

export const createAppHandlers = (dependencies: Dependencies): Handlers<typeof app> => ({
  info: () => ({
    version: dependencies.version,
    electron: process.versions.electron ?? '',
  }),
  openLink: async ({ href }) => {
    if (!linkHrefSchema.safeParse(href).success) throw new AppError('request-refused', { channel: 'app.openLink' })
    await dependencies.openExternal(href)
  },
  setContext: (context, { windowId }) => dependencies.onContext(windowId, context),
  flushed: ({ saved }, { windowId }) => dependencies.onFlushed(windowId, saved),
})
