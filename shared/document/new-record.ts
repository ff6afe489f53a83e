import { findingRecord } from '../records/finding'
import { policyRecord } from '../records/policy'
import { isTextField, type RecordDefinition, recordAttributesSchema } from '../records/record'
import type { RecordBlock } from './model'
import { emptyParagraph } from './model-text-blocks'

const emptyTexts = (record: RecordDefinition): RecordBlock['content'] =>
  record.fields.filter(isTextField).map(({ key }) => ({
    type: 'recordField',
    attrs: { key },
    content: [emptyParagraph],
  }))

/** An empty record: every scalar unset, and one empty paragraph for every text field, in the order of its definition. */
export function newRecord(name: RecordDefinition['name'], id: string): RecordBlock {
  switch (name) {
    case 'finding':
      return {
        type: 'finding',
        attrs: recordAttributesSchema(findingRecord).parse({ id }),
        content: emptyTexts(findingRecord),
      }
    case 'policy':
      return {
        type: 'policy',
        attrs: recordAttributesSchema(policyRecord).parse({ id }),
        content: emptyTexts(policyRecord),
      }
  }
}
