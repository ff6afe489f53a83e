// npm run build: the app into dist/.
import { runOnProjectNode } from './lib/project-node.mjs'

runOnProjectNode(async () => {
  const { appParts, build } = await import('./lib/build.mjs')
  await build(appParts)
})
