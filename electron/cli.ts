import path from 'node:path'
import { isMainThread, workerData } from 'node:worker_threads'
import { type Output, runCommand } from './commands/run'
import type { ThreadData } from './commands/run-before-start'
import { writeAll } from './commands/write-all'

const distFolder = path.join(__dirname, '..')

/** Written at once and whole: in the application the main thread waits and could not pass anything on. */
const output: Output = { out: (text) => writeAll(1, text), err: (text) => writeAll(2, text) }

/** On Node: `node cli.cjs export …`. */
async function runAsProgram(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), distFolder, output)
}

/** In the application, before it opens anything. */
async function runAsThread({ argv, done }: ThreadData): Promise<void> {
  let code = 1
  try {
    code = await runCommand(argv, distFolder, output)
  } finally {
    Atomics.store(done, 1, code)
    Atomics.store(done, 0, 1)
    Atomics.notify(done, 0)
  }
}

void (isMainThread ? runAsProgram() : runAsThread(workerData as ThreadData))
