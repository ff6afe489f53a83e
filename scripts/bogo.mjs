// npm run bogo -- ...: the command line, without Electron. Stdout holds nothing but its output.
import Module from 'node:module'
import { build } from './lib/build.mjs'
import { dist } from './lib/paths.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'

runOnProjectNode(async () => {
  await build(['resources', 'electron'])
  Module.enableCompileCache(`${dist}/.compile-cache`)
  // npm moves to the project's folder; paths are meant from where the user stands.
  if (process.env.npm_lifecycle_event === 'bogo' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  process.argv[1] = `${dist}/electron/cli.cjs`
  Module.runMain()
})
