import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const everyMs = 15

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process has ended meanwhile.
    return ''
  }
}

/** Resident memory of a process and all that it started, in bytes; 0 where the system has no /proc. */
export function memoryOf(root: number): number {
  const parents = new Map<number, number[]>()
  const memory = new Map<number, number>()
  let entries: string[] = []
  try {
    entries = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return 0
  }
  for (const name of entries) {
    const status = textOf(`/proc/${name}/status`)
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0)
    // Shared pages would be counted once for each process; what is private or in a process's own files is what it costs.
    const kilobytes = Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0)
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)])
    memory.set(Number(name), kilobytes * 1024)
  }
  const sum = (pid: number): number =>
    (memory.get(pid) ?? 0) + (parents.get(pid) ?? []).reduce((total, child) => total + sum(child), 0)
  return sum(root)
}

/** Looks at the memory of a process and its children until stopped, and gives the most that was seen, in bytes. */
export function watchMemory(pid: number): () => number {
  let peak = memoryOf(pid)
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid))
  }, everyMs)
  return () => {
    clearInterval(timer)
    return Math.max(peak, memoryOf(pid))
  }
}

/** What a program cost from start to end. */
export interface Measured {
  readonly ms: number
  /** The most memory that it and its children had of their own, in bytes. */
  readonly peak: number
}

/**
 * Runs a program to its end.
 * @returns null when it is not on this machine
 * @throws Error when it ends with a failure
 */
export function runMeasured(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Measured | null> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
    const stop = child.pid ? watchMemory(child.pid) : () => 0
    child.on('error', (error) => {
      stop()
      if ('code' in error && error.code === 'ENOENT') resolve(null)
      else reject(error)
    })
    child.on('exit', (code) => {
      const peak = stop()
      if (code === 0) resolve({ ms: performance.now() - started, peak })
      else reject(new Error(`${command} ended with ${code}`))
    })
  })
}
