import { DOMSerializer, type Fragment, type Slice } from '@tiptap/pm/model'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import type { SheetContext } from '../../nodes/node-views'
import { type Numbers, readNumbers } from './numbers'
import { createPictureReader } from './pictures'
import { createClipboardSerializer } from './serializer'
import { plainTextOf } from './text'

const noNumbers: Numbers = { numberOf: () => '', formOf: () => null, referenceText: () => '' }

/** Serialises with what belongs to the piece that is being copied. */
class SheetSerializer extends DOMSerializer {
  readonly #current: () => DOMSerializer
  constructor(current: () => DOMSerializer) {
    super({}, {})
    this.#current = current
  }
  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ) {
    return this.#current().serializeFragment(fragment, options, target)
  }
}

/** How the sheet is copied: ProseMirror asks for the piece, then its HTML, then its plain text. */
export function createCopy(
  context: SheetContext,
): Pick<EditorProps, 'transformCopied' | 'clipboardSerializer' | 'clipboardTextSerializer'> {
  let numbers = noNumbers
  let serializer: DOMSerializer | null = null
  const begin = (slice: Slice, view: EditorView): Slice => {
    numbers = readNumbers(slice, view.state, context)
    const picture = createPictureReader(view)
    serializer = createClipboardSerializer(view.state.schema, { context, numbers: () => numbers, picture })
    return slice
  }
  return {
    transformCopied: begin,
    clipboardSerializer: new SheetSerializer(() => serializer ?? new DOMSerializer({}, {})),
    clipboardTextSerializer: ({ content }) => plainTextOf(content, numbers, context),
  }
}
