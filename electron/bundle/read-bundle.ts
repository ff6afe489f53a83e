import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportDocument, ReportId } from '../../shared/document/model'
import { mediaOf } from '../../shared/document/text'
import { AppError } from '../../shared/errors'
import type { TemplateAbout } from '../../shared/templates/user-template'
import { sha256 } from '../platform/files'
import { bundleFormat, bundleNames, type Manifest, manifestSchema } from './format'
import { jsonReportState, parseJsonReport } from './json-report'
import { inspectPicture, type Picture } from './picture'
import { nameOfZip, readZip, type ZipSource } from './read-zip'

/** A `.bogo` file, read and checked. */
export interface Bundle {
  readonly id: ReportId
  /** The whole report as one yjs update. */
  readonly state: Uint8Array
  readonly document: ReportDocument
  readonly media: ReadonlyMap<string, Picture>
}

const decoder = new TextDecoder('utf-8', { fatal: false })

function readManifest(file: string, entries: ReadonlyMap<string, Uint8Array>): Manifest {
  const bytes = entries.get(bundleNames.manifest)
  if (!bytes) throw new AppError('bundle-manifest-invalid', { path: file })
  let json: unknown
  try {
    json = JSON.parse(decoder.decode(bytes))
  } catch (error) {
    throw new AppError('bundle-manifest-invalid', { path: file }, error)
  }
  // The format is looked at first: everything else of a newer manifest may have another shape.
  if (typeof json === 'object' && json !== null && 'format' in json && Number(json.format) > bundleFormat) {
    throw new AppError('bundle-newer-format', { path: file, format: Number(json.format) })
  }
  const manifest = manifestSchema.safeParse(json)
  if (!manifest.success) throw new AppError('bundle-manifest-invalid', { path: file }, manifest.error)
  return manifest.data
}

/** Every file that the manifest names must be there, whole and unchanged; nothing else may be. */
function checkFiles(file: string, manifest: Manifest, entries: ReadonlyMap<string, Uint8Array>): void {
  const named = new Set<string>([bundleNames.manifest])
  for (const { path, bytes, sha256: expected } of manifest.files) {
    named.add(path)
    const found = entries.get(path)
    if (!found && path.startsWith('media/'))
      throw new AppError('bundle-media-missing', { path: file, media: path.slice(6, 18) })
    if (!found) throw new AppError('bundle-truncated', { path: file, file: path })
    if (found.byteLength !== bytes || sha256(found) !== expected) {
      throw new AppError('bundle-hash-mismatch', { path: file, file: path })
    }
  }
  for (const name of entries.keys()) {
    if (!named.has(name)) throw new AppError('bundle-unsafe-entry', { path: file, file: name })
  }
}

function readState(file: string, id: ReportId, entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const state = entries.get(bundleNames.state)
  if (state) return state
  const json = entries.get(bundleNames.json)
  if (json) return jsonReportState({ ...parseJsonReport(decoder.decode(json), bundleNames.json), id })
  throw new AppError('bundle-manifest-invalid', { path: file })
}

/** A `.bogo-template` file, read and checked. */
export interface TemplateBundle extends Bundle {
  readonly about: TemplateAbout
}

/**
 * Reads and checks a `.bogo` file.
 * @throws AppError `file-not-found`, `bundle-*`, `report-*`, `document-unknown-node`, `template-unknown`, `media-*`
 */
export async function readBundle(source: ZipSource): Promise<Bundle> {
  const { manifest, entries, file } = await readParts(source)
  if (manifest.kind === 'template') throw new AppError('bundle-is-template', { path: file })
  return checkContent(file, manifest, entries)
}

/**
 * Reads and checks a `.bogo-template` file, as strictly as a report.
 * @throws AppError `bundle-not-a-template`, and whatever `readBundle` throws
 */
export async function readTemplateBundle(source: ZipSource): Promise<TemplateBundle> {
  const { manifest, entries, file } = await readParts(source)
  if (manifest.kind !== 'template') throw new AppError('bundle-not-a-template', { path: file })
  if (!manifest.about) throw new AppError('bundle-manifest-invalid', { path: file })
  return { ...checkContent(file, manifest, entries), about: manifest.about }
}

async function readParts(source: ZipSource) {
  const file = nameOfZip(source)
  const entries = await readZip(source)
  return { file, entries, manifest: readManifest(file, entries) }
}

function checkContent(file: string, manifest: Manifest, entries: ReadonlyMap<string, Uint8Array>): Bundle {
  checkFiles(file, manifest, entries)
  const { id } = manifest.report
  const state = readState(file, id, entries)
  const document = reportFromY(id, loadState(state))
  const media = new Map<string, Picture>()
  for (const [name, bytes] of entries) {
    if (name.startsWith('media/')) media.set(name.slice('media/'.length), inspectPicture(bytes))
  }
  for (const hash of mediaOf(document.body)) {
    if (!media.has(hash)) throw new AppError('bundle-media-missing', { path: file, media: hash.slice(0, 12) })
  }
  for (const [hash, { bytes }] of media) {
    if (sha256(bytes) !== hash)
      throw new AppError('bundle-hash-mismatch', { path: file, file: bundleNames.media(hash) })
  }
  return { id, state, document, media }
}
