import { readdirSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { jsonReportState } from '../../electron/bundle/json-report'
import { inspectPicture } from '../../electron/bundle/picture'
import { writeBundle } from '../../electron/bundle/write-bundle'
import { createReportExporter } from '../../electron/export/export-report'
import { createWriters } from '../../electron/export/writers'
import { sha256 } from '../../electron/platform/files'
import { loadState } from '../../shared/document/load-state'
import { blockSchema } from '../../shared/document/model'
import { bodyOf } from '../../shared/document/y-report'
import { exportFormats } from '../../shared/ipc/export'
import { temporaryFolder } from '../support/folder'
import { png } from '../support/png'
import { createRandom } from '../support/random'
import { everyNode } from '../support/sample-report'
import { rounds, soakTime } from '../support/soak'
import { compactNow, openStore } from '../support/store'
import { smallDisk, whyNoSmallDisk } from '../support/test-disk'
import { openTypist } from '../support/typist'
import { tokenOf, tokensIn } from './tokens'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const reason = whyNoSmallDisk()
const distFolder = path.resolve(import.meta.dirname, '../../dist')
const full = expect.objectContaining({ code: 'disk-full' })

/** A store on a disk of its own with a report that somebody types into. */
function storeOnSmallDisk(megabytes: number) {
  const disk = smallDisk(megabytes)
  const store = openStore(disk.folder)
  const { id } = store.reports.create('overseas-training', 'ko')
  const tokens = () => tokensIn(bodyOf(loadState(store.log.load(id).state)).toString())
  return { ...store, disk, id, tokens }
}

/** A bundle with pictures, on a disk that has room. */
function bundleWithPictures(below: (bound: number) => number): string {
  // Noise, which no compression makes small: 300 kB each.
  const pictures = Array.from({ length: 4 }, () => inspectPicture(png(600, 500, () => below(256))))
  const figures = pictures.map(({ bytes }) =>
    blockSchema.parse({ type: 'figure', attrs: { media: sha256(bytes), alt: '사진' }, content: [] }),
  )
  const report = { ...everyNode(), body: [...everyNode().body, ...figures] }
  const media = new Map(pictures.map((picture) => [sha256(picture.bytes), picture]))
  const file = path.join(temporaryFolder(), 'x.bogo')
  writeFileSync(file, writeBundle({ id: report.id ?? '', document: report, state: jsonReportState(report), media }))
  return file
}

/** Runs what must fail because the disk is full: named, and within a second. */
async function failsAtOnce(run: () => unknown): Promise<void> {
  const started = performance.now()
  await expect((async () => run())()).rejects.toEqual(full)
  expect(performance.now() - started).toBeLessThan(1_000)
}

describe.skipIf(reason !== null)(`a disk that is full${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  test('stops typing by name; every row that was acknowledged is there, and what waited goes on by itself', () => {
    const { below } = createRandom()
    for (let round = 0; round < rounds(2, 30); round++) {
      const { disk, id, log, tokens, database } = storeOnSmallDisk(6)
      // As the saver of the editor: what could not be written waits and is merged.
      let waiting: Uint8Array[] = []
      let [acknowledged, written, refused] = [0, 0, 0]
      const save = (): void => {
        const started = performance.now()
        try {
          log.append(id, Y.mergeUpdates(waiting), 'device')
          waiting = []
          acknowledged = written
        } catch (error) {
          expect(error).toEqual(full)
          expect(performance.now() - started).toBeLessThan(1_000)
          refused += 1
        }
      }
      const append = (_report: string, update: Uint8Array) => {
        waiting.push(update)
        save()
        return 0
      }
      const typist = openTypist({ load: log.load, append }, id)
      const type = () => {
        written += 1
        typist.text.insert(typist.text.length, `${tokenOf(written)}${'가'.repeat(below(400))}`)
      }
      for (let i = 0; i < 20; i++) type()
      disk.fill(below(200))
      while (refused < 5) type()
      expect(acknowledged).toBeLessThan(written)
      expect([...tokens()]).toEqual(Array.from({ length: acknowledged }, (_, index) => index + 1))
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
      disk.makeRoom()
      save()
      expect(waiting).toEqual([])
      expect([...tokens()]).toEqual(Array.from({ length: written }, (_, index) => index + 1))
    }
  })

  test('stops an import by name; no half report is there, and it works when there is room again', async () => {
    const { below } = createRandom()
    const { disk, reports, index, log, id } = storeOnSmallDisk(8)
    const file = bundleWithPictures(below)
    disk.fill(600)
    await failsAtOnce(() => reports.import(file))
    expect(index.list().map((one) => one.id)).toEqual([id])
    expect(log.load(id).number).toBe(1)
    disk.makeRoom()
    expect((await reports.import(file)).problem).toBeNull()
    expect(index.list()).toHaveLength(2)
  })

  test.each(exportFormats)(
    'leaves nothing behind of an export as %s, and it works when there is room again',
    async (format) => {
      const disk = smallDisk(4)
      const { reports } = openStore()
      const source = reports.exportSource(
        reports.add({
          ...everyNode(),
          body: everyNode().body.filter(({ type }) => type !== 'figure' && type !== 'figureRow'),
        }).id,
      )
      const exporter = createReportExporter(createWriters(distFolder), () => 0)
      const run = async () => {
        const target = () => path.join(disk.folder, `x.${format}`)
        for await (const _file of exporter.export({ source, formats: [format], target })) _file.path
      }
      disk.fill(0)
      await expect(run()).rejects.toEqual(full)
      expect(readdirSync(disk.folder)).toEqual(['ballast'])
      disk.makeRoom()
      await run()
      expect(readdirSync(disk.folder)).toEqual([`x.${format}`])
    },
  )

  test('stops a compaction by name; the report is as before, and is compacted when there is room again', async () => {
    const { disk, id, log, database, ...store } = storeOnSmallDisk(6)
    const typist = openTypist(log, id)
    for (let round = 0; round < 3; round++) {
      typist.type('가'.repeat(200))
      // Letters in no order, so that the state is large.
      for (let i = 0; i < 400; i++) typist.text.insert((i * 7) % (typist.text.length + 1), '나')
      database.pragma('wal_checkpoint(TRUNCATE)')
      const before = log.load(id)
      disk.fill(0)
      await failsAtOnce(() => compactNow(store, id))
      expect(log.load(id)).toEqual(before)
      disk.makeRoom()
      expect(compactNow(store, id)?.upto).toBe(before.number)
      expect(loadState(log.load(id).state).toJSON()).toEqual(loadState(before.state).toJSON())
    }
  })

  test('control: a writer that writes to the place itself leaves half a file, and the check finds it', async () => {
    const disk = smallDisk(4)
    disk.fill(64)
    await expect(writeFile(path.join(disk.folder, 'x.pdf'), Buffer.alloc(200_000))).rejects.toThrow()
    expect(readdirSync(disk.folder)).not.toEqual(['ballast'])
  })
})
