import { existsSync, readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What every build writes to. */
export const dist = path.join(root, 'dist')

/**
 * A path inside the repository.
 * @param {...string} parts
 */
export const inRoot = (...parts) => path.join(root, ...parts)

/**
 * The folder where set-up keeps what it fetched or compiled, shared by all clones of one user.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {string} [home]
 */
export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  if (env.XDG_CACHE_HOME) return path.join(env.XDG_CACHE_HOME, 'bogo')
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'bogo')
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'bogo', 'Cache')
  return path.join(home, '.cache', 'bogo')
}

const notSources = new Set(['node_modules', 'dist', 'release', 'test-results', 'docs', 'resources'])

/** The top-level folders that hold code, such as `electron` and `renderer`; without tests and scripts. */
export function sourceFolders() {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !notSources.has(entry.name))
    .map((entry) => entry.name)
    .filter((name) => name !== 'test' && name !== 'scripts')
    .sort()
}

/**
 * Where a command is found on PATH, or undefined.
 * @param {string} command
 */
export function findCommand(command) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, command))
    .find((file) => existsSync(file))
}
