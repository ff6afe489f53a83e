import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/i18n/language'
import { isReferencesField, isTextField } from '../../../shared/records/record'
import { records } from '../../../shared/records/records'

describe.each(Object.values(records))('the record $name', ({ fields, groups, titleField }) => {
  const keys = fields.map(({ key }) => key)

  it('has every field in one group, under a key of its own', () => {
    expect(groups.flatMap((group) => group.fields)).toEqual(fields)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).not.toContain('id')
  })

  it('is named by a required text', () => {
    expect(fields.find(({ key }) => key === titleField)).toMatchObject({ type: 'text', required: true })
  })

  it('requires a field for another only where that one can hold what is asked for', () => {
    for (const { requiredWith } of fields) {
      if (!requiredWith) continue
      const other = fields.find(({ key }) => key === requiredWith.field)
      expect(keys).toContain(requiredWith.field)
      const options = other && 'options' in other ? other.options.map(({ key }) => key) : []
      for (const value of requiredWith.values ?? []) expect(options).toContain(value)
    }
  })

  it('says everything in each language, composed', () => {
    const texts = [
      ...groups.map(({ label }) => label),
      ...fields.flatMap((field) => [
        field.label,
        ...(field.hint ? [field.hint] : []),
        ...('options' in field ? field.options.map(({ label }) => label) : []),
      ]),
    ]
    for (const language of languages) {
      for (const text of texts) {
        expect(text[language].trim()).not.toBe('')
        expect(text[language]).toBe(text[language].normalize('NFC'))
      }
    }
  })

  it('limits every text, and links only to kinds of records that there are', () => {
    for (const field of fields) {
      if (isTextField(field)) expect(field.max, field.key).toBeGreaterThan(0)
      if (isReferencesField(field)) for (const kind of field.records) expect(Object.keys(records)).toContain(kind)
    }
  })
})
