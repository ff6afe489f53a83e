import { z } from 'zod'

/** Wrong passphrases that cost nothing. */
const freeAttempts = 5
/** Seconds. */
const firstWait = 30
const longestWait = 60 * 60

export const attemptsSchema = z.object({
  /** Wrong passphrases since the last right one. */
  wrong: z.number().int().min(0),
  /** When the last one was given, in milliseconds since 1970. */
  lastAt: z.number(),
})
export type Attempts = z.infer<typeof attemptsSchema>

export const noAttempts: Attempts = { wrong: 0, lastAt: 0 }

/** Clocks in milliseconds. */
export interface Clocks {
  /** Since 1970, as the user set it. */
  readonly now: () => number
  /** Never turned back; counts from any moment. */
  readonly steady: () => number
}

const waitAfter = (wrong: number): number =>
  wrong < freeAttempts ? 0 : Math.min(longestWait, firstWait * 2 ** (wrong - freeAttempts))

/**
 * Slows guessing: after five wrong passphrases a wait that doubles. Within a run a steady clock measures it; what passed
 * before the run is taken from the user's clock, and counts as nothing when that was turned back.
 */
export function createAttempts(kept: Attempts, { now, steady }: Clocks) {
  let attempts = kept
  let passedBefore = Math.max(0, now() - kept.lastAt)
  let since = steady()

  return {
    current: (): Attempts => attempts,
    /** Seconds until the next attempt is taken, rounded up. */
    wait(): number {
      const passed = (passedBefore + steady() - since) / 1_000
      return Math.max(0, Math.ceil(waitAfter(attempts.wrong) - passed))
    },
    /** Attempts that are left before the first wait; 0 when each wrong one brings a wait. */
    left: (): number => Math.max(0, freeAttempts - attempts.wrong),
    wrong(): void {
      attempts = { wrong: attempts.wrong + 1, lastAt: now() }
      passedBefore = 0
      since = steady()
    },
    right(): void {
      attempts = noAttempts
    },
  }
}
