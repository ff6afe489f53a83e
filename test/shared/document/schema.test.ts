import { expect, test } from 'vitest'
import { z } from 'zod'
import { blockSchema } from '../../../shared/document/model'
import { markSchema } from '../../../shared/document/model-inline'
import { documentSchema } from '../../../shared/document/schema'

interface JsonSchema {
  properties?: Record<string, JsonSchema>
  const?: unknown
  oneOf?: JsonSchema[]
  anyOf?: JsonSchema[]
  items?: JsonSchema
  $ref?: string
}

/** Attributes by node name, as the model of plain data has them. */
function modelNodes(): Map<string, string[]> {
  const root = z.toJSONSchema(z.array(blockSchema), { io: 'input', unrepresentable: 'any' }) as JsonSchema & {
    $defs?: Record<string, JsonSchema>
  }
  const found = new Map<string, string[]>()
  const visit = (schema: JsonSchema): void => {
    const type = schema.properties?.type?.const
    if (typeof type === 'string') found.set(type, Object.keys(schema.properties?.attrs?.properties ?? {}).sort())
    for (const child of [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])])
      visit(child)
    if (schema.properties?.content) visit(schema.properties.content)
  }
  visit(root)
  for (const definition of Object.values(root.$defs ?? {})) visit(definition)
  return found
}

test('the editor and the model know the same nodes with the same attributes', () => {
  const model = modelNodes()
  const editor = new Map(
    Object.values(documentSchema().nodes)
      .filter((node) => node.name !== 'doc')
      .map((node) => [node.name, Object.keys(node.spec.attrs ?? {}).sort()]),
  )
  expect(Object.fromEntries([...editor].sort())).toEqual(Object.fromEntries([...model].sort()))
})

test('the editor and the model know the same marks', () => {
  const model = markSchema.options.map((option) => option.shape.type.value).sort()
  expect(Object.keys(documentSchema().marks).sort()).toEqual(model)
})
