import { useEffect, useMemo, useState } from 'react'
import { reportFromY } from '../../../../shared/document/from-y'
import { loadState } from '../../../../shared/document/load-state'
import type { ReportDocument } from '../../../../shared/document/model'
import { countWords } from '../../../../shared/document/text'
import type { ErrorEnvelope } from '../../../../shared/errors'
import { compareReports } from '../../../../shared/versions/compare'
import { type BlockDifference, wholeBlock } from '../../../../shared/versions/difference'
import { readReport } from '../../../../shared/versions/read-report'
import { toError } from '../../../api'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import type { Session } from '../session'

/** A report that is being opened for reading. */
type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ErrorEnvelope }
  | { readonly state: 'open'; readonly report: ReportDocument }

/** The report as it is now, and the number of its words; read anew when it changes. */
export function useNow({ id, doc }: Session) {
  const [revision, setRevision] = useState(0)
  useEffect(() => {
    const changed = () => setRevision((count) => count + 1)
    doc.on('update', changed)
    return () => doc.off('update', changed)
  }, [doc])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for what is in the document
  return useMemo(() => {
    const report = reportFromY(id, doc)
    return { report, words: countWords(report.body) }
  }, [id, doc, revision])
}

/** The report of a version, by its id; null asks for none. */
export function useVersionReport({ id: report }: Session, version: string | null): Opened {
  const api = useApi()
  const [opened, setOpened] = useState<{ readonly version: string; readonly found: Opened } | null>(null)
  useEffect(() => {
    if (version === null) return
    let gone = false
    const show = (found: Opened) => {
      if (!gone) setOpened({ version, found })
    }
    api.version.open({ id: version }).then(
      ({ state }) => {
        try {
          show({ state: 'open', report: reportFromY(report, loadState(state)) })
        } catch (thrown) {
          show({ state: 'failed', error: toError(thrown) })
        }
      },
      (thrown) => show({ state: 'failed', error: toError(thrown) }),
    )
    return () => {
      gone = true
    }
  }, [api, report, version])
  return opened !== null && opened.version === version ? opened.found : { state: 'loading' }
}

/** A report as it is read, or what became of it when another one is given, in the language of the interface. */
export function useReading(
  before: ReportDocument | null,
  after: ReportDocument | null,
): readonly BlockDifference[] | null {
  const text = useText()
  return useMemo(() => {
    if (!after) return null
    const blocks = readReport(after, text)
    return before ? compareReports(readReport(before, text), blocks) : blocks.map((block) => wholeBlock(block, 'kept'))
  }, [before, after, text])
}
