import type { MediaHash } from '../../shared/document/identity'
import type { ErrorEnvelope } from '../../shared/errors'
import type { BodyPlace, PreviewPage } from '../../shared/ipc/preview'
import type { HouseStyle } from '../../shared/profiles/house-style'
import type { PictureSize } from './stand-ins'

/** What the main process tells the page drawer. The first message is `open`. */
export type DrawerTask =
  | {
      readonly type: 'open'
      /** Begins the keys of all pages that this drawer draws. */
      readonly run: string
      /** The whole report as one yjs update. */
      readonly state: Uint8Array
      readonly houseStyle: HouseStyle | null
      readonly distFolder: string
    }
  /** A change of the report, as it was stored. */
  | { readonly type: 'update'; readonly update: Uint8Array }
  /** The answer to `needs`; null for a picture that is not there. */
  | { readonly type: 'sizes'; readonly sizes: ReadonlyMap<MediaHash, PictureSize | null> }
  | { readonly type: 'look'; readonly from: number; readonly to: number }
  | { readonly type: 'page'; readonly key: string }

/** What the page drawer tells. `changes` is how many updates it has taken in: an answer to fewer is followed by another. */
export type DrawerMessage =
  /** Pictures whose size must be known before anything can be drawn. */
  | { readonly type: 'needs'; readonly media: readonly MediaHash[] }
  /** `ready` holds the SVG of the new pages in sight, by key. */
  | {
      readonly type: 'drawn'
      readonly changes: number
      readonly pages: readonly PreviewPage[]
      readonly places: readonly BodyPlace[]
      readonly ready: ReadonlyMap<string, string>
    }
  | {
      readonly type: 'failed'
      readonly changes: number
      readonly error: ErrorEnvelope
      readonly block: number | null
      readonly stack: string
    }
  /** The answer to `page`: null for a page of an earlier drawing. */
  | { readonly type: 'page'; readonly key: string; readonly svg: string | null }
