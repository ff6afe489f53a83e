import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportDocument, ReportId } from '../../shared/document/model'
import { mediaOf } from '../../shared/document/text'
import { AppError } from '../../shared/errors'
import { maxPictureBytes } from '../../shared/media'
import type { TemplateAbout } from '../../shared/templates/user-template'
import { sha256 } from '../platform/files'
import { nameOfZip, type ZipSource } from './byte-source'
import { bundleFormat, bundleLimits, bundleNames, type Manifest, manifestSchema } from './format'
import { jsonReportState, parseJsonReport } from './json-report'
import { isTooDeep } from './nesting'
import { inspectPicture, type Picture } from './picture'
import { type OpenZip, withZip } from './read-zip'
import type { VersionCopy } from './version-copy'

/** A `.bogo` file, read and checked. */
export interface Bundle {
  readonly id: ReportId
  /** The whole report as one yjs update. */
  readonly state: Uint8Array
  readonly document: ReportDocument
  readonly media: ReadonlyMap<string, Picture>
  /** Older versions that came along, the oldest first. */
  readonly versions: readonly VersionCopy[]
}

const decoder = new TextDecoder('utf-8', { fatal: false })

async function readManifest(file: string, zip: OpenZip): Promise<Manifest> {
  const size = zip.sizes.get(bundleNames.manifest)
  if (size === undefined) throw new AppError('bundle-manifest-invalid', { path: file })
  if (size > bundleLimits.manifestBytes) {
    throw new AppError('bundle-too-large', { path: file, limit: bundleLimits.manifestBytes / 1024 / 1024 })
  }
  const bytes = await zip.read(bundleNames.manifest)
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

const isMedia = (name: string): boolean => name.startsWith('media/')

/** Sizes as they are declared, before anything but the manifest was unpacked. */
function checkNames(file: string, { files, versions }: Manifest, { sizes }: OpenZip): void {
  const named = new Set<string>([bundleNames.manifest])
  for (const { path, bytes } of files) {
    named.add(path)
    const found = sizes.get(path)
    if (found === undefined && isMedia(path)) {
      throw new AppError('bundle-media-missing', { path: file, media: path.slice(6, 18) })
    }
    if (found === undefined) throw new AppError('bundle-truncated', { path: file, file: path })
    if (found !== bytes) throw new AppError('bundle-hash-mismatch', { path: file, file: path })
    if (isMedia(path) && bytes > maxPictureBytes) {
      throw new AppError('media-too-large', { limit: `${maxPictureBytes / 1024 / 1024} MB` })
    }
  }
  for (const name of sizes.keys()) {
    if (!named.has(name)) throw new AppError('bundle-unsafe-entry', { path: file, file: name })
  }
  const lost = versions.map(({ id }) => bundleNames.version(id)).find((name) => !sizes.has(name))
  if (lost) throw new AppError('bundle-truncated', { path: file, file: lost })
}

/** Every file that the manifest names must be there, whole and unchanged; nothing else may be. */
async function readFiles(file: string, manifest: Manifest, zip: OpenZip): Promise<Map<string, Uint8Array>> {
  checkNames(file, manifest, zip)
  const files = new Map<string, Uint8Array>()
  for (const { path, sha256: expected } of manifest.files) {
    const bytes = await zip.read(path)
    if (sha256(bytes) !== expected) throw new AppError('bundle-hash-mismatch', { path: file, file: path })
    files.set(path, bytes)
  }
  return files
}

/**
 * The document of a state. Text that lies deeper than any editor makes it ends the stack of who reads it.
 * @throws AppError `report-*`, `document-unknown-node`
 */
function readDocument(id: ReportId, state: Uint8Array): ReportDocument {
  let tooDeep: boolean
  try {
    tooDeep = isTooDeep(state)
  } catch (error) {
    throw new AppError('report-damaged', {}, error)
  }
  if (tooDeep) throw new AppError('report-invalid', { place: 'body', reason: 'nesting' })
  try {
    return reportFromY(id, loadState(state))
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('report-invalid', { place: 'body', reason: 'nesting' }, error)
    throw error
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
 * @param passphrase of a sealed one
 * @throws AppError `file-not-found`, `bundle-*`, `report-*`, `document-unknown-node`, `template-unknown`, `media-*`
 */
export async function readBundle(source: ZipSource, passphrase?: string): Promise<Bundle> {
  const { manifest, entries, file } = await readParts(source, passphrase)
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

function readParts(source: ZipSource, passphrase?: string) {
  const file = nameOfZip(source)
  return withZip(source, passphrase, async (zip) => {
    const manifest = await readManifest(file, zip)
    return { file, manifest, entries: await readFiles(file, manifest, zip) }
  })
}

function readVersions(id: ReportId, manifest: Manifest, entries: ReadonlyMap<string, Uint8Array>): VersionCopy[] {
  return manifest.versions.map((about) => {
    const state = entries.get(bundleNames.version(about.id)) ?? new Uint8Array()
    readDocument(id, state)
    return { ...about, state }
  })
}

function checkContent(file: string, manifest: Manifest, entries: ReadonlyMap<string, Uint8Array>): Bundle {
  const { id } = manifest.report
  const state = readState(file, id, entries)
  const document = readDocument(id, state)
  const media = new Map<string, Picture>()
  for (const [name, bytes] of entries) {
    if (isMedia(name)) media.set(name.slice('media/'.length), inspectPicture(bytes))
  }
  for (const hash of mediaOf(document.body)) {
    if (!media.has(hash)) throw new AppError('bundle-media-missing', { path: file, media: hash.slice(0, 12) })
  }
  for (const [hash, { bytes }] of media) {
    if (sha256(bytes) !== hash)
      throw new AppError('bundle-hash-mismatch', { path: file, file: bundleNames.media(hash) })
  }
  return { id, state, document, media, versions: readVersions(id, manifest, entries) }
}
