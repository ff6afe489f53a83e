import { expect, test } from 'vitest'
import { pdfError } from '../../../../electron/export/pdf/diagnostics'
import { AppError } from '../../../../shared/errors'
import { krSample } from '../../../fixtures/print/kr-sample'

const missing = (text: string) =>
  new Error(
    `[SourceDiagnostic { message: "PDF/UA-1 error: the text \`\\"${text}\\"\` could not be displayed with font" }]`,
  )

test('a missing glyph is named by its character', () => {
  expect(pdfError(missing('ไ'), krSample)).toMatchObject({
    code: 'export-missing-glyphs',
    params: { characters: 'ไ', place: '첫머리' },
  })
})

test('a character that cannot be shown is named by its code point', () => {
  expect(pdfError(missing('\\\\u{f8ff}'), krSample).params).toMatchObject({ characters: 'U+F8FF' })
})

test('any other diagnosis gives its first message and keeps the whole as the cause', () => {
  const failure = [{ message: 'panicked with: "x"', path: '/layout.typ' }]
  const error = pdfError(failure, krSample)
  expect(error).toMatchObject({ code: 'export-failed', params: { reason: 'panicked with: "x"' }, cause: failure })
})

test('an error that has a name already keeps it', () => {
  const error = new AppError('media-missing', { media: 'x' })
  expect(pdfError(error, krSample)).toBe(error)
})
