import { AppError } from '../../../shared/errors'

/* PDF/UA-1 export names each text that no bundled font can draw; Rust's debug form doubles the backslashes. */
const missingGlyph = /the text `\\*"(.+?)\\*"` could not be displayed/g
const printedMessage = /message: "((?:[^"\\]|\\.)*)"/g
const mostCharacters = 8
const longestReason = 200

/** Characters without a glyph that a failed PDF export complains about, each once. */
function charactersWithoutGlyph(text: string): string[] {
  const found = [...text.matchAll(missingGlyph)].map((match) => match[1] ?? '')
  return [...new Set(found.map((character) => character.replace(/\\+u\{([0-9a-f]+)\}/, (_all, code) => `U+${code}`)))]
}

const messageOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'message' in item ? String(item.message) : String(item)

/* Compiling gives a list of diagnostics, exporting one string that prints them. */
const messagesOf = (failure: unknown): string[] => {
  const messages = (Array.isArray(failure) ? failure : [failure]).map(messageOf)
  return messages.flatMap((text) => [...text.matchAll(printedMessage)].map((match) => match[1] ?? '')).concat(messages)
}

/**
 * Names a failure of the PDF engine: `export-missing-glyphs` with the characters that no bundled font has (at most
 * eight), else `export-failed` with the engine's first message. The whole failure stays as the cause.
 */
export function pdfError(failure: unknown): AppError {
  if (failure instanceof AppError) return failure
  const messages = messagesOf(failure)
  const characters = charactersWithoutGlyph(messages.join('\n'))
  if (characters.length > 0) {
    const list = characters.slice(0, mostCharacters).join(' ')
    return new AppError('export-missing-glyphs', { characters: list }, failure)
  }
  const reason = (messages[0] ?? '').replaceAll('\\"', '"').slice(0, longestReason)
  return new AppError('export-failed', { reason }, failure)
}
