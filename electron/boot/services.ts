import { endAll } from '../platform/end-all'
import { createKeepingServices } from './keeping-services'
import { createPaperServices } from './paper-services'
import { createReportServices } from './report-services'
import type { ServiceBasis } from './service-basis'
import { openStoreServices } from './store-services'

/**
 * Opens the store and makes everything that works on it, chapter by chapter; pages hear of what changed.
 * @throws AppError `backup-failed` (before an upgrade), `store-*`, `disk-full`
 */
export function openServices(basis: ServiceBasis) {
  const store = openStoreServices(basis)
  const reports = createReportServices(basis, store)
  const paper = createPaperServices(basis, store, reports)
  const keeping = createKeepingServices(basis, store, reports, paper)
  return {
    ...store,
    ...reports,
    ...paper,
    ...keeping,
    /** Ends every process that holds text, empties the journal into the store and closes it. */
    close(): void {
      endAll([...keeping.ends, ...paper.ends, store.close], basis.log)
    },
  }
}

export type Services = ReturnType<typeof openServices>
