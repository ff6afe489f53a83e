import { writeSync } from 'node:fs'
import path from 'node:path'
import { isMainThread, workerData } from 'node:worker_threads'
import { runCommand } from './commands/run'
import type { ThreadData } from './commands/run-before-start'

const distFolder = path.join(__dirname, '..')

/** On Node: `node cli.cjs export …`. */
async function runAsProgram(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), distFolder, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  })
}

/** In the application: a thread whose main thread waits for it, and so cannot pass its output on. */
async function runAsThread({ argv, done }: ThreadData): Promise<void> {
  let code = 1
  try {
    const write = (descriptor: number) => (text: string) => {
      writeSync(descriptor, text)
    }
    code = await runCommand(argv, distFolder, { out: write(1), err: write(2) })
  } finally {
    Atomics.store(done, 1, code)
    Atomics.store(done, 0, 1)
    Atomics.notify(done, 0)
  }
}

void (isMainThread ? runAsProgram() : runAsThread(workerData as ThreadData))
