import { spawn } from 'node:child_process'
import { inRoot, root } from './paths.mjs'

/** A failure that a person can act on: shown as one sentence, without a stack trace. */
export class Failure extends Error {}

/**
 * Runs a script's main function: expected failures become one sentence on stderr and exit code 1.
 * @param {() => Promise<number | void>} main returns the exit code, or nothing to leave it as it is
 */
export async function runMain(main) {
  try {
    const code = await main()
    if (code !== undefined) process.exitCode = Number(code)
  } catch (error) {
    console.error(error instanceof Failure ? `bogo: ${error.message}` : error)
    process.exitCode = 1
  }
}

/**
 * Tells what set-up is doing; on stderr, because stdout belongs to the program that follows.
 * @param {string} message
 */
export const say = (message) => console.error(`bogo: ${message}`)

/**
 * Runs a command in the repository's root and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 1 when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    // Ctrl-C reaches the child by itself; this process waits for it to end.
    const wait = () => {}
    const pass = () => child.kill('SIGTERM')
    process.on('SIGINT', wait)
    process.on('SIGTERM', pass)
    const settle = () => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', pass)
    }
    child.on('error', (error) => {
      settle()
      reject(error.code === 'ENOENT' ? new Failure(`The command "${command}" was not found.`) : error)
    })
    child.on('close', (code) => {
      settle()
      resolve(code ?? 1)
    })
  })
}

/**
 * Runs a command and returns what it printed; its stderr is shown only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => (stdout += chunk))
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.on('error', (error) =>
      reject(error.code === 'ENOENT' ? new Failure(`The command "${command}" was not found.`) : error),
    )
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }))
  })
}

/**
 * An executable of node_modules/.bin as arguments for `run`: `run(...tool('vitest', ['run']))`.
 * @param {string} name
 * @param {string[]} args
 * @returns {[string, string[], import('node:child_process').SpawnOptions]}
 */
export function tool(name, args) {
  const windows = process.platform === 'win32'
  return [inRoot('node_modules', '.bin', windows ? `${name}.cmd` : name), args, { shell: windows }]
}
