import path from 'node:path'
import type { Handlers } from '../../shared/ipc/channel'
import type { template } from '../../shared/ipc/template'
import { templateFileEnding } from '../../shared/templates/user-template'
import type { Dialogs } from '../platform/dialogs'
import { fileNameOf, freePath, writeWholeFile } from '../platform/files'
import type { SeriesReports } from '../templates/series-reports'
import type { TemplatePreviews } from '../templates/template-previews'
import type { UserTemplates } from '../templates/user-templates'

interface Dependencies {
  readonly templates: UserTemplates
  readonly previews: TemplatePreviews
  readonly series: SeriesReports
  readonly dialogs: Dialogs
}

export const createTemplateHandlers = ({
  templates,
  previews,
  series,
  dialogs,
}: Dependencies): Handlers<typeof template> => ({
  list: () => templates.list(),
  preview: async (of) => ({ svg: await previews.draw(of) }),
  save: ({ report, about, keep }) => templates.save(report, about, keep),
  describe: ({ id, about }) => templates.describe(id, about),
  create: ({ id }) => templates.create(id),
  follow: (following) => series.follow(following),
  delete: ({ id }) => templates.delete(id),
  restore: ({ id }) => templates.restore(id),
  share: async ({ id }, { windowId }) => {
    const bytes = templates.share(id)
    const folder = await dialogs.chooseFolder(windowId)
    if (!folder) return null
    const file = await freePath(folder, fileNameOf(templates.get(id).name, 'bogo'), templateFileEnding)
    await writeWholeFile(file, bytes)
    return { file: path.basename(file) }
  },
  import: async (_input, { windowId }) => {
    const imported = []
    for (const file of await dialogs.openTemplates(windowId)) imported.push(await templates.import(file))
    return imported
  },
  take: (dropped) => templates.import(dropped),
})
