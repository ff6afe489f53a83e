// Makes the stores of earlier versions that the upgrade tests open, in test/fixtures/databases: one plain and one
// encrypted with the test key for each version that has none yet. What was released is never made again, because only
// the file as it was then proves anything: node scripts/make-database-fixtures.mjs <version>
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './lib/paths.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { Failure, say } from './lib/run.mjs'

const folder = inRoot('test', 'fixtures', 'databases')

runOnProjectNode(async () => {
  const version = Number(process.argv[2])
  if (!Number.isInteger(version) || version < 1) throw new Failure('Usage: make-database-fixtures.mjs <version>')
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(inRoot('test', 'support', 'old-store.ts'))
  mkdirSync(folder, { recursive: true })
  const files = { [`v${version}.db`]: null, [`v${version}-encrypted.db`]: Buffer.alloc(32, 7) }
  const made = Object.keys(files).filter((name) => existsSync(path.join(folder, name)))
  if (made.length > 0) throw new Failure(`${made.join(', ')} is there already and is never made again.`)
  for (const [name, key] of Object.entries(files)) {
    module.writeOldStore(path.join(folder, name), version, key)
    say(`made ${name}`)
  }
})
