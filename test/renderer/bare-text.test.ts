import { type ESTree, parseSync, Visitor } from 'vite'
import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../shared/i18n/sources'

/** Props whose text people see or hear. */
const shown = new Set(['label', 'title', 'placeholder', 'alt', 'description', 'hint', 'error', 'message', 'aria-label'])
const hasWords = (text: string): boolean => /\p{L}/u.test(text)
const otherLanguages = /[\p{Script=Hangul}ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

const attributeName = ({ name }: ESTree.JSXAttribute): string => (name.type === 'JSXIdentifier' ? name.name : '')

/** Texts in a source that a reader would see although they come from no language file. */
export function bareTexts(file: string, source: string): string[] {
  const found: string[] = []
  const visitor = new Visitor({
    JSXText: ({ value }) => {
      if (hasWords(value)) found.push(value.trim())
    },
    JSXAttribute: (node) => {
      const { value } = node
      if (value?.type === 'Literal' && typeof value.value === 'string' && shown.has(attributeName(node)))
        if (hasWords(value.value)) found.push(value.value)
    },
    Literal: ({ value }) => {
      if (typeof value === 'string' && otherLanguages.test(value)) found.push(value)
    },
  })
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  visitor.visit(program)
  return [...new Set(found)]
}

describe('the page', () => {
  it('shows no text that is not in the language files', () => {
    const bare = sourcesOf('renderer').flatMap(({ file, text }) =>
      bareTexts(file, text).map((one) => `${file}: ${one}`),
    )
    expect(bare).toEqual([])
  })

  it.each([
    ['in an element', 'export const A = () => <p>Hello</p>', 'Hello'],
    ['in a prop', 'export const A = () => <input placeholder="Name" />', 'Name'],
    ['in a string of another language', "export const a = '보고서'", '보고서'],
  ])('would be caught with a bare text %s', (_where, source, text) => {
    expect(bareTexts('a.tsx', source)).toEqual([text])
  })
})
