import { useEffect, useState } from 'react'

/** Seconds that are left of a wait, counted down from the last answer; 0 when there is none. `wait` anew counts anew. */
export function useCountdown(wait: { readonly seconds: number }): number {
  const [left, setLeft] = useState(wait.seconds)
  useEffect(() => {
    const until = performance.now() + wait.seconds * 1_000
    const show = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1_000)))
    show()
    if (wait.seconds === 0) return
    const timer = setInterval(show, 250)
    return () => clearInterval(timer)
  }, [wait])
  return left
}
