// Runs `electron [switches] <folder or file> [arguments]`, as the default_app of an official Electron does.
// Needed because the fallback runtime is shipped without one.
const { app } = require('electron')
const Module = require('node:module')
const path = require('node:path')

/** Reads what the command line asks for: the app to run and modules to load before it. */
function readCommandLine(args) {
  const preloads = []
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-r' || args[i] === '--require') preloads.push(args[++i])
    else if (!args[i].startsWith('-')) return { preloads, target: args[i] }
  }
  return { preloads, target: '.' }
}

/** The folder that counts as the app's own, with the manifest found there, if any. */
function describe(entry) {
  try {
    return { folder: entry, manifest: require(path.join(entry, 'package.json')) }
  } catch {
    return { folder: path.dirname(entry), manifest: {} }
  }
}

const { preloads, target } = readCommandLine(process.argv.slice(1))
const entry = path.resolve(target)
const { folder, manifest } = describe(entry)

process.defaultApp = true
app.name = manifest.productName ?? manifest.name ?? app.name
if (manifest.version) app.setVersion(manifest.version)
app.setAppPath(folder)
app.setPath('userData', path.join(app.getPath('appData'), app.name))

for (const preload of preloads) Module._load(preload, Module, true)
Module._load(Module._resolveFilename(entry, null, true), null, true)
