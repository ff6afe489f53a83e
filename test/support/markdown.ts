import MarkdownIt, { type Token } from 'markdown-it'

/** A reader of CommonMark with GFM's tables and strikethrough that has nothing in common with the writer. */
const reader = new MarkdownIt({ html: true })

const within = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...within(token.children ?? [])])

/** Every token of a Markdown text, those in others too. */
export const markdownTokens = (text: string): Token[] => within(reader.parse(text.replace(/^---\n.*?\n---\n/s, ''), {}))

/** What a reader shows of a Markdown text. */
export const markdownText = (text: string): string =>
  markdownTokens(text)
    .map(({ type, content }) => {
      if (type === 'text' || type === 'code_inline') return content
      if (type === 'softbreak' || type === 'hardbreak') return '\n'
      // Cells in HTML hold their words as they are.
      return type === 'html_block' ? content.replace(/<[^>]*>/g, ' ') : type === 'inline' ? '\n' : ''
    })
    .join('')
