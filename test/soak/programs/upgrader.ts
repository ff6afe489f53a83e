// Upgrades a store by one version, to be killed while it does. Arguments: file, version, `honest` or `hasty`.
import { migrations } from '../../../electron/store/migrations/migrate'
import { openRaw } from '../../support/old-store'
import { testKey } from '../../support/test-key'

const [, , file = '', version = '1', manner] = process.argv
const database = openRaw(file, testKey)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
const step = migrations.find((migration) => migration.version === Number(version))
if (!step) throw new Error(`no version ${version}`)

process.stdout.write('ready\n')
if (manner === 'hasty') {
  // As without a transaction: the shape first, its number some time later.
  step.up(database)
  process.stdout.write('half\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
  database.pragma(`user_version = ${version}`)
} else {
  database.transaction(() => {
    step.up(database)
    database.pragma(`user_version = ${version}`)
  })()
}
process.stdout.write('done\n')
