import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  ensureFolder,
  fileNameOf,
  freePath,
  writeError,
  writeWholeFile,
  writeWholeFolder,
} from '../../../electron/platform/files'
import { temporaryFolder } from '../../support/folder'

const bytes = new TextEncoder().encode('보고')

test('a file is written whole and no temporary neighbour stays', async () => {
  const folder = temporaryFolder()
  await writeWholeFile(path.join(folder, 'a.txt'), bytes)
  expect(readdirSync(folder)).toEqual(['a.txt'])
  expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('보고')
})

test('a failed write keeps the old file and leaves nothing behind', async () => {
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, 'taken'))
  await expect(writeWholeFile(path.join(folder, 'taken'), bytes)).rejects.toMatchObject({ code: 'output-not-writable' })
  expect(readdirSync(folder)).toEqual(['taken'])
})

test('missing folders are made, however deep', async () => {
  const folder = path.join(temporaryFolder(), 'a', '나', 'ć')
  await ensureFolder(folder)
  await ensureFolder(folder)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder under a file cannot be made, and says which', async () => {
  const file = path.join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const folder = path.join(file, 'below')
  await expect(ensureFolder(folder)).rejects.toMatchObject({ code: 'output-not-writable', params: { path: folder } })
})

test.runIf(process.platform === 'linux')(
  'a file system that refuses new folders is an error and not an endless loop',
  async () => {
    await expect(ensureFolder('/proc/bogo/out')).rejects.toMatchObject({ code: 'output-not-writable' })
  },
)

test('a taken name gets a number instead of overwriting', async () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, '보고서.pdf'), '')
  expect(await freePath(folder, '보고서', 'pdf')).toBe(path.join(folder, '보고서 (2).pdf'))
})

test.each([
  ['런던/파리: "보고"?', '런던 파리 보고'],
  ['Ba\u0301o ca\u0301o', 'Báo cáo'],
  ['  ...  ', 'fallback'],
  ['a'.repeat(300), 'a'.repeat(80)],
  ['끝.', '끝'],
])('the title %j becomes the file name %j', (title, name) => {
  expect(fileNameOf(title, 'fallback')).toBe(name)
})

test('a folder whose name a file has is named as the folder that cannot be written', async () => {
  const file = path.join(temporaryFolder(), 'file')
  writeFileSync(file, 'kept')
  await expect(ensureFolder(file)).rejects.toMatchObject({ code: 'output-not-writable', params: { path: file } })
  await expect(writeWholeFile(path.join(file, 'x.pdf'), bytes)).rejects.toMatchObject({ code: 'output-not-writable' })
  expect(readFileSync(file, 'utf8')).toBe('kept')
})

test('a folder is there whole, with the folders in it, and no temporary neighbour stays', async () => {
  const folder = temporaryFolder()
  const done: number[] = []
  const files = [
    { path: 'report.md', bytes },
    { path: 'pictures/001.png', bytes },
  ]
  await writeWholeFolder(path.join(folder, '보고서'), files, { onFile: (count) => done.push(count) })
  expect(readdirSync(folder)).toEqual(['보고서'])
  expect(readdirSync(path.join(folder, '보고서'), { recursive: true }).map(String).sort()).toEqual([
    'pictures',
    path.join('pictures', '001.png'),
    'report.md',
  ])
  expect(done).toEqual([1, 2])
})

test('a folder that has something in it stays as it is, and its name is told', async () => {
  const folder = path.join(temporaryFolder(), 'taken')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'mine'), '')
  await expect(writeWholeFolder(folder, [{ path: 'a', bytes }])).rejects.toMatchObject({
    code: 'output-not-writable',
    params: { path: folder },
  })
  expect(readdirSync(path.dirname(folder))).toEqual(['taken'])
  expect(readdirSync(folder)).toEqual(['mine'])
})

test('a folder of which a file cannot be written leaves nothing behind', async () => {
  const parent = temporaryFolder()
  const folder = path.join(parent, 'report')
  const files = [
    { path: 'a', bytes },
    { path: 'a/b', bytes },
  ]
  await expect(writeWholeFolder(folder, files)).rejects.toMatchObject({
    code: 'output-not-writable',
    params: { path: folder },
  })
  expect(readdirSync(parent)).toEqual([])
})

test('a full disk is told as such', () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
  expect(writeError('/somewhere/report', full)).toMatchObject({
    code: 'disk-full',
    params: { path: '/somewhere/report' },
  })
})

test('a folder gets a free name without an extension', async () => {
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, '보고서'))
  expect(await freePath(folder, '보고서', '')).toBe(path.join(folder, '보고서 (2)'))
})
