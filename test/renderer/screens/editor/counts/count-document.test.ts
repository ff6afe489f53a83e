import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCounter } from '../../../../../renderer/screens/editor/counts/count-document'
import { addCounts, countLine, noText } from '../../../../../shared/document/counts'
import { reportDocumentSchema } from '../../../../../shared/document/model'
import { documentSchema } from '../../../../../shared/document/schema'
import { countWords, plainText } from '../../../../../shared/document/text'
import { arbitraryReport } from '../../../../shared/print/arbitrary-report'

const schema = documentSchema()

describe('counts on the sheet', () => {
  it('agree with what the report list counts, for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (json) => {
        const { body } = reportDocumentSchema.parse(json)
        const doc = schema.nodeFromJSON({ type: 'doc', content: body })
        const { count, countBetween } = createCounter()
        const counts = count(doc)
        expect(counts.words).toBe(countWords(body))
        expect(countBetween(doc, 0, doc.content.size)).toEqual(counts)
        // White space alone makes no words, but characters.
        const { letters } = plainText(body).map(countLine).reduce(addCounts, noText)
        expect(counts.letters).toBe(letters)
      }),
    )
  })

  it('count what is selected, from the middle of one block to the middle of another', () => {
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
    const doc = schema.nodeFromJSON({
      type: 'doc',
      content: [{ type: 'title' }, paragraph('가나 다라'), paragraph('마 바')],
    })
    expect(createCounter().countBetween(doc, 4, 11)).toEqual({ words: 3, characters: 5, letters: 4 })
  })

  it('count a letter once, however its marks are stored', () => {
    expect(countLine('báo 한'.normalize('NFD'))).toEqual({ words: 2, characters: 5, letters: 4 })
  })
})
