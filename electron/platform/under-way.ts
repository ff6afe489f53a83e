/** Work that has begun and must not lose its ground before it ends. */
export function createUnderWay() {
  const works = new Set<Promise<unknown>>()
  return {
    /** Gives the same work back. */
    add<Value>(work: Promise<Value>): Promise<Value> {
      works.add(work)
      const done = () => void works.delete(work)
      work.then(done, done)
      return work
    },
    /** Resolves when everything that has begun has ended, or after `limit` milliseconds. */
    async ended(limit: number): Promise<void> {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limit)
      })
      await Promise.race([Promise.allSettled([...works]), late])
      clearTimeout(timer)
    },
  }
}
