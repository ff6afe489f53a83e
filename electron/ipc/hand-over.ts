import path from 'node:path'
import type { Translator } from '../../shared/i18n/index'
import type { Handlers } from '../../shared/ipc/channel'
import type { handOver as area } from '../../shared/ipc/hand-over'
import type { Dialogs } from '../platform/dialogs'
import { fileNameOf } from '../platform/files'
import type { HandOver } from '../reports/hand-over'
import type { Incoming } from '../reports/incoming'
import type { ReportIndex } from '../store/report-index'

interface Dependencies {
  readonly handOver: HandOver
  readonly incoming: Incoming
  readonly index: Pick<ReportIndex, 'get'>
  readonly dialogs: Dialogs
  readonly translator: () => Translator
}

export const createHandOverHandlers = ({
  handOver,
  incoming,
  index,
  dialogs,
  translator,
}: Dependencies): Handlers<typeof area> => ({
  about: ({ id }) => handOver.about(id),
  write: async (choice, { windowId }) => {
    const name = fileNameOf(index.get(choice.id).title, translator().t('reports.untitled'))
    const file = await dialogs.saveFile(windowId, name, 'bogo')
    if (!file) return null
    return { file: path.basename(file), bytes: await handOver.write(choice, file) }
  },
  take: (dropped) => incoming.take(dropped),
  waiting: () => incoming.list(),
  open: ({ token, passphrase }) => incoming.open(token, passphrase),
  dismiss: ({ token }) => incoming.dismiss(token),
})
