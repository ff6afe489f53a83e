import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { needsVirtualDisplay, withDisplay } from './display.mjs'
import { inRoot } from './paths.mjs'
import { run, tool } from './run.mjs'
import { countPlaywright, countVitest, readCount, sum } from './test-count.mjs'

const report = (name) => inRoot('test-results', `${name}.json`)

/**
 * Runs the unit and integration tests.
 * @param {string[]} args passed on to vitest
 */
export async function runUnitTests(args = []) {
  mkdirSync(inRoot('test-results'), { recursive: true })
  const file = report('unit')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run(...tool('vitest', ['run', '--passWithNoTests', ...reporters, ...args]))
  return readCount(file, countVitest, code)
}

/**
 * Runs the tests that drive the real app. Each display has one focus, so one window at a time; where displays cost
 * nothing, two halves of the tests run beside each other.
 * @param {string[]} args passed on to Playwright
 */
export async function runEndToEndTests(args = []) {
  const halves = needsVirtualDisplay() && availableParallelism() > 1 && args.length === 0 ? 2 : 1
  const numbers = Array.from({ length: halves }, (_, index) => index + 1)
  return sum(await Promise.all(numbers.map((number) => runShard(number, halves, args))))
}

async function runShard(number, of, args) {
  const name = of === 1 ? 'e2e' : `e2e-${number}`
  const file = report(name)
  const shard = of === 1 ? [] : [`--shard=${number}/${of}`]
  const output = `--output=${inRoot('test-results', name)}`
  const [command, toolArgs, options] = tool('playwright', ['test', '--pass-with-no-tests', output, ...shard, ...args])
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await run(...withDisplay(command, toolArgs), { ...options, env })
  return readCount(file, countPlaywright, code)
}
