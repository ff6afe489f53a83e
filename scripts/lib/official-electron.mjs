// Child process of electron-runtime.mjs: brings the official Electron into @electron/get's own cache and
// gives up when nothing arrives for a while. Exit code 0: it is there; 1: one sentence on stderr says why not.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.mjs'

const silenceAllowed = 12_000
const electron = inRoot('node_modules', 'electron')
const requireFromElectron = createRequire(inRoot('node_modules', 'electron', 'install.js'))
const { downloadArtifact } = await import(pathToFileURL(requireFromElectron.resolve('@electron/get')).href)

const stalled = new AbortController()
const giveUp = () => stalled.abort(new Error(`nothing arrived for ${silenceAllowed / 1000} seconds`))
let timer = setTimeout(giveUp, silenceAllowed)

try {
  await downloadArtifact({
    version: requireFromElectron('./package.json').version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: requireFromElectron(`${electron}/checksums.json`),
    downloadOptions: {
      signal: stalled.signal,
      getProgressCallback: async () => {
        clearTimeout(timer)
        timer = setTimeout(giveUp, silenceAllowed)
      },
    },
  })
  process.exit(0)
} catch (error) {
  console.error(error.cause?.message ?? error.message)
  process.exit(1)
}
