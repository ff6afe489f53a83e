// npm run package: installers of the app in release/. `npm run package -- --dir` leaves it as a folder.
import { renameSync, rmSync } from 'node:fs'
import { appParts, build } from './lib/build.mjs'
import { ensureElectron } from './lib/electron-runtime.mjs'
import { inRoot } from './lib/paths.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { Failure, run, say, tool } from './lib/run.mjs'
import { ensureSqliteBinding } from './lib/sqlite-binding.mjs'

runOnProjectNode(async () => {
  const args = process.argv.slice(2)
  const electron = await ensureElectron()
  if (!electron.official && args.join(' ') !== '--dir') {
    throw new Failure(
      'Installers need the official Electron, which could not be downloaded; only `npm run package -- --dir` works.',
    )
  }
  await ensureSqliteBinding(electron)
  await build(appParts)

  const code = await run(...tool('electron-builder', [...args, '--publish=never', ...settingsFor(electron)]))
  if (code !== 0 || electron.official) return code

  const folder = inRoot('release', 'linux-unpacked-development')
  rmSync(folder, { recursive: true, force: true })
  renameSync(inRoot('release', 'linux-unpacked'), folder)
  say('this package holds the fallback Electron: for development only, in release/linux-unpacked-development')
  return 0
})

/** What differs between the two: the fallback is not electron-builder's to download and lacks one fuse. */
function settingsFor({ official, folder, version }) {
  return official
    ? ['-c.electronFuses.grantFileProtocolExtraPrivileges=false']
    : [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`]
}
