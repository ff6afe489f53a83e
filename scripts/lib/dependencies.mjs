import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { inRoot } from './paths.mjs'
import { Failure, say } from './run.mjs'

const lockFile = inRoot('package-lock.json')
const stampFile = inRoot('node_modules', '.bogo-dependencies')
const nodeInModules = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const oldestNode = 24

// Installs exactly what the lock file says and leaves it as it is. `npm ci` would do, but newer versions of npm
// refuse a lock file that was written where the registry lacks some optional packages for other platforms.
const installArguments = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']

/** Installs the dependencies when node_modules is missing or does not match package-lock.json. */
export async function ensureDependencies() {
  if (isCurrent()) return
  await withLock('set-up', async () => {
    if (isCurrent()) return
    if (!isInstalled()) {
      say('installing dependencies ...')
      const { code, reason } = await npm(installArguments)
      if (code !== 0) throw new Failure(`The dependencies could not be installed: ${reason}`)
    }
    await ensureProjectNode()
    writeFileSync(stampFile, lockHash())
  })
}

/**
 * The Node that scripts and tests run on: the one in node_modules, else the machine's own if it is new enough.
 * @returns {string} path of the executable
 */
export function projectNode() {
  return existsSync(nodeInModules) ? nodeInModules : process.execPath
}

function isCurrent() {
  try {
    return readFileSync(stampFile, 'utf8') === lockHash()
  } catch {
    return false
  }
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex')
}

/** True after an `npm install` or `npm ci` by hand: then there is nothing left to install. */
function isInstalled() {
  try {
    const installed = JSON.parse(readFileSync(inRoot('node_modules', '.package-lock.json'), 'utf8'))
    return hasAll(JSON.parse(readFileSync(lockFile, 'utf8')), installed)
  } catch {
    return false
  }
}

/**
 * Whether all that a lock file asks for is installed; packages for other platforms may be missing.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} wanted package-lock.json
 * @param {{ packages: Record<string, { version?: string }> }} installed node_modules/.package-lock.json
 */
export function hasAll(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '') return true
    const found = installed.packages[place]
    return found ? found.version === entry.version : entry.optional === true
  })
}

/** The package `node` fetches Node in its install script, which .npmrc keeps from running by itself. */
async function ensureProjectNode() {
  if (existsSync(nodeInModules)) return
  const { reason } = await npm(['rebuild', 'node', '--ignore-scripts=false'])
  const own = Number(process.versions.node.split('.')[0])
  if (existsSync(nodeInModules) || own >= oldestNode) return
  throw new Failure(
    `Node ${oldestNode} could not be fetched from the npm registry (${reason}); nodejs.org has it, too.`,
  )
}
