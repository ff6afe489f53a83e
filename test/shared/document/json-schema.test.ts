import { expect, test } from 'vitest'
import { z } from 'zod'
import { jsonReportSchema } from '../../../shared/document/model'

test('the published JSON Schema is the one that reports are read with', async () => {
  const schema = z.toJSONSchema(jsonReportSchema, { io: 'input', target: 'draft-2020-12', reused: 'ref' })
  const published = {
    $id: 'report.schema.json',
    title: 'Bogo report',
    description: 'A report as JSON: facts and body. See docs/formats.md.',
    ...schema,
  }
  // `npm test -- unit -u` writes it anew after a deliberate change of the schema.
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../../docs/report.schema.json')
})
