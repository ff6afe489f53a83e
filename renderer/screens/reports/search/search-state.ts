import type { SearchQuery } from '../../../../shared/ipc/search'

/** What is looked for on the list of reports. It outlives the screen: whoever comes back from a report goes on with it. */
export interface Searched {
  readonly text: string
  readonly filters: SearchQuery['filters']
  readonly period: SearchQuery['period']
}

/** Nothing is looked for. */
export const nothingSearched: Searched = { text: '', filters: {}, period: {} }

/** Where it is kept while the screen is away; in memory only, because the disk holds no readable text. */
export interface SearchMemory {
  current: Searched
}
