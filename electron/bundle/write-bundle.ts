import { type Zippable, zipSync } from 'fflate'
import type { ReportDocument, ReportId } from '../../shared/document/model'
import type { TemplateAbout } from '../../shared/templates/user-template'
import { sha256 } from '../platform/files'
import { bundleFormat, bundleNames, type Manifest } from './format'

/** What goes into a bundle. */
export interface BundleContent {
  readonly id: ReportId
  readonly document: Pick<ReportDocument, 'template' | 'language'>
  /** The whole report as one yjs update. */
  readonly state: Uint8Array
  readonly media: ReadonlyMap<string, { readonly bytes: Uint8Array }>
  /** Makes it a template of this name. */
  readonly about?: TemplateAbout
}

// Zip keeps local times; a fixed one makes equal reports give equal files.
const fixedTime = new Date(2000, 0, 1)

/** The bytes of a `.bogo` or `.bogo-template` file. */
export function writeBundle({ id, document, state, media, about }: BundleContent): Uint8Array {
  const files = new Map<string, Uint8Array>([[bundleNames.state, state]])
  for (const [hash, { bytes }] of [...media].sort(([a], [b]) => (a < b ? -1 : 1)))
    files.set(bundleNames.media(hash), bytes)
  const manifest: Manifest = {
    format: bundleFormat,
    kind: about ? 'template' : 'report',
    ...(about && { about }),
    report: { id, template: document.template, language: document.language },
    files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.byteLength, sha256: sha256(bytes) })),
  }
  const zip: Zippable = {
    [bundleNames.manifest]: [new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`), { level: 6 }],
  }
  // Pictures are compressed already.
  for (const [path, bytes] of files) zip[path] = [bytes, { level: path === bundleNames.state ? 6 : 0 }]
  return zipSync(zip, { mtime: fixedTime })
}
