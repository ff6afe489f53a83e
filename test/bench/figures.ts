/** Milliseconds of a run. */
export async function time(run: () => unknown): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/** Times of several runs, one after the other. */
export async function times(count: number, run: () => unknown): Promise<number[]> {
  const result: number[] = []
  for (let i = 0; i < count; i++) result.push(await time(run))
  return result
}

/** The value that a share of the runs does not exceed: 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** One line of the report that the benchmark prints. */
export interface Figure {
  readonly what: string
  readonly value: string
  readonly goal: string
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const ratio = (ours: number, theirs: number): string => `${(ours / theirs).toFixed(2)} x`
export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`
