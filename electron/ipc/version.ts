import type { Handlers } from '../../shared/ipc/channel'
import type { version } from '../../shared/ipc/version'
import type { Versions } from '../reports/versions'

/** Answers the calls about versions of reports. */
export const createVersionHandlers = (versions: Versions): Handlers<typeof version> => ({
  list: ({ report }) => versions.list(report),
  keep: ({ report, name }) => versions.keep(report, name),
  rename: ({ id, name }) => versions.rename(id, name),
  delete: ({ id }) => versions.delete(id),
  takeBack: ({ id }) => versions.takeBack(id),
  open: ({ id }) => ({ state: versions.open(id) }),
  restore: ({ id }) => ({ before: versions.restore(id) }),
})
