import { useCallback, useSyncExternalStore } from 'react'
import type { ScalarValue } from '../../../../shared/fields/value'
import type { FactRow, FactsStore } from '../facts-store'

/** A scalar fact, drawn again only when it changes. */
export const useScalar = (store: FactsStore, key: string): ScalarValue | undefined =>
  useSyncExternalStore(
    store.subscribe,
    useCallback(() => store.scalar(key), [store, key]),
  )

/** The rows of a list fact, drawn again only when one of them changes. */
export const useRows = (store: FactsStore, key: string): readonly FactRow[] =>
  useSyncExternalStore(
    store.subscribe,
    useCallback(() => store.rows(key), [store, key]),
  )
