import type { ErrorEnvelope } from '../../../shared/errors'
import type { PreparedPicture } from './prepare-picture'

/** What a picture worker is asked; it takes one file at a time. */
export interface PictureRequest {
  readonly file: File
  readonly keepPlace: boolean
}

/** What it answers. */
export type PictureAnswer =
  | { readonly ok: true; readonly picture: PreparedPicture }
  | { readonly ok: false; readonly error: ErrorEnvelope }
