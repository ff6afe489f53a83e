import { Worker } from 'node:worker_threads'

/** What the command's thread is given. `done` holds a flag and the exit code. */
export interface ThreadData {
  readonly argv: readonly string[]
  readonly done: Int32Array
}

/**
 * Runs a command to its end while Electron has not opened anything yet, so that it works without a display. The main
 * thread waits: once it went on, Electron would look for a screen and end the program where there is none.
 * @param script path of the built `cli.cjs`
 * @returns the exit code
 */
export function runCommandBeforeStart(script: string, argv: readonly string[]): number {
  const done = new Int32Array(new SharedArrayBuffer(8))
  const data: ThreadData = { argv, done }
  new Worker(script, { workerData: data })
  Atomics.wait(done, 0, 0)
  return Atomics.load(done, 1)
}
