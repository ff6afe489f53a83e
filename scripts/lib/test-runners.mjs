import { mkdirSync } from 'node:fs'
import { withDisplay } from './display.mjs'
import { inRoot } from './paths.mjs'
import { run, tool } from './run.mjs'
import { countPlaywright, countVitest, readCount } from './test-count.mjs'

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
 * Runs the tests that drive the real app.
 * @param {string[]} args passed on to Playwright
 */
export async function runEndToEndTests(args = []) {
  const file = report('e2e')
  const [command, toolArgs, options] = tool('playwright', ['test', '--pass-with-no-tests', ...args])
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await run(...withDisplay(command, toolArgs), { ...options, env })
  return readCount(file, countPlaywright, code)
}
