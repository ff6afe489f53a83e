import type { Handlers } from '../../shared/ipc/channel'
import type { preview } from '../../shared/ipc/preview'
import type { LivePreviews } from '../preview/live-previews'

export const createPreviewHandlers = (previews: LivePreviews): Handlers<typeof preview> => ({
  open: ({ report }, { windowId }) => previews.open(windowId, report),
  look: ({ from, to }, { windowId }) => previews.look(windowId, from, to),
  close: (_input, { windowId }) => previews.close(windowId),
})
