// npm run check: everything that is checked without opening the app. Named steps run alone
// (`npm run check -- types lint`); `--no-unit` leaves the tests out.
import { appParts, build } from './lib/build.mjs'
import { sourceFolders } from './lib/paths.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { Failure, run, tool } from './lib/run.mjs'
import { runUnitTests } from './lib/test-runners.mjs'

const steps = {
  types: () => run(...tool('tsc', ['--noEmit'])),
  lint: () => run(...tool('biome', ['ci', '--colors=off'])),
  layers: () => run(...tool('depcruise', [...sourceFolders(), '--config', '.dependency-cruiser.cjs'])),
  knip: () => run(...tool('knip', [])),
  unit: async () => {
    await build(appParts)
    return (await runUnitTests()).failed
  },
}

runOnProjectNode(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.find((name) => name !== '--no-unit' && !(name in steps))
  if (unknown) throw new Failure(`There is no check "${unknown}"; there are ${Object.keys(steps).join(', ')}.`)

  const named = asked.filter((name) => name in steps)
  const names = (named.length > 0 ? named : Object.keys(steps)).filter(
    (name) => name !== 'unit' || !asked.includes('--no-unit'),
  )
  const failed = []
  for (const name of names) {
    const started = performance.now()
    const code = await steps[name]()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${name.padEnd(8)} ${code === 0 ? 'ok' : 'FAILED'}  ${seconds} s`)
    if (code !== 0) failed.push(name)
  }
  if (failed.length > 0) throw new Failure(`These checks failed: ${failed.join(', ')}.`)
})
