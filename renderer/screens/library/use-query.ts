import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { LibraryQuery } from '../../../shared/ipc/library'

/** How long a pause in typing is before it is searched for, in milliseconds. */
const pause = 100

/** What is asked for: the text as it stands in the box, and the query that follows it after a pause. */
export function useQuery() {
  const [text, setText] = useState('')
  const [filters, setFilters] = useState<LibraryQuery['filters']>({})
  const [order, setOrder] = useState<Pick<LibraryQuery, 'sort' | 'descending'>>({ sort: 'updated', descending: true })
  const [typed] = useDebouncedValue(text, pause)
  const query = useMemo<LibraryQuery>(() => ({ text: typed, filters, ...order }), [typed, filters, order])
  return { text, setText, filters, setFilters, setOrder, query }
}
