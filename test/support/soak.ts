/** Whether this run is the long one (`npm run soak`). */
export const soaking = process.env.SOAK === '1'

/**
 * How often a random test repeats itself.
 * @param short in every run of the suite
 * @param long in `npm run soak`
 */
export const rounds = (short: number, long: number): number => (soaking ? long : short)

/** How long a test that breaks things may take, in milliseconds: on a slow machine under load, and in the long form. */
export const soakTime = rounds(120_000, 3_600_000)
