import { rmSync } from 'node:fs'
import path from 'node:path'
import { copyForRestore, finishRestore, putInPlace } from '../../../electron/backup/restore'
import { writeBackup } from '../../../electron/backup/write-backup'
import { readDatabase } from '../../../electron/store/read-database'

/**
 * Works on the store of a folder over and over, until it is killed: `back-up.cjs <work> <folder>`. `straight` is what
 * must not be done: it writes a backup at its place at once.
 */
const [work = '', folder = ''] = process.argv.slice(2)
const key = Buffer.alloc(32, 7)
const store = path.join(folder, 'bogo.db')
const target = path.join(folder, 'backup.db')

const works: Readonly<Record<string, (round: number) => void>> = {
  write: () => void writeBackup({ store, key, target }),
  straight: () => {
    rmSync(target, { force: true })
    const source = readDatabase(store, key)
    source.prepare('VACUUM INTO ?').run(target)
    source.close()
  },
  restore: (round) => {
    finishRestore(folder)
    copyForRestore(path.join(folder, `backup-${round % 2}.db`), folder, key)
    putInPlace(folder)
  },
}

process.stdout.write('ready\n')
for (let round = 0; ; round++) works[work]?.(round)
