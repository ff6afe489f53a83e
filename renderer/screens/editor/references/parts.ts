import { type Editor, Extension } from '@tiptap/core'
import type { NamingContext } from '../numbering/is-printed'
import { createPartsService, type PartsService } from './parts-service'

declare module '@tiptap/core' {
  interface Storage {
    parts: { service: PartsService | null }
  }
}

/**
 * The reader of the report's parts that an editor's views share.
 * @throws Error when the editor was made without it
 */
export function partsOf({ storage }: Editor): PartsService {
  const { service } = storage.parts
  if (!service) throw new Error('an editor without parts')
  return service
}

/** Gives the editor the reader of its parts; before the views that show names of parts. */
export const Parts = Extension.create<{ context: NamingContext | null }, { service: PartsService | null }>({
  name: 'parts',
  addOptions: () => ({ context: null }),
  addStorage: () => ({ service: null }),
  onBeforeCreate() {
    const { context } = this.options
    if (context) this.storage.service = createPartsService(this.editor, context)
  },
})
