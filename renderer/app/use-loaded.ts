import { useEffect, useState } from 'react'

/**
 * A part of the program that the first screen does not wait for, null until it is loaded: at once when it is needed
 * now, otherwise in an idle time, so that it is there before anyone asks. (React's own `lazy` shows nothing for 300 ms
 * even then.)
 */
export function useLoaded<Part>(load: () => Promise<Part>, now: boolean): Part | null {
  const [part, setPart] = useState<Part | null>(null)
  useEffect(() => {
    const start = () =>
      void load().then(
        (loaded) => setPart(() => loaded),
        // Thrown while drawing, so that the error page shows it.
        (thrown) =>
          setPart(() => {
            throw thrown
          }),
      )
    if (now) return start()
    const idle = requestIdleCallback(start)
    return () => cancelIdleCallback(idle)
  }, [load, now])
  return part
}
