import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readBundle, readTemplateBundle } from '../../../electron/bundle/read-bundle'
import { createTemplateTable } from '../../../electron/store/template-table'
import { createUserTemplates } from '../../../electron/templates/user-templates'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import { type ReportDocument, reportDocumentSchema } from '../../../shared/document/model'
import { plainText, titleOf } from '../../../shared/document/text'
import { temporaryFolder } from '../../support/folder'
import { picture } from '../../support/open-report'
import { everyNode } from '../../support/sample-report'
import { openStore } from '../../support/store'

const about = { name: '분기 보고 서식', description: '분기마다 쓰는 보고' }
const photo = picture(8, 4)

/** A device with its templates, and a report with a picture on it. */
function device() {
  const store = openStore()
  let id = 0
  const templates = createUserTemplates({
    ...store,
    table: createTemplateTable(store.database, () => 1_800_000_000_000 + id),
    newId: () => `11111111-0000-4000-8000-${String(++id).padStart(12, '0')}`,
    onChanged: () => undefined,
  })
  const documentOf = (report: string): ReportDocument => reportFromY(report, loadState(store.log.load(report).state))
  store.media.add({ bytes: photo.bytes, type: 'image/png', width: 8, height: 4 })
  const { id: _own, ...content } = reportDocumentSchema.parse({
    ...everyNode(),
    body: [...everyNode().body, { type: 'figure', attrs: { media: photo.hash, alt: '회색' }, content: [] }],
  })
  const report = store.reports.add(content)
  return { ...store, templates, report, documentOf }
}

function file(bytes: Uint8Array, name = 'x.bogo-template'): string {
  const place = path.join(temporaryFolder(), name)
  writeFileSync(place, bytes)
  return place
}

/** The shared file with its manifest changed. */
function withManifest(bytes: Uint8Array, edit: (manifest: Record<string, unknown>) => void): string {
  const files = unzipSync(bytes)
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']))
  edit(manifest)
  return file(zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) }))
}

test('a template keeps the text and the chosen facts of a report, and no title', () => {
  const { templates, report, documentOf } = device()
  const { id } = templates.save(report.id, about, ['organisation'])
  const [original, kept] = [documentOf(report.id), documentOf(id)]
  expect(kept.facts).toEqual({ organisation: '서울특별시' })
  expect(titleOf(kept)).toBe('')
  expect(plainText(kept.body)).toEqual(plainText(original.body.slice(1)))
  expect(templates.list()).toMatchObject([{ id, ...about, template: 'overseas-training', language: 'ko' }])
})

test('making, editing and deleting a template leaves the report as it was, and a template is no report', () => {
  const { templates, report, reports, index, log } = device()
  const before = log.load(report.id)
  const { id } = templates.save(report.id, about, [])
  reports.rename(id, '다른 제목')
  templates.describe(id, { name: '새 이름', description: '' })
  templates.delete(id)
  expect(log.load(report.id)).toEqual(before)
  expect(index.list().map((line) => line.id)).toEqual([report.id])
})

test('a report from a template is one of its own: the template stays as it is, and records get new ids', () => {
  const { templates, report, reports, documentOf } = device()
  const { id } = templates.save(report.id, about, ['organisation'])
  const before = documentOf(id)
  const made = templates.create(id)
  reports.rename(made.id, '새 보고')
  expect(documentOf(id)).toEqual(before)
  expect(documentOf(made.id)).toMatchObject({ template: 'overseas-training', facts: { organisation: '서울특별시' } })
  const idsOf = ({ body }: ReportDocument) => body.flatMap((block) => (block.type === 'policy' ? [block.attrs.id] : []))
  expect(idsOf(documentOf(made.id))).not.toEqual(idsOf(before))
})

test('a report from a template has its pictures, and no deadline or day of handing in that stood in the template', () => {
  const { templates, report, reports, documentOf } = device()
  reports.setSubmitted(report.id, '2026-11-20')
  const { id } = templates.save(report.id, about, ['submittedOn'])
  const made = templates.create(id)
  expect(documentOf(made.id).facts.submittedOn).toBeUndefined()
  expect([...reports.exportSource(made.id).media.keys()]).toEqual([photo.hash])
})

test('a deleted template is gone from the list and can be taken back', () => {
  const { templates, report } = device()
  const { id } = templates.save(report.id, about, [])
  templates.delete(id)
  expect(templates.list()).toEqual([])
  templates.restore(id)
  expect(templates.list()).toMatchObject([{ id }])
})

test('a template that is not there is a named error', () => {
  const { templates, report } = device()
  const missing = '22222222-0000-4000-8000-000000000001'
  for (const id of [missing, report.id]) {
    expect(() => templates.create(id)).toThrowError(expect.objectContaining({ code: 'template-not-found' }))
    expect(() => templates.share(id)).toThrowError(expect.objectContaining({ code: 'template-not-found' }))
    expect(() => templates.delete(id)).toThrowError(expect.objectContaining({ code: 'template-not-found' }))
  }
})

test('a shared template comes in on another device with its name, text and pictures', async () => {
  const one = device()
  const { id } = one.templates.save(one.report.id, about, ['organisation'])
  const bytes = one.templates.share(id)
  const other = openStore()
  const templates = createUserTemplates({
    ...other,
    table: createTemplateTable(other.database, Date.now),
    newId: () => '33333333-0000-4000-8000-000000000001',
    onChanged: () => undefined,
  })
  const imported = await templates.import({ name: 'x.bogo-template', bytes })
  expect(imported).toMatchObject({ id, ...about, problem: null })
  expect(templates.source(id).document).toEqual(one.documentOf(id))
  expect([...templates.source(id).media.keys()]).toEqual([photo.hash])
  expect(other.index.list()).toEqual([])
})

test('importing a template twice changes nothing, and brings a deleted one back', async () => {
  const { templates, report, documentOf } = device()
  const { id } = templates.save(report.id, about, [])
  const place = file(templates.share(id))
  const before = documentOf(id)
  templates.delete(id)
  await templates.import(place)
  await templates.import(place)
  expect(templates.list()).toHaveLength(1)
  expect(documentOf(id)).toEqual(before)
})

test('a template file that bears the id of a report does not touch the report', async () => {
  const { templates, report, reports, log, index } = device()
  const { id } = templates.save(report.id, about, [])
  const source = reports.exportSource(report.id)
  const before = log.load(report.id)
  const place = withManifest(templates.share(id), (manifest) => {
    manifest.report = { ...(manifest.report as object), id: report.id }
  })
  const imported = await templates.import(place)
  expect(imported.id).not.toBe(report.id)
  expect(log.load(report.id)).toEqual(before)
  expect(index.list().map((line) => line.id)).toEqual([source.id])
})

test('reports and templates are told apart by name', async () => {
  const { templates, report } = device()
  const { id } = templates.save(report.id, about, [])
  const shared = file(templates.share(id), 'x.bogo')
  await expect(readBundle(shared)).rejects.toMatchObject({ code: 'bundle-is-template' })
  const asReport = withManifest(templates.share(id), (manifest) => {
    delete manifest.kind
  })
  await expect(templates.import(asReport)).rejects.toMatchObject({ code: 'bundle-not-a-template' })
})

test.each([
  ['no name', (manifest: Record<string, unknown>) => delete manifest.about, 'bundle-manifest-invalid'],
  [
    'an empty name',
    (manifest) => Object.assign(manifest, { about: { name: ' ', description: '' } }),
    'bundle-manifest-invalid',
  ],
  ['another kind', (manifest) => Object.assign(manifest, { kind: 'macro' }), 'bundle-manifest-invalid'],
  ['a later format', (manifest) => Object.assign(manifest, { format: 99 }), 'bundle-newer-format'],
  ['a list without its text', (manifest) => Object.assign(manifest, { files: [] }), 'bundle-unsafe-entry'],
] as [string, (manifest: Record<string, unknown>) => void, string][])(
  'a template file with %s is a named error and brings nothing in',
  async (_what, edit, code) => {
    const { templates, report } = device()
    const { id } = templates.save(report.id, about, [])
    const bytes = templates.share(id)
    templates.delete(id)
    await expect(templates.import(withManifest(bytes, edit))).rejects.toMatchObject({ code })
    expect(templates.list()).toEqual([])
  },
)

test('a template file that is cut, lacks a picture or is none at all is a named error', async () => {
  const { templates, report } = device()
  const { id } = templates.save(report.id, about, [])
  const bytes = templates.share(id)
  const { [`media/${photo.hash}`]: _picture, ...rest } = unzipSync(bytes)
  const bad: [Uint8Array, string][] = [
    [bytes.slice(0, bytes.length / 2), 'bundle-truncated'],
    [zipSync(rest), 'bundle-media-missing'],
    [strToU8('{}'), 'bundle-not-a-zip'],
  ]
  for (const [content, code] of bad) {
    await expect(readTemplateBundle(file(content))).rejects.toMatchObject({ code })
    await expect(readTemplateBundle({ name: 'x', bytes: content })).rejects.toMatchObject({ code })
  }
  expect(existsSync(file(bytes))).toBe(true)
})
