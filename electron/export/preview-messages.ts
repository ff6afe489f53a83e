import type { ReportDocument } from '../../shared/document/model'
import type { ErrorEnvelope } from '../../shared/errors'
import type { HouseStyle } from '../../shared/profiles/house-style'
import type { Picture } from '../bundle/picture'

/** What a first page is drawn from. */
export interface PreviewSource {
  readonly document: ReportDocument
  readonly media: ReadonlyMap<string, Picture>
}

/** What the main process asks of the previewer. */
export interface PreviewJob {
  readonly number: number
  readonly source: PreviewSource
  /** Of the organisation; null for the official values. */
  readonly houseStyle: HouseStyle | null
  readonly distFolder: string
}

/** What the previewer answers. */
export type PreviewMessage =
  | { readonly number: number; readonly svg: string }
  | { readonly number: number; readonly error: ErrorEnvelope; readonly stack: string }
