import { webContents } from 'electron'
import type { ReportId } from '../../shared/document/model'
import type { PreviewState } from '../../shared/ipc/preview'
import type { HouseStyle } from '../../shared/profiles/house-style'
import type { Log } from '../platform/log'
import type { MediaTable } from '../store/media-table'
import type { UpdateLog } from '../store/update-log'
import { startDrawerProcess } from './drawer-process'
import { type LivePreview, openLivePreview } from './live-preview'

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
  readonly updates: UpdateLog
  readonly media: MediaTable
  readonly houseStyle: () => HouseStyle | null
  readonly tell: (report: ReportId, preview: PreviewState) => void
}

/** What is kept of a window's preview. */
interface Open {
  readonly report: ReportId
  readonly preview: LivePreview
}

/** Previews of open reports, one a window. They follow what is appended to the log, by whomever. */
export function createLivePreviews({ distFolder, log, updates, media, houseStyle, tell }: Dependencies) {
  const open = new Map<number, Open>()
  const watched = new Set<number>()
  let runs = 0

  updates.onAppended(({ report, update }) => {
    for (const one of open.values()) if (one.report === report) one.preview.update(update)
  })

  function close(window: number): void {
    open.get(window)?.preview.close()
    open.delete(window)
  }

  /** A window that closes or crashes says nothing. */
  function closeWith(window: number): void {
    if (watched.has(window)) return
    watched.add(window)
    const contents = webContents.fromId(window)
    contents?.once('destroyed', () => {
      watched.delete(window)
      close(window)
    })
    contents?.on('render-process-gone', () => close(window))
  }

  return {
    /** Draws a report for a window, in place of what it showed before. */
    open(window: number, report: ReportId): void {
      closeWith(window)
      close(window)
      runs += 1
      const name = runs
      let starts = 0
      const newRun = () => {
        starts += 1
        return `${name}-${starts}`
      }
      const load = () => updates.load(report).state
      const told = (state: PreviewState) => tell(report, state)
      open.set(window, {
        report,
        preview: openLivePreview({
          distFolder,
          startDrawer: () => startDrawerProcess(distFolder),
          log,
          houseStyle,
          newRun,
          load,
          sizeOf: media.size,
          tell: told,
        }),
      })
    },

    look: (window: number, from: number, to: number): void => open.get(window)?.preview.look(from, to),

    close,

    closeAll(): void {
      for (const window of [...open.keys()]) close(window)
    },

    /** The SVG of a page by its key, or null when no preview has it. */
    async page(key: string): Promise<string | null> {
      for (const { preview } of open.values()) {
        const svg = await preview.page(key)
        if (svg !== null) return svg
      }
      return null
    },
  }
}

export type LivePreviews = ReturnType<typeof createLivePreviews>
