import type { Log } from './log'

/** Ends one thing after the other, in this order. What fails is logged and keeps no other from ending. */
export function endAll(ends: readonly (() => void)[], log: Pick<Log, 'error'>): void {
  for (const end of ends) {
    try {
      end()
    } catch (error) {
      log.error('end', error)
    }
  }
}
