import { createContext, useContext } from 'react'
import type { Api } from '../../shared/ipc/contract'

const ApiContext = createContext<Api | null>(null)

export const ApiProvider = ApiContext.Provider

/** The calls to the main process. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi needs an ApiProvider above it')
  return api
}
