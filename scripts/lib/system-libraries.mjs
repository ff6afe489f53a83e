import { needsVirtualDisplay } from './display.mjs'
import { findCommand } from './paths.mjs'
import { capture, Failure, say } from './run.mjs'

/**
 * What the app, the tests and the compiler step need from the system. Each entry is recognised by a shared
 * library or a command, and names the Debian package that brings it (newer releases' name first).
 */
const needs = {
  app: [
    { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
    { library: 'libnss3.so', packages: ['libnss3'] },
    { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
    { library: 'libgbm.so.1', packages: ['libgbm1'] },
  ],
  display: [
    { command: 'Xvfb', packages: ['xvfb'] },
    { command: 'xauth', packages: ['xauth'] },
  ],
  tests: [
    { command: 'pdftotext', packages: ['poppler-utils'] },
    { command: 'soffice', packages: ['libreoffice-writer-nogui'] },
  ],
  compiler: [{ command: 'g++', packages: ['g++'] }],
}

/**
 * Makes sure that the system libraries and commands are there: installs them as root on Debian, else says
 * what is missing and how to install it. Does nothing on macOS and Windows.
 * @param {{ app?: boolean, tests?: boolean, compiler?: boolean }} wanted
 */
export async function ensureSystemLibraries({ app = false, tests = false, compiler = false }) {
  if (process.platform !== 'linux') return
  const wanted = [
    ...(app ? needs.app : []),
    ...(app && needsVirtualDisplay() ? needs.display : []),
    ...(tests ? needs.tests : []),
    ...(compiler ? needs.compiler : []),
  ]
  const missing = await findMissing(wanted)
  if (missing.length > 0) await install(missing)
}

async function findMissing(wanted) {
  const libraries = wanted.some((need) => need.library) ? await knownLibraries() : ''
  return wanted.filter(({ library, command }) =>
    library ? libraries !== undefined && !libraries.includes(`\t${library} `) : !findCommand(command),
  )
}

/** The loader's list of shared libraries, or undefined on systems without one. */
async function knownLibraries() {
  try {
    return (await capture(findCommand('ldconfig') ?? '/sbin/ldconfig', ['-p'])).stdout
  } catch {
    return undefined
  }
}

async function install(missing) {
  if (!findCommand('apt-get')) {
    throw new Failure(`This system lacks ${list(missing)}; please install what provides them.`)
  }
  const isRoot = process.getuid() === 0
  if (isRoot) {
    say(`installing what the system lacks: ${list(missing)} ...`)
    await apt(['update', '-qq'])
  }
  const packages = await Promise.all(missing.map((need) => availablePackage(need.packages)))
  if (!isRoot) {
    const command = `sudo apt-get install --no-install-recommends ${packages.join(' ')}`
    throw new Failure(`This system lacks ${list(missing)}; please run: ${command}`)
  }
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

const list = (missing) => missing.map(({ library, command }) => library ?? command).join(', ')

async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, stderr } = await capture('apt-get', args, { env })
  if (code !== 0) {
    const lastLine = stderr.trim().split('\n').at(-1)
    throw new Failure(`apt-get ${args[0]} did not succeed: ${lastLine}`)
  }
}

/** The first of these packages that this Debian release has. */
async function availablePackage(names) {
  for (const name of names.slice(0, -1)) {
    if ((await capture('apt-cache', ['show', name])).code === 0) return name
  }
  return names.at(-1)
}
