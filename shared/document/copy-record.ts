import { isTextField, type RecordDefinition } from '../records/record'
import { records } from '../records/records'
import { withoutLostLinks } from './copy'
import { mapNodes } from './map-nodes'
import { type Block, blockSchema, type RecordBlock } from './model'
import { plainText } from './text'

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
  const line = { type: 'paragraph', content: [{ type: 'text', text: origin }] }
  const key = fieldForOrigin(definition)
  const hasField = record.content.some((field) => field.attrs.key === key)
  const fields = hasField ? record.content : [...record.content, { type: 'recordField', attrs: { key }, content: [] }]
  const at = fields.findLastIndex((field) => field.attrs.key === key)
  const isWritten = plainText([{ ...record, content: record.content.filter((field) => field.attrs.key === key) }])
  // A field that is still empty holds one empty paragraph.
  const content = fields.map((field, index) =>
    index === at ? { ...field, content: [...(isWritten.length > 0 ? field.content : []), line] } : field,
  )
  const copy = blockSchema.parse({ type: record.type, attrs: { ...record.attrs, id }, content })
  return mapNodes(withoutLostLinks([copy]), (node) => (node.type === 'crossReference' ? null : node))[0] ?? copy
}
