/** Pictures that are on their way into the report. */
export interface ImportJob {
  readonly id: number
  readonly total: number
  readonly done: number
  /** The file that was done last; '' at the beginning. */
  readonly name: string
  /** All are done, and wait for the end of the syllable that is being typed. */
  readonly waiting: boolean
}

/** The imports that run, for those who show them. */
export function createImportJobs() {
  const listeners = new Set<() => void>()
  const aborts = new Map<number, AbortController>()
  let jobs: readonly ImportJob[] = []
  let lastId = 0

  const set = (changed: readonly ImportJob[]) => {
    jobs = changed
    for (const listener of listeners) listener()
  }

  return {
    jobs: () => jobs,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    begin(total: number) {
      const id = ++lastId
      const abort = new AbortController()
      aborts.set(id, abort)
      set([...jobs, { id, total, done: 0, name: '', waiting: false }])
      return {
        signal: abort.signal,
        update: (change: Partial<Omit<ImportJob, 'id'>>) =>
          set(jobs.map((job) => (job.id === id ? { ...job, ...change } : job))),
        end() {
          aborts.delete(id)
          set(jobs.filter((job) => job.id !== id))
        },
      }
    },
    /** Ends an import before anything of it was inserted. The reason tells who ended it. */
    cancel: (id: number, reason: 'cancelled' | 'left' = 'cancelled') => aborts.get(id)?.abort(reason),
  }
}
