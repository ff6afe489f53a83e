import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { ReportDocument, ReportId } from '../../shared/document/model'
import type { TemplateAbout } from '../../shared/templates/user-template'
import { sha256 } from '../platform/files'
import { bundleFormat, bundleNames, type Manifest } from './format'
import type { VersionCopy } from './version-copy'

/** What goes into a bundle. */
export interface BundleContent {
  readonly id: ReportId
  readonly document: Pick<ReportDocument, 'template' | 'language'>
  /** The whole report as one yjs update. */
  readonly state: Uint8Array
  readonly media: ReadonlyMap<string, { readonly bytes: Uint8Array }>
  /** Makes it a template of this name. */
  readonly about?: TemplateAbout
  /** Older versions that go along, the oldest first. */
  readonly versions?: readonly VersionCopy[]
}

// Zip keeps local times; a fixed one makes equal reports give equal files.
const fixedTime = new Date(2000, 0, 1)

/** A file of the zip; `packs` says whether packing it is worth it: pictures are packed already. */
interface Part {
  readonly path: string
  readonly bytes: Uint8Array
  readonly packs: boolean
}

function partsOf({ state, media, versions = [] }: BundleContent): Part[] {
  const pictures = [...media].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    { path: bundleNames.state, bytes: state, packs: true },
    ...pictures.map(([hash, { bytes }]) => ({ path: bundleNames.media(hash), bytes, packs: false })),
    ...versions.map((version) => ({ path: bundleNames.version(version.id), bytes: version.state, packs: true })),
  ]
}

/** The bytes of a `.bogo` or `.bogo-template` file, in pieces: the whole of it is never in memory a second time. */
export function* bundlePieces(content: BundleContent): Generator<Uint8Array> {
  const { id, document, about, versions = [] } = content
  const parts = partsOf(content)
  const manifest: Omit<Manifest, 'versions'> & Partial<Manifest> = {
    format: bundleFormat,
    kind: about ? 'template' : 'report',
    ...(about && { about }),
    report: { id, template: document.template, language: document.language },
    ...(versions.length > 0 && { versions: versions.map(({ state: _, ...version }) => version) }),
    files: parts.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength, sha256: sha256(bytes) })),
  }
  const first = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
  let ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for (const { path, bytes, packs } of [{ path: bundleNames.manifest, bytes: first, packs: true }, ...parts]) {
    const file = packs ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path)
    file.mtime = fixedTime
    zip.add(file)
    file.push(bytes, true)
    yield* ready
    ready = []
  }
  zip.end()
  yield* ready
}

/** The bytes of a `.bogo` or `.bogo-template` file. */
export const writeBundle = (content: BundleContent): Uint8Array => Buffer.concat([...bundlePieces(content)])
