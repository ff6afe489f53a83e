import { type Node as DocumentNode, Fragment, type Slice } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { type ListForm, type ListPlace, listForm, outermost } from '../../../../../shared/print/list-form'
import { isRecordName } from '../../../../../shared/records/record'
import { records } from '../../../../../shared/records/records'
import type { SheetContext } from '../../nodes/node-views'
import { listKindOf, numberBlocks } from '../../numbering/number-blocks'

/** What the sheet shows beside the text of a copied piece. */
export interface Numbers {
  /** `1.`, `그림 2`: the number of a heading, caption or record; '' when it has none or is only partly copied. */
  numberOf(node: DocumentNode): string
  /** The form of a list of the piece. */
  formOf(list: DocumentNode): ListForm | null
  /** What a reference to an id reads. */
  referenceText(target: string, show: string): string
}

const isList = ({ type }: DocumentNode): boolean => type.name.endsWith('List')

/** Reads the numbers of a document for a piece of it. */
export function readNumbers(slice: Slice, { doc, selection }: EditorState, context: SheetContext): Numbers {
  const numbered = numberBlocks(doc, context.profile, context.language)
  const numbers = new Map(numbered.map(({ node, number }) => [node, number]))
  const forms = new Map<DocumentNode, ListForm>()

  function visit(fragment: Fragment, place: ListPlace): void {
    fragment.forEach((node) => {
      if (!isList(node)) {
        if (!node.isTextblock) visit(node.content, place)
        return
      }
      const { form, inside } = listForm(listKindOf(node), context.profile, place)
      forms.set(node, form)
      node.forEach((item) => void visit(item.content, inside))
    })
  }
  const start = selection.$from.index(0)
  slice.content.forEach((node, _offset, index) => {
    const own = doc.maybeChild(start + index)
    const known = numbered.find((block) => block.node === own)?.list
    visit(Fragment.from(node), { ...outermost, depth: known?.depth ?? 0 })
  })
  return {
    numberOf: (node) => numbers.get(node) ?? '',
    formOf: (list) => forms.get(list) ?? null,
    referenceText(target, show) {
      const block = numbered.find(({ node }) => node.attrs.id === target)
      if (!block) return ''
      if (show === 'text' || block.number === '') return block.node.textContent
      const { name } = block.node.type
      return isRecordName(name) ? `${records[name].label[context.language]} ${block.number}` : block.number
    },
  }
}
