import { z } from 'zod'

/**
 * Every failure that Bogo knows by name. `errors.<code>` in `shared/i18n` says in three languages what happened,
 * what is safe and what to do next.
 */
export const errorCodes = [
  'unexpected',
  'usage',
  'file-not-found',
  'bundle-not-a-zip',
  'bundle-truncated',
  'bundle-hash-mismatch',
  'bundle-newer-format',
  'bundle-media-missing',
  'bundle-too-many-entries',
  'bundle-too-large',
  'bundle-unsafe-entry',
  'bundle-manifest-invalid',
  'bundle-is-template',
  'bundle-not-a-template',
  'bundle-passphrase-needed',
  'bundle-passphrase-wrong',
  'bundle-seal-broken',
  'report-invalid',
  'report-newer-schema',
  'report-not-found',
  'report-damaged',
  'version-not-found',
  'version-damaged',
  'record-not-found',
  'template-unknown',
  'template-not-found',
  'document-unknown-node',
  'media-unsupported',
  'media-heic',
  'media-svg',
  'media-not-a-picture',
  'media-empty',
  'media-too-many',
  'media-too-many-pixels',
  'media-too-large',
  'media-unreadable',
  'media-polyglot',
  'media-missing',
  'store-newer',
  'store-damaged',
  'store-wrong-key',
  'store-busy',
  'store-read-only',
  'store-folder-missing',
  'disk-full',
  'disk-failing',
  'backup-failed',
  'backup-damaged',
  'backup-newer',
  'backup-folder-missing',
  'output-not-writable',
  'export-failed',
  'export-not-verified',
  'export-missing-glyphs',
  'export-cancelled',
  'form-not-for-report',
  'public-bundle',
  'public-closed',
  'preview-stopped',
  'preview-too-much',
  'export-too-large',
  'key-unavailable',
  'store-in-use',
  'store-locked',
  'lock-unsaved',
  'passphrase-wrong',
  'passphrase-wait',
  'recovery-code-wrong',
  'recovery-code-mistyped',
  'key-file-damaged',
  'key-in-keychain',
  'keychain-missing',
  'request-refused',
  'request-invalid',
  'compact-no-room',
  'compact-export-running',
  'compact-too-large',
  'compact-failed',
  'style-unreadable',
  'style-newer-format',
  'style-invalid',
] as const

export const errorCodeSchema = z.enum(errorCodes)
export type ErrorCode = z.infer<typeof errorCodeSchema>

/** Values for the placeholders of an error's texts. Never report text, never a secret. */
export const errorParamsSchema = z.record(z.string(), z.union([z.string(), z.number()]))
export type ErrorParams = z.infer<typeof errorParamsSchema>

/** What crosses a process border when something fails. */
export const errorEnvelopeSchema = z.object({ code: errorCodeSchema, params: errorParamsSchema })
export type ErrorEnvelope = z.infer<typeof errorEnvelopeSchema>

/** A failure with a name. `cause` stays in its own process, for the log. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, params: ErrorParams = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, cause === undefined ? undefined : { cause })
    this.name = 'AppError'
    this.code = code
    this.params = params
  }
}

/** Marks a branch that the types rule out; a new member of a union then fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
