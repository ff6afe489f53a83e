import { parseSync } from 'vite'

/** Props whose text people see or hear. */
const shown = new Set(['label', 'title', 'placeholder', 'alt', 'description', 'hint', 'error', 'message', 'aria-label'])
const words = /\p{L}/u
const otherLanguages = /[\p{Script=Hangul}ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

interface SyntaxNode {
  readonly type: string
  readonly [member: string]: unknown
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '')

function textOf(node: SyntaxNode): string | null {
  const { type, name, value } = node
  if (type === 'JSXText' && typeof value === 'string' && words.test(value)) return value.trim()
  if (type === 'Literal' && typeof value === 'string' && otherLanguages.test(value)) return value
  if (type !== 'JSXAttribute' || !shown.has(nameOf(name)) || !isNode(value)) return null
  return typeof value.value === 'string' && words.test(value.value) ? value.value : null
}

/** Texts in a source that a reader would see although they come from no language file. Names of members are none. */
export function bareTexts(file: string, source: string): string[] {
  const found = new Set<string>()
  function visit(node: SyntaxNode): void {
    const text = textOf(node)
    if (text !== null) found.add(text)
    for (const [member, child] of Object.entries(node)) {
      if (node.type === 'Property' && member === 'key') continue
      for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one)
    }
  }
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  visit({ ...program })
  return [...found]
}
