import { expect, test } from 'vitest'
import { cleanText } from '../../../../electron/export/pdf/clean-text'

test('letters in pieces are composed', () => {
  expect(cleanText('한글 Tiếng Việt'.normalize('NFD'))).toBe('한글 Tiếng Việt')
})

test('control characters, byte order marks and half pairs go, line breaks stay, tabs become spaces', () => {
  expect(cleanText('a\u0001\ufeffb\ud83d\n\tc\u200b')).toBe('ab\n c')
})

test('whole pairs stay, so that what cannot be drawn is reported and not dropped', () => {
  expect(cleanText('ok 😀')).toBe('ok 😀')
})

test('signs without a glyph become the nearest ones', () => {
  expect(cleanText('☐ ☑ ✔ ≒')).toBe('□ ▣ ✓ ≈')
})
