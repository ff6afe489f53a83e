import { describeElectron, ensureElectron } from './electron-runtime.mjs'
import { say } from './run.mjs'
import { ensureSqliteBinding } from './sqlite-binding.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * Everything the app needs to run from this folder; says which Electron it is.
 * @param {{ forTests?: boolean }} [options] also what the tests need
 */
export async function setUpElectron({ forTests = false } = {}) {
  const electron = await ensureElectron()
  await ensureSystemLibraries({ app: true, tests: forTests })
  await ensureSqliteBinding(electron)
  say(describeElectron(electron))
  return electron
}
