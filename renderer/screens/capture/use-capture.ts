import { useCallback, useEffect, useRef, useState } from 'react'
import { isEmptyDraft } from '../../../shared/capture/draft'
import { reportFor } from '../../../shared/capture/places'
import type { ReportId } from '../../../shared/document/model'
import type { ErrorEnvelope } from '../../../shared/errors'
import { localDay } from '../../../shared/i18n/calendar'
import type { ReportSummary } from '../../../shared/report'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'
import { useCaptureDraft } from './use-draft'

/** A note that a report has. */
export interface SavedNote {
  readonly note: string
  readonly title: string
  readonly report: ReportSummary
}

/** What the window for quick notes knows and does. */
export function useCapture() {
  const api = useApi()
  const drafts = useCaptureDraft()
  const { draft, latest, change, replace, keeper } = drafts
  const [reports, setReports] = useState<readonly ReportSummary[] | null>(null)
  const [places, setPlaces] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<ErrorEnvelope | null>(null)
  const [saved, setSaved] = useState<SavedNote | null>(null)
  const [saving, setSaving] = useState(false)
  const [turn, setTurn] = useState(0)
  const busy = useRef(false)
  const pictures = useRef<Promise<unknown>>(Promise.resolve())

  const readable = reports?.filter(({ problem: reason }) => reason === null) ?? null
  const chosen = readable?.find(({ id }) => id === draft?.report)?.id
  const report = chosen ?? (readable ? reportFor(localDay(Date.now()), readable) : null)

  const reload = useCallback(async () => {
    try {
      setReports(await api.report.list())
    } catch (thrown) {
      setProblem(toError(thrown))
    }
  }, [api])

  /** The window is opened: an empty draft is for the report that it is opened for. */
  const begin = useCallback(
    (openedFor: ReportId | null) => {
      const current = latest()
      if (current && isEmptyDraft(current) && current.report !== openedFor) change({ report: openedFor })
      setSaved(null)
      setProblem(null)
      void reload()
      setTurn((last) => last + 1)
    },
    [change, latest, reload],
  )

  useEffect(() => {
    let left = false
    api.capture.start().then(
      (start) => {
        if (left) return
        replace(start.draft)
        begin(start.report)
      },
      (thrown) => setProblem(toError(thrown)),
    )
    const stop = api.capture.onOpened(({ report: openedFor }) => begin(openedFor))
    return () => {
      left = true
      stop()
    }
  }, [api, begin, replace])

  useEffect(() => {
    setPlaces([])
    if (report === null || reports === null) return
    let left = false
    api.capture.places({ report }).then(
      (found) => left || setPlaces(found),
      // Places are an offer; one can write without them, and saving tells what is wrong with a report.
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [api, report, reports])

  /** Puts the note into its report, once, however often it is asked for. */
  async function save(): Promise<void> {
    if (busy.current) return
    busy.current = true
    setSaving(true)
    setProblem(null)
    try {
      await pictures.current
      const note = latest()
      const target = readable?.find(({ id }) => id === report)
      if (!note || isEmptyDraft(note) || !target) return
      // One write after the other: an older draft must not come after the next one.
      await keeper.flush()
      const { next } = await api.capture.save({ ...note, report: target.id })
      keeper.forget()
      replace(next)
      setSaved({ note: note.id, title: note.title.trim() || note.what.trim().split('\n')[0] || '', report: target })
      setTurn((last) => last + 1)
    } catch (thrown) {
      setProblem(toError(thrown))
    } finally {
      busy.current = false
      setSaving(false)
    }
  }

  return {
    ...drafts,
    reports: readable,
    report,
    places,
    problem: problem ?? drafts.failure,
    saved,
    saving,
    /** Rises whenever a note is begun: with every opening, and after every saved one. */
    turn,
    save,
    reload,
    change: (part: Parameters<typeof change>[0]) => {
      setSaved(null)
      change(part)
    },
    /** Saving waits for pictures that are on their way. */
    waitFor: (work: Promise<unknown>) => {
      pictures.current = Promise.allSettled([pictures.current, work])
    },
  }
}

export type Capture = ReturnType<typeof useCapture>
