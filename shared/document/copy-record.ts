import { optionsOf } from '../records/filters'
import { isTextField, type RecordDefinition } from '../records/record'
import { records } from '../records/records'
import { type Block, blockSchema, type RecordBlock } from './model'
import { plainText } from './text'

/** The same content without what points to parts of the report that stays behind. */
function withoutReferences(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || !('content' in node) || !Array.isArray(node.content)) return node
  const isReference = (child: unknown) => Reflect.get(Object(child), 'type') === 'crossReference'
  return { ...node, content: node.content.filter((child) => !isReference(child)).map(withoutReferences) }
}

/** Links to other records of the old report: lists of what is no set of choices. */
const isLink = ({ fields }: RecordDefinition, key: string, value: unknown): boolean =>
  Array.isArray(value) && fields.some((field) => field.key === key && optionsOf(field) === null)

/** Where a record says what it is based on; one that has no place for it says so in its last long text. */
function fieldForOrigin({ fields }: RecordDefinition): string {
  const texts = fields.filter(isTextField)
  const long = texts.filter(({ lines }) => lines === 'many')
  return (texts.find(({ key }) => key === 'sources') ?? long.at(-1) ?? texts.at(-1))?.key ?? ''
}

/**
 * A record for another report, with an id of its own and a line that says where it is from. Links to what stays behind
 * are left out.
 */
export function copyRecord(record: RecordBlock, id: string, origin: string): Block {
  const definition = records[record.type]
  const attrs = Object.entries(record.attrs).map(([key, value]) => [key, isLink(definition, key, value) ? null : value])
  const line = { type: 'paragraph', content: [{ type: 'text', text: origin }] }
  const key = fieldForOrigin(definition)
  const hasField = record.content.some((field) => field.attrs.key === key)
  const fields = hasField ? record.content : [...record.content, { type: 'recordField', attrs: { key }, content: [] }]
  const at = fields.findLastIndex((field) => field.attrs.key === key)
  const isWritten = plainText([{ ...record, content: record.content.filter((field) => field.attrs.key === key) }])
  const content = fields.map((field, index) => {
    if (index !== at) return withoutReferences(field)
    // A field that is still empty holds one empty paragraph.
    return withoutReferences({ ...field, content: [...(isWritten.length > 0 ? field.content : []), line] })
  })
  return blockSchema.parse({ type: record.type, attrs: { ...Object.fromEntries(attrs), id }, content })
}
