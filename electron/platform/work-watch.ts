/** How much a drawing may take. */
export interface WorkLimits {
  readonly seconds: number
  readonly bytes: number
}

interface WatchedWork {
  readonly limits: WorkLimits
  /** Bytes in use now. */
  readonly memory: () => number
  readonly onOver: (limit: keyof WorkLimits) => void
}

/**
 * Watches work that cannot be interrupted: some reports make the engine run away in time or memory. Seconds are counted
 * one by one, so that a PC that sleeps in the middle takes none of them.
 */
export function createWorkWatch({ limits, memory, onOver }: WatchedWork) {
  let timer: NodeJS.Timeout | undefined
  const isOverMemory = (): boolean => memory() > limits.bytes

  function end(): void {
    clearInterval(timer)
    timer = undefined
  }

  return {
    isOverMemory,
    /** Work that has begun already goes on. */
    begin(): void {
      if (timer) return
      let seconds = 0
      timer = setInterval(() => {
        seconds += 1
        if (seconds >= limits.seconds) onOver('seconds')
        else if (isOverMemory()) onOver('bytes')
      }, 1_000)
    },
    end,
  }
}
