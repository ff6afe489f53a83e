import { AppError } from '../../../shared/errors'
import { labels } from '../../../shared/print/labels'
import type { PrintDocument } from '../../../shared/print/tree'
import { placeOfLetters } from './place-of-letters'

/* PDF/UA-1 export names each text that no bundled font can draw; Rust's debug form doubles the backslashes. */
const missingGlyph = /the text `\\*"(.+?)\\*"` could not be displayed/g
const printedMessage = /message: "((?:[^"\\]|\\.)*)"/g
const mostCharacters = 8
const longestReason = 200

/** Characters without a glyph that a failed PDF export complains about, each once. */
function charactersWithoutGlyph(text: string): string[] {
  const found = [...text.matchAll(missingGlyph)].map((match) => match[1] ?? '')
  const letters = found.map((character) =>
    character.replace(/\\+u\{([0-9a-f]+)\}/, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  )
  return [...new Set(letters)]
}

/** A character as a sentence shows it: by its number where it has no form of its own. */
const shown = (character: string): string =>
  /^[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? character
    : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`

const messageOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'message' in item ? String(item.message) : String(item)

/* Compiling gives a list of diagnostics, exporting one string that prints them. */
const messagesOf = (failure: unknown): string[] => {
  const messages = (Array.isArray(failure) ? failure : [failure]).map(messageOf)
  return messages.flatMap((text) => [...text.matchAll(printedMessage)].map((match) => match[1] ?? '')).concat(messages)
}

/**
 * Names a failure of the PDF engine: `export-missing-glyphs` with the characters that no bundled font has (at most
 * eight) and the place of the first, else `export-failed` with the engine's first message. The whole failure stays as
 * the cause.
 */
export function pdfError(failure: unknown, document: PrintDocument): AppError {
  if (failure instanceof AppError) return failure
  const messages = messagesOf(failure)
  const characters = charactersWithoutGlyph(messages.join('\n'))
  if (characters.length > 0) {
    const list = characters.slice(0, mostCharacters).map(shown).join(' ')
    const place = placeOfLetters(document, characters) || labels.beginning[document.language]
    return new AppError('export-missing-glyphs', { characters: list, place }, failure)
  }
  const reason = (messages[0] ?? '').replaceAll('\\"', '"').slice(0, longestReason)
  return new AppError('export-failed', { reason }, failure)
}
