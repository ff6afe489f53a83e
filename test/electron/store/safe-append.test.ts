import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readBundle } from '../../../electron/bundle/read-bundle'
import { createSafeAppend } from '../../../electron/store/safe-append'
import { setTitle, updateBy } from '../../../shared/document/edit'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import { titleOf } from '../../../shared/document/text'
import { AppError } from '../../../shared/errors'
import { openApplication } from '../../support/application'
import { temporaryFolder } from '../../support/folder'

/** Overwrites every page behind the first, as a dying disk would, under the open store. */
function overwritePages(folder: string): void {
  const handle = openSync(path.join(folder, 'bogo.db'), 'r+')
  for (let page = 1; page < 60; page++) writeSync(handle, Buffer.alloc(4_096, page), 0, 4_096, page * 4_096)
  closeSync(handle)
}

test('what is written after the disk failed once is in the same store after the next start', () => {
  const folder = temporaryFolder()
  const first = openApplication(folder)
  const { id } = first.reports.create('overseas-training', 'ko')
  const doc = loadState(first.log.load(id).state)
  const failing = {
    ...first.log,
    append: () => {
      throw new AppError('disk-failing')
    },
  }
  const append = createSafeAppend({
    log: failing,
    rescueLog: first.rescueLog,
    onDamage: first.health.damageFound,
  })
  for (const title of ['하노이', '하노이 출장']) {
    append(
      id,
      updateBy(doc, (same) => setTitle(same, title)),
      1,
    )
  }
  first.close()

  const second = openApplication(folder)
  expect(second.index.get(id)).toMatchObject({ title: '하노이 출장', problem: null })
  expect(second.health.state().recovered).toBeNull()
  second.close()
  expect(readdirSync(folder).filter((name) => /damaged|rescue|repair/.test(name))).toEqual([])
})

test('what is written while the store is damaged is kept, and is in the report after the next start', () => {
  const folder = temporaryFolder()
  const first = openApplication(folder)
  const { id } = first.reports.create('overseas-training', 'ko')
  const doc = loadState(first.log.load(id).state)
  mkdirSync(path.join(folder, 'backups'))
  first.database.exec(`VACUUM INTO '${path.join(folder, 'backups', 'bogo-20261128T145012345Z-hourly.db')}'`)
  first.close()

  const second = openApplication(folder)
  second.database.pragma('cache_size = 0')
  overwritePages(folder)
  for (const title of ['하노이', '하노이 출장', '하노이 출장 보고']) {
    second.append(
      id,
      updateBy(doc, (same) => setTitle(same, title)),
      1,
    )
  }
  expect(second.told.at(-1)?.damageFound).toBe(true)
  second.close()

  const third = openApplication(folder)
  expect(third.index.get(id)).toMatchObject({ title: '하노이 출장 보고', problem: null })
  expect(third.health.state().recovered?.reports.map(({ report }) => report)).toEqual([id])
  expect(readdirSync(path.join(folder, 'damaged'))).toHaveLength(1)
  third.close()
})

test('what is written while the store is damaged is in what is opened, handed over and kept as a version', async () => {
  const folder = temporaryFolder()
  const { database, rescueLog, log, reports, append, versions, handOver, close } = openApplication(folder)
  const { id } = reports.create('overseas-training', 'ko')
  const doc = loadState(log.load(id).state)
  database.pragma('wal_checkpoint(TRUNCATE)')
  const title = (word: string) => updateBy(doc, (same) => setTitle(same, word))
  append(id, title('하노이'), 1)
  const failing = () => {
    throw new AppError('disk-failing')
  }
  const rescuing = createSafeAppend({
    log: { ...log, append: failing },
    rescueLog,
    onDamage: () => undefined,
  })
  rescuing(id, title('하노이 출장'), 1)
  rescuing(id, title('하노이 출장 보고'), 1)
  const titleIn = (state: Uint8Array) => titleOf(reportFromY(id, loadState(state)))
  expect(titleIn(log.load(id).state)).toBe('하노이 출장 보고')
  expect(titleOf(reports.exportSource(id).document)).toBe('하노이 출장 보고')
  expect(titleIn(versions.open(versions.keep(id, '초안').id))).toBe('하노이 출장 보고')
  const out = path.join(folder, 'out.bogo')
  await handOver.write({ id, passphrase: null, versions: false }, out)
  expect(titleOf((await readBundle(out)).document)).toBe('하노이 출장 보고')
  close()
})
