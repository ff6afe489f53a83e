import type { ReportId } from '../../../../shared/document/model'
import type { ErrorEnvelope } from '../../../../shared/errors'
import type { Api } from '../../../../shared/ipc/contract'
import type { BodyPlace, PreviewPage, PreviewState } from '../../../../shared/ipc/preview'
import { toError } from '../../../api'

/** What the preview shows: the pages that were drawn last, and what is to be said about them. */
export interface Shown {
  readonly pages: readonly PreviewPage[]
  readonly places: readonly BodyPlace[]
  /** Drawing takes longer than a moment. */
  readonly slow: boolean
  /** Why the report cannot be drawn as it is now, and the block that is the reason. */
  readonly failure: { readonly error: ErrorEnvelope; readonly block: number | null } | null
}

export interface PreviewStore {
  readonly shown: () => Shown
  readonly subscribe: (listener: () => void) => () => void
  /** Draws from the beginning, after a failure. */
  readonly drawAgain: () => void
  readonly look: (from: number, to: number) => void
  /** Ends the drawing. */
  close(): void
}

function next(shown: Shown, state: PreviewState): Shown {
  switch (state.state) {
    case 'drawn':
      return { pages: state.pages, places: state.places, slow: false, failure: null }
    case 'slow':
      return { ...shown, slow: true }
    case 'failed':
      return { ...shown, slow: false, failure: { error: state.error, block: state.block } }
  }
}

/** Opens the preview of a report. What it shows is kept outside React: only the pane draws when it changes. */
export function createPreviewStore(api: Api, report: ReportId): PreviewStore {
  const listeners = new Set<() => void>()
  let shown: Shown = { pages: [], places: [], slow: false, failure: null }

  function show(state: PreviewState): void {
    shown = next(shown, state)
    for (const listener of listeners) listener()
  }
  function open(): void {
    api.preview.open({ report }).catch((thrown) => {
      show({ state: 'failed', error: toError(thrown), block: null })
    })
  }

  const stop = api.preview.onChanged((changed) => {
    if (changed.report === report) show(changed.preview)
  })
  open()
  return {
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    drawAgain: open,
    // A page that is not told of as in sight is drawn when it is asked for.
    look: (from, to) => void api.preview.look({ from, to }).catch(() => undefined),
    close() {
      stop()
      void api.preview.close().catch(() => undefined)
    },
  }
}
