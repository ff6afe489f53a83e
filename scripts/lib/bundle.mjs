import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { inRoot, root } from './paths.mjs'
import { Failure } from './run.mjs'

/** Not bundled: provided by Electron, or native modules that must stay files of their own. */
const external = ['electron', 'better-sqlite3', '@myriaddreamin/typst-ts-node-compiler']

/**
 * The main process, the command line, the exporter and the preload script as CommonJS.
 * @param {string} outDir
 */
export async function bundleElectron(outDir) {
  rmSync(outDir, { recursive: true, force: true })
  const entries = {
    main: 'electron/main.ts',
    cli: 'electron/cli.ts',
    exporter: 'electron/export/exporter.ts',
    previewer: 'electron/export/previewer.ts',
    checker: 'electron/store/check/checker.ts',
    'page-drawer': 'electron/preview/page-drawer.ts',
    'backup-process': 'electron/backup/backup-process.ts',
    compactor: 'electron/storage/compactor.ts',
  }
  await bundleForNode({ outDir, entries, codeSplitting: true })
  // A sandboxed preload script cannot load other files, so it is one file.
  await bundleForNode({ outDir, entries: { preload: 'electron/preload.ts' }, codeSplitting: false })
}

/**
 * The page.
 * @param {string} outDir
 */
export const bundleRenderer = (outDir) => bundlePage(inRoot('renderer'), outDir)

function bundlePage(folder, outDir) {
  return bundle({
    root: folder,
    base: './',
    plugins: [react()],
    // Workers are modules too: they load what they seldom need in parts.
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome114',
      sourcemap: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      // Served by the application from dist/fonts, not bundled.
      rolldownOptions: { external: [/^\/fonts\//] },
    },
  })
}

/**
 * The benchmark, as a module for the project's Node, and the pages that it compares with.
 * @param {string} outDir
 */
export async function bundleBench(outDir) {
  await bundlePage(inRoot('test/bench/empty'), join(outDir, 'empty'))
  await bundlePage(inRoot('test/bench/plain-editor'), join(outDir, 'plain-editor'))
  await bundle({
    root,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      sourcemap: true,
      rolldownOptions: { input: { bench: inRoot('test/bench/bench.ts') }, output: { entryFileNames: '[name].mjs' } },
    },
  })
}

function bundleForNode({ outDir, entries, codeSplitting }) {
  return bundle({
    root,
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node18',
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, inRoot(file)])),
        external: [/^electron($|\/)/],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          // Beside the entries, so that __dirname means dist/electron in shared code as well.
          chunkFileNames: '[name]-[hash].cjs',
          codeSplitting,
        },
      },
    },
  })
}

async function bundle(config) {
  try {
    await build({ configFile: false, publicDir: false, logLevel: 'warn', ...config })
  } catch (error) {
    throw new Failure(`The build failed.\n${stripVTControlCharacters(error.message)}`)
  }
}
