import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..', '..')

/** What a command said, and how it ended. */
export interface CommandResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/**
 * Runs the built command line as users do.
 * @param language of the terminal
 * @param input what is typed
 */
export function bogo(args: readonly string[], language = 'en_US.UTF-8', input = ''): CommandResult {
  const env = { ...process.env, LC_ALL: language, npm_lifecycle_event: 'test' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', 'bogo.mjs'), ...args], {
    encoding: 'utf8',
    env,
    input,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The JSON of each line of a command's output. */
export const jsonLines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
