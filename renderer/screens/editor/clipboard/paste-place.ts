import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { PastedPictures } from './clean/pictures'

/** What one paste or drop carries from ProseMirror's first question about it to the last. */
export interface PastePlace {
  /** A paste begins (`position` null: at the selection) or a drop. */
  begin(data: DataTransfer | null, position: number | null): void
  data(): DataTransfer | null
  position(): number | null
  keepPictures(pictures: PastedPictures): void
  takePictures(): PastedPictures
  keepBelow(blocks: readonly DocumentNode[]): void
  takeBelow(): readonly DocumentNode[]
}

const none: PastedPictures = { files: [], missing: 0 }

export function createPastePlace(): PastePlace {
  let event: { data: DataTransfer | null; position: number | null } = { data: null, position: null }
  let pictures = none
  let below: readonly DocumentNode[] = []
  return {
    begin(data, position) {
      event = { data, position }
      pictures = none
      below = []
      // The browser empties the data when the event is over.
      queueMicrotask(() => {
        event = { data: null, position: null }
      })
    },
    data: () => event.data,
    position: () => event.position,
    keepPictures(kept) {
      pictures = kept
    },
    takePictures() {
      const taken = pictures
      pictures = none
      return taken
    },
    keepBelow(blocks) {
      below = blocks
    },
    takeBelow() {
      const taken = below
      below = []
      return taken
    },
  }
}
