import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { cacheFolder, inRoot, root } from './paths.mjs'
import { capture, Failure, say } from './run.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

const require = createRequire(import.meta.url)
const library = inRoot('node_modules', 'better-sqlite3')
const header = inRoot('resources', 'electron-fallback', 'node-api-8.h')
const binding = path.join(library, 'prebuilds', 'linux-x64.node')
const original = path.join(library, 'prebuilds', 'linux-x64.original.node')

/**
 * Puts the better-sqlite3 binary in place that this Electron can load. The one in the package needs
 * Node-API 10; the development fallback has Node-API 8, so for that one it is compiled anew.
 * @param {import('./electron-runtime.mjs').Electron} electron
 */
export async function ensureSqliteBinding(electron) {
  const compiled = existsSync(original)
  if (electron.official && compiled) renameSync(original, binding)
  if (electron.official || compiled) return
  await withLock('set-up', async () => {
    if (existsSync(original)) return
    const stored = await storedBinding()
    const temporary = `${binding}.new`
    copyFileSync(stored, temporary)
    renameSync(binding, original)
    renameSync(temporary, binding)
  })
}

/** The compiled binary in the user's cache folder; made on first use. */
async function storedBinding() {
  const stored = path.join(cacheFolder(), `better-sqlite3-${version()}-napi8-linux-x64-${recipeHash()}.node`)
  if (existsSync(stored)) return stored
  await ensureSystemLibraries({ compiler: true })
  say('compiling better-sqlite3 for this Electron (about a minute, once) ...')
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(path.join(cacheFolder(), 'compile-'))
  try {
    renameSync(await compile(work), stored)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return stored
}

const version = () => JSON.parse(readFileSync(path.join(library, 'package.json'), 'utf8')).version

/** Does what the package's binding.gyp describes, with the compiler alone: neither node-gyp nor Python is needed. */
async function compile(work) {
  const { objects, link, result } = recipe(work)
  await Promise.all(objects.map(compiler))
  await compiler(link)
  return result
}

/** The compiler's command lines. */
function recipe(work) {
  const sqlite = path.join(library, 'deps', 'sqlite3')
  const defines = readDefines(readFileSync(path.join(library, 'deps', 'defines.gypi'), 'utf8'))
  const [sqliteObject, addOnObject, result] = ['sqlite3.o', 'add-on.o', 'result.node'].map((name) =>
    path.join(work, name),
  )
  const common = ['-c', '-O2', '-fPIC', '-DNDEBUG']
  const compileSqlite = [
    ...['gcc', ...common, '-std=c99', '-w', ...defines.map((define) => `-D${define}`)],
    ...[path.join(sqlite, 'sqlite3.c'), '-o', sqliteObject],
  ]
  const compileAddOn = [
    ...['g++', ...common, '-std=c++20', '-fvisibility=hidden', '-fvisibility-inlines-hidden'],
    ...['-DNAPI_VERSION=8', '-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'],
    ...['-DBUILDING_NODE_EXTENSION', '-DNODE_GYP_MODULE_NAME=better_sqlite3', '-include', header],
    ...[require('node-api-headers').include_dir, nodeAddonApi(), sqlite].map((folder) => `-I${folder}`),
    ...[path.join(library, 'src', 'better_sqlite3.cpp'), '-o', addOnObject],
  ]
  const link = [
    ...['g++', '-shared', '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'],
    ...[addOnObject, sqliteObject, '-ldl', '-o', result],
  ]
  return { objects: [compileSqlite, compileAddOn], link, result }
}

/** The C++ headers that better-sqlite3 depends on. */
const nodeAddonApi = () => path.dirname(createRequire(path.join(library, 'package.json')).resolve('node-addon-api'))

/** Tells binaries of different recipes apart; the same in every clone. */
function recipeHash() {
  const commands = JSON.stringify(recipe('')).replaceAll(root, '')
  return createHash('sha256').update(commands).update(readFileSync(header)).digest('hex').slice(0, 12)
}

/**
 * The compiler definitions listed in a .gypi file.
 * @param {string} gypi
 */
export function readDefines(gypi) {
  return [...gypi.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',$/gm)].map((match) => match[1])
}

async function compiler([command, ...args]) {
  const { code, stderr } = await capture(command, args)
  if (code !== 0) {
    const reason = stderr.split('\n').find((line) => line.includes('error')) ?? stderr.trim()
    throw new Failure(`better-sqlite3 could not be compiled: ${reason}`)
  }
}
