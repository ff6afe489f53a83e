// npm test: the whole suite. `npm test -- unit` or `npm test -- e2e` runs one part; what follows goes to its runner.
import { appParts, build } from './lib/build.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { Failure } from './lib/run.mjs'
import { setUpElectron } from './lib/set-up.mjs'
import { sum } from './lib/test-count.mjs'
import { runEndToEndTests, runUnitTests } from './lib/test-runners.mjs'

const runners = { unit: runUnitTests, e2e: runEndToEndTests }

runOnProjectNode(async () => {
  const [part, ...args] = process.argv.slice(2)
  if (part && !(part in runners)) throw new Failure('Usage: npm test [-- unit|e2e [arguments for the runner]]')

  await setUpElectron({ forTests: true })
  await build(appParts)
  const counts = []
  for (const name of part ? [part] : Object.keys(runners)) counts.push(await runners[name](args))

  const { passed, failed } = sum(counts)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
})
