// npm run soak: the long form of the tests that break things at random. `npm run soak -- <name>` runs those of a name.
import { appParts, build } from './lib/build.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { run } from './lib/run.mjs'
import { setUpElectron } from './lib/set-up.mjs'

runOnProjectNode(async () => {
  await setUpElectron({ forTests: true })
  await build(appParts)
  const names = process.argv.slice(2)
  const filters = names.length > 0 ? names.map((name) => `test/soak/${name}`) : ['test/soak']
  process.env.SOAK = '1'
  return run('npx', ['vitest', 'run', ...filters])
})
