import { describe, expect, it, test } from 'vitest'
import type { Field } from '../../../shared/fields/field'
import { languages } from '../../../shared/i18n/language'
import { templateNames } from '../../../shared/templates/names'
import type { Template } from '../../../shared/templates/template'
import { templates } from '../../../shared/templates/templates'

const fieldsOf = (template: Template): Field[] => template.facts.flatMap(({ fields }) => fields)

/** What a value looks like: its type, and for lists the type of every column. */
const shapeOf = (field: Field): string =>
  field.type === 'list' ? field.columns.map(({ key, type }) => `${key} ${type}`).join(', ') : field.type

describe.each(templateNames)('the template %s', (name) => {
  const template = templates[name]
  const fields = fieldsOf(template)
  const texts = [
    template.label,
    template.description,
    ...template.facts.map(({ label }) => label),
    ...fields.flatMap((field) => [field, ...(field.type === 'list' ? field.columns : [])]).map(({ label }) => label),
    ...fields.flatMap(({ hint }) => hint ?? []),
  ]

  it('goes by its name and asks for every fact once', () => {
    expect(template.name).toBe(name)
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length)
  })

  it('shows in its overview only what it asks for', () => {
    expect(fields.map(({ key }) => key)).toEqual(expect.arrayContaining([...template.overview]))
  })

  it('says everything in every language, in Unicode NFC', () => {
    for (const text of texts)
      for (const language of languages) {
        expect(text[language].trim()).not.toBe('')
        expect(text[language]).toBe(text[language].normalize('NFC'))
      }
  })

  it('asks for what makes a report an official document of each country', () => {
    const keys = fields.map(({ key }) => key)
    const korean = ['organisation', 'reportDate', 'gist', 'keywords', 'disclosure', 'disclosureReason', 'attachments']
    const vietnamese = ['parentOrganisation', 'documentSymbol', 'placeOfIssue', 'addressees', 'recipients']
    expect(keys).toEqual(expect.arrayContaining([...korean, ...vietnamese, 'signatureName']))
  })
})

test('a fact holds the same kind of value in every template, so that reports can be compared and carried over', () => {
  const shapes = new Map<string, Set<string>>()
  for (const field of templateNames.flatMap((name) => fieldsOf(templates[name])))
    shapes.set(field.key, (shapes.get(field.key) ?? new Set()).add(shapeOf(field)))
  // A single person who was sent has no standing in a delegation.
  shapes.delete('travellers')
  for (const [key, found] of shapes) expect([...found], key).toHaveLength(1)
})

test.each(['newcomer-training', 'newcomer-trainee'] as const)(
  '%s is no journey: no country, no money abroad',
  (name) => {
    const fields = fieldsOf(templates[name])
    const columns = fields.flatMap((field) => (field.type === 'list' ? field.columns : [field]))
    expect(columns.filter(({ type }) => type === 'country')).toEqual([])
    const keys = [...fields, ...columns].map(({ key }) => key)
    for (const key of ['currency', 'rate', 'destinations', 'itinerary', 'travelDecision'])
      expect(keys).not.toContain(key)
  },
)
