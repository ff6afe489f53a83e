import path from 'node:path'
import { inRoot } from './paths.mjs'
import { capture } from './run.mjs'

/**
 * Runs npm, on the machine's own Node: the one in node_modules may be replaced while npm works.
 * @param {string[]} args
 * @returns {Promise<{ code: number, stdout: string, reason: string }>} `reason` says in one line why it failed
 */
export async function npm(args) {
  const windows = process.platform === 'win32'
  const options = { env: withoutProjectNode(process.env), shell: windows }
  const { code, stdout, stderr } = await capture(
    windows ? 'npm.cmd' : 'npm',
    [...args, '--no-json', '--loglevel=error'],
    options,
  )
  return { code, stdout, reason: npmReason(stderr) }
}

function withoutProjectNode(env) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const own = inRoot('node_modules', '.bin')
  const folders = (env[key] ?? '').split(path.delimiter).filter((folder) => folder !== own)
  return { ...env, [key]: folders.join(path.delimiter) }
}

/**
 * The line in npm's messages that says what went wrong.
 * @param {string} stderr
 */
export function npmReason(stderr) {
  const lines = stderr
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .map((line) => line.replace(/^npm error\s*(network |notarget |\d{3} )?/, '').trim())
  return lines.find((line) => line && !/^(code|syscall|errno|path|dest|command) /.test(line)) ?? 'npm did not say why'
}
