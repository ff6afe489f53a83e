import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

/**
 * A fingerprint of files and folders: changes when any file is added, removed or modified.
 * @param {string[]} sources paths from the repository's root; those that do not exist count as empty
 */
export function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const source of sources) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash, source) {
  const absolute = path.resolve(root, source)
  const stat = statSync(absolute, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) {
    hash.update(`${source}\0${stat.size}\0${stat.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(absolute).sort()) addTo(hash, path.join(source, name))
}

/**
 * Whether a folder was built from exactly these sources.
 * @param {string} folder
 * @param {string} expected the sources' fingerprint
 */
export function isUpToDate(folder, expected) {
  try {
    return readFileSync(stampIn(folder), 'utf8') === expected
  } catch {
    return false
  }
}

/**
 * Records what a folder was built from.
 * @param {string} folder
 * @param {string} stamp the sources' fingerprint
 */
export function writeStamp(folder, stamp) {
  writeFileSync(stampIn(folder), stamp)
}

const stampIn = (folder) => path.join(folder, '.stamp')
