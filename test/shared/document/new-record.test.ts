import { describe, expect, it } from 'vitest'
import { blockSchema } from '../../../shared/document/model'
import { newRecord } from '../../../shared/document/new-record'
import { recordNames } from '../../../shared/records/record'
import { records } from '../../../shared/records/records'

describe.each(recordNames)('a new %s', (name) => {
  const record = newRecord(name, 'an-id')
  const { fields } = records[name]

  it('is a valid block under the given id', () => {
    expect(blockSchema.parse(record)).toEqual(record)
    expect(record).toMatchObject({ type: name, attrs: { id: 'an-id' } })
  })

  it('has every scalar field unset', () => {
    const unset = Object.fromEntries(fields.filter(({ type }) => type !== 'text').map(({ key }) => [key, null]))
    expect(record.attrs).toEqual({ id: 'an-id', ...unset })
  })

  it('has one empty paragraph for every text field, in the order of the definition', () => {
    const empty = (key: string) => ({
      type: 'recordField',
      attrs: { key },
      content: [{ type: 'paragraph', attrs: { align: null, indent: null }, content: [] }],
    })
    const texts = fields.filter(({ type }) => type === 'text')
    expect(record.content).toEqual(texts.map(({ key }) => empty(key)))
  })
})
