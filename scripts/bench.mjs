// npm run bench: builds the app and the benchmark, then runs it.
import { appParts, build } from './lib/build.mjs'
import { withDisplay } from './lib/display.mjs'
import { inRoot } from './lib/paths.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { run } from './lib/run.mjs'
import { setUpElectron } from './lib/set-up.mjs'

runOnProjectNode(async () => {
  await setUpElectron()
  await build([...appParts, 'bench'])
  return run(...withDisplay(process.execPath, [inRoot('dist', 'bench', 'bench.mjs'), ...process.argv.slice(2)]))
})
