import type { ReportId } from '../../shared/document/model'
import type { capture, ShortcutState } from '../../shared/ipc/capture'
import type { Handlers } from '../../shared/ipc/channel'
import type { Reports } from '../reports/reports'
import type { CaptureDraftStore } from '../store/capture-draft'

interface Dependencies {
  readonly reports: Reports
  readonly drafts: CaptureDraftStore
  readonly window: {
    open(report: ReportId | null): void
    hide(): void
    openedFor(): ReportId | null
  }
  readonly shortcut: { state(): ShortcutState; pause(paused: boolean): void }
  readonly showNote: (report: ReportId, note: string) => void
}

export const createCaptureHandlers = ({
  reports,
  drafts,
  window,
  shortcut,
  showNote,
}: Dependencies): Handlers<typeof capture> => ({
  open: ({ report }) => window.open(report),
  hide: () => window.hide(),
  start: () => ({ draft: drafts.get(), report: window.openedFor() }),
  keep: (draft) => drafts.keep(draft),
  places: ({ report }) => reports.places(report),
  save: ({ report, ...note }) => {
    // The report first: between the two the note is in both, and saving it again changes nothing.
    reports.capture(report, note)
    return { next: drafts.next({ report }) }
  },
  show: ({ report, note }) => {
    window.hide()
    showNote(report, note)
  },
  shortcut: () => shortcut.state(),
  pauseShortcut: ({ paused }) => shortcut.pause(paused),
})
