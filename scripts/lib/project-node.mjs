import { realpathSync } from 'node:fs'
import path from 'node:path'
import { ensureDependencies, projectNode } from './dependencies.mjs'
import { inRoot } from './paths.mjs'
import { run, runMain } from './run.mjs'

/**
 * Runs a script on the project's own Node: installs the dependencies first, then starts the script again
 * if this process is another Node. What it starts finds that Node and the project's tools on PATH.
 * @param {() => Promise<number | void>} main returns the exit code
 */
export function runOnProjectNode(main) {
  return runMain(async () => {
    await ensureDependencies()
    process.env.PATH = [inRoot('node_modules', '.bin'), process.env.PATH].join(path.delimiter)
    const node = projectNode()
    if (realpathSync(node) === realpathSync(process.execPath)) return main()
    return run(node, process.argv.slice(1), { cwd: process.cwd() })
  })
}
