import { existsSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, isUpToDate, writeStamp } from './build-stamp.mjs'
import { withLock } from './lock.mjs'
import { dist, inRoot, sourceFolders } from './paths.mjs'
import { Failure, say } from './run.mjs'

const always = ['package-lock.json', 'scripts/lib/build.mjs', 'scripts/lib/bundle.mjs']
const without = (folder) => sourceFolders().filter((name) => name !== folder)

/**
 * The parts of a build. Each goes to its own folder and is rebuilt only when its sources changed.
 * The renderer never imports from `electron` and the other way round.
 */
const parts = {
  electron: {
    folder: path.join(dist, 'electron'),
    entries: ['electron/main.ts', 'electron/preload.ts', 'electron/cli.ts', 'electron/export/exporter.ts'],
    sources: () => [...without('renderer'), ...always],
  },
  renderer: {
    folder: path.join(dist, 'renderer'),
    entries: ['renderer/index.html'],
    sources: () => [...without('electron'), ...always],
  },
  resources: {
    folder: path.join(dist, 'fonts'),
    entries: [],
    sources: () => ['resources/typst', 'resources/tray', 'package-lock.json', 'scripts/lib/resources.mjs'],
  },
  bench: {
    folder: path.join(dist, 'bench'),
    entries: ['test/bench/bench.ts'],
    sources: () => ['test', ...sourceFolders(), ...always],
  },
}

/** What the app consists of; `bench` is built on request. */
export const appParts = /** @type {const} */ (['resources', 'electron', 'renderer'])

/**
 * Builds the parts whose sources changed since their last build.
 * @param {readonly (keyof typeof parts)[]} names
 */
export async function build(names) {
  if (names.every((name) => isCurrent(parts[name]))) return
  await withLock('build', async () => {
    for (const name of names) if (!isCurrent(parts[name])) await buildPart(name)
  })
}

function isCurrent({ folder, sources }) {
  return isUpToDate(folder, fingerprint(sources()))
}

async function buildPart(name) {
  const { folder, entries, sources } = parts[name]
  const missing = entries.filter((entry) => !existsSync(inRoot(entry)))
  if (missing.length > 0) throw new Failure(`The build needs ${missing.join(', ')}, which does not exist.`)
  const started = performance.now()
  const stamp = fingerprint(sources())
  const { copyResources } = await import('./resources.mjs')
  const { bundleBench, bundleElectron, bundleRenderer } = await import('./bundle.mjs')
  const work = { electron: bundleElectron, renderer: bundleRenderer, resources: copyResources, bench: bundleBench }
  await work[name](folder)
  writeStamp(folder, stamp)
  say(`built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
