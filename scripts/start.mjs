// npm start: sets up what is missing, builds what changed, opens the app.
import { appParts, build } from './lib/build.mjs'
import { developmentSwitches, withDisplay } from './lib/display.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { run } from './lib/run.mjs'
import { setUpElectron } from './lib/set-up.mjs'

runOnProjectNode(async () => {
  const electron = await setUpElectron()
  await build(appParts)
  const args = [...developmentSwitches(), '.', ...process.argv.slice(2)]
  return run(...withDisplay(electron.executable, args))
})
