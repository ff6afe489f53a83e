import { useDebouncedCallback, useDebouncedValue } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ErrorEnvelope } from '../../../../shared/errors'
import type { FoundReport, SearchPage, SearchQuery } from '../../../../shared/ipc/search'
import { toError } from '../../../api'
import { useApi } from '../../../lib/api-context'
import type { Searched, SearchMemory } from './search-state'

/** A pause in typing before it is searched for, and how long reports must rest before it is again, in milliseconds. */
const times = { typing: 60, calm: 300 }

interface Answer {
  readonly page: SearchPage
  readonly rows: readonly FoundReport[]
}

/** A search over all reports, as the screen shows it. */
export interface Search {
  readonly searched: Searched
  /** Whether there is anything to look for. */
  readonly isOn: boolean
  readonly setText: (text: string, composing: boolean) => void
  readonly choose: (choice: Partial<Omit<Searched, 'text'>>) => void
  /** The latest answer; null before the first. What is shown stays until the next is here. */
  readonly answer: Answer | null
  readonly error: ErrorEnvelope | null
  readonly more: () => void
  readonly retry: () => void
}

/** Asks again with every change of the query or of a report, and as long as reports are still being read. */
export function useSearch(memory: SearchMemory): Search {
  const api = useApi()
  const [searched, setSearched] = useState(memory.current)
  const [open, setOpen] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [error, setError] = useState<ErrorEnvelope | null>(null)
  const generation = useRef(0)
  const isOn = searched.text.trim() !== ''

  const change = useCallback(
    (next: Partial<Searched>) => {
      memory.current = { ...memory.current, ...next }
      setSearched(memory.current)
    },
    [memory],
  )
  const setText = useCallback(
    (text: string, composing: boolean) => {
      setOpen(composing)
      change({ text })
    },
    [change],
  )

  const asked = useMemo<SearchQuery>(() => ({ ...searched, open }), [searched, open])
  const [query] = useDebouncedValue(asked, times.typing)
  const hasQuery = query.text.trim() !== ''

  const reload = useCallback(async () => {
    const mine = ++generation.current
    if (!hasQuery) {
      setAnswer(null)
      setError(null)
      return
    }
    try {
      for (let pending = 1; pending > 0; ) {
        const page = await api.search.find({ ...query, offset: 0 })
        if (mine !== generation.current) return
        setError(null)
        setAnswer({ page, rows: page.rows })
        pending = page.pending
      }
    } catch (thrown) {
      if (mine === generation.current) setError(toError(thrown))
    }
  }, [api, hasQuery, query])

  const later = useDebouncedCallback(() => void reload(), { delay: times.calm, maxWait: 2_000 })
  useEffect(() => {
    void reload()
    return api.report.onChanged(later)
  }, [api, later, reload])

  const more = useCallback(async () => {
    const mine = generation.current
    try {
      const page = await api.search.find({ ...query, offset: answer?.rows.length ?? 0 })
      if (mine !== generation.current) return
      setAnswer((before) => before && { page, rows: [...before.rows, ...page.rows] })
    } catch (thrown) {
      if (mine === generation.current) setError(toError(thrown))
    }
  }, [answer, api, query])

  return {
    ...{ searched, isOn, setText, answer, error },
    choose: change,
    more: () => void more(),
    retry: () => void reload(),
  }
}
