import { isTextField, type RecordDefinition, type RecordName, recordAttributesSchema } from '../records/record'
import { records } from '../records/records'
import type { RecordBlock } from './model'
import { emptyParagraph } from './model-text-blocks'

const emptyTexts = (record: RecordDefinition): RecordBlock['content'] =>
  record.fields.filter(isTextField).map(({ key }) => ({
    type: 'recordField',
    attrs: { key },
    content: [emptyParagraph],
  }))

/** An empty record: every scalar unset, and one empty paragraph for every text field, in the order of its definition. */
export function newRecord(name: RecordName, id: string): RecordBlock {
  const record = records[name]
  return { type: name, attrs: recordAttributesSchema(record).parse({ id }), content: emptyTexts(record) }
}
