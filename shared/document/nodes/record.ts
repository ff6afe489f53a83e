import { type Attribute, Node } from '@tiptap/core'
import { findingRecord } from '../../records/finding'
import { policyRecord } from '../../records/policy'
import { recommendationRecord } from '../../records/recommendation'
import { isScalarField, type RecordDefinition } from '../../records/record'
import { textBlocks } from './text-block'

/** An attribute that survives copying as HTML with its type (numbers stay numbers). */
const jsonAttribute = (name: string, fallback: string | null): Attribute => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => {
    const json = element.getAttribute(`data-${name.toLowerCase()}`)
    try {
      return json === null ? fallback : JSON.parse(json)
    } catch {
      return fallback
    }
  },
  renderHTML: (attributes) =>
    attributes[name] === null ? {} : { [`data-${name.toLowerCase()}`]: JSON.stringify(attributes[name]) },
})

const recordNode = (record: RecordDefinition) =>
  Node.create({
    name: record.name,
    group: 'block',
    content: 'recordField*',
    isolating: true,
    defining: true,
    draggable: true,

    addAttributes: () =>
      Object.fromEntries([
        ['id', jsonAttribute('id', '')],
        ...record.fields.filter(isScalarField).map((field) => [field.key, jsonAttribute(field.key, null)]),
      ]),

    parseHTML: () => [{ tag: `section[data-record="${record.name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['section', { ...HTMLAttributes, 'data-record': record.name }, 0],
  })

/** Scalars are attributes, one each, so they merge one by one; texts are `recordField` children. */
export const Finding = recordNode(findingRecord)
export const Policy = recordNode(policyRecord)
export const Recommendation = recordNode(recommendationRecord)

/** One text of a record, by the field's key. */
export const RecordField = Node.create({
  name: 'recordField',
  content: textBlocks,
  isolating: true,
  defining: true,

  addAttributes: () => ({
    key: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-field') ?? '',
      renderHTML: ({ key }) => ({ 'data-field': key }),
    },
  }),

  parseHTML: () => [{ tag: 'div[data-field]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
})
