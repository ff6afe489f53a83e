import { useDebouncedCallback } from '@mantine/hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorEnvelope } from '../../../shared/errors'
import { type LibraryPage, type LibraryQuery, type LibraryRow, pageSize } from '../../../shared/ipc/library'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'

export interface Library {
  /** The latest answer; null before the first. */
  readonly page: LibraryPage | null
  readonly error: ErrorEnvelope | null
  /** A row of the list, once its page is here. */
  readonly rowAt: (index: number) => LibraryRow | undefined
  /** Fetches the pages of the rows that are in sight. */
  readonly want: (first: number, last: number) => void
  readonly reload: () => void
}

/** How long reports must rest before the list is read again, in milliseconds: whoever types changes them often. */
const calm = 150

interface Answer {
  readonly page: LibraryPage
  readonly pages: ReadonlyMap<number, readonly LibraryRow[]>
}

/**
 * The records that fit a query, a page at a time; asked for again whenever a report changes, and as long as reports are
 * still being read. What is shown stays until the next answer is here.
 */
export function useLibrary(query: LibraryQuery): Library {
  const api = useApi()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [error, setError] = useState<ErrorEnvelope | null>(null)
  const generation = useRef({ number: 0, asked: new Set<number>() })
  const inSight = useRef(0)

  const fetchPage = useCallback(
    async (number: number, of: number): Promise<LibraryPage | null> => {
      generation.current.asked.add(number)
      try {
        const page = await api.library.search({ ...query, offset: number * pageSize, limit: pageSize })
        return of === generation.current.number ? page : null
      } catch (thrown) {
        if (of === generation.current.number) setError(toError(thrown))
        return null
      }
    },
    [api, query],
  )

  const reload = useCallback(async () => {
    const mine = generation.current.number + 1
    generation.current = { number: mine, asked: new Set() }
    for (let pending = 1; pending > 0; ) {
      const number = inSight.current
      const page = await fetchPage(number, mine)
      if (!page) return
      setError(null)
      generation.current.asked = new Set([number])
      setAnswer({ page, pages: new Map([[number, page.rows]]) })
      pending = page.pending
    }
  }, [fetchPage])

  const later = useDebouncedCallback(() => void reload(), { delay: calm, maxWait: 1_000 })
  useEffect(() => {
    inSight.current = 0
    void reload()
    return api.report.onChanged(later)
  }, [api, later, reload])

  const want = useCallback(
    (first: number, last: number) => {
      inSight.current = Math.floor(first / pageSize)
      const mine = generation.current.number
      for (let number = inSight.current; number * pageSize <= last; number++) {
        if (generation.current.asked.has(number)) continue
        void fetchPage(number, mine).then((page) => {
          if (page) setAnswer((before) => before && { page, pages: new Map(before.pages).set(number, page.rows) })
        })
      }
    },
    [fetchPage],
  )

  const rowAt = useCallback(
    (index: number) => answer?.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    [answer],
  )
  return { page: answer?.page ?? null, error, rowAt, want, reload: () => void reload() }
}
