import { parseArgs } from 'node:util'
import { AppError } from '../../shared/errors'
import type { TextKey, Translator } from '../../shared/i18n/index'
import type { ReportExporter } from '../export/export-report'

/** What commands may touch. */
export interface CommandContext {
  /** Writes one line to standard output. */
  readonly print: (line: string) => void
  readonly exporter: ReportExporter
  /** Asks for a secret, which is not shown; takes the key of the text to ask with. */
  readonly ask: (prompt: TextKey) => Promise<string>
  /** Texts in the terminal's language. */
  readonly translator: Translator
  /**
   * The passphrase of a sealed file: from the environment, or asked for.
   * @throws AppError `usage` where there is nobody to ask
   */
  readonly passphrase: () => Promise<string>
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** One headless command; throws AppError `usage` for arguments that it does not understand. */
export type Command = (argv: readonly string[], context: CommandContext) => Promise<void>

interface Shape<Option extends string, Flag extends string> {
  /** How many file arguments it takes. */
  readonly files: number
  readonly required?: readonly Option[]
  readonly optional?: readonly Option[]
  readonly flags?: readonly Flag[]
}

/**
 * Parses a command's arguments strictly.
 * @throws AppError `usage` with what was wrong
 */
export function parseArguments<Option extends string, Flag extends string = never>(
  argv: readonly string[],
  { files, required = [], optional = [], flags = [] }: Shape<Option, Flag>,
): { files: string[]; options: Partial<Record<Option, string>>; flags: Partial<Record<Flag, boolean>> } {
  const options = [
    ...[...required, ...optional].map((name) => [name, { type: 'string' }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
  ]
  let parsed: { values: Record<string, unknown>; positionals: string[] }
  try {
    parsed = parseArgs({ args: [...argv], options: Object.fromEntries(options), allowPositionals: true, strict: true })
  } catch (error) {
    throw new AppError('usage', { reason: error instanceof Error ? (error.message.split('. ')[0] ?? '') : '' }, error)
  }
  const missing = required.find((name) => typeof parsed.values[name] !== 'string' || parsed.values[name] === '')
  if (missing) throw new AppError('usage', { reason: `--${missing}` })
  if (parsed.positionals.length !== files) {
    throw new AppError('usage', { reason: parsed.positionals.slice(files).join(' ') || '<file>' })
  }
  const values = parsed.values as Partial<Record<Option, string>> & Partial<Record<Flag, boolean>>
  return { files: parsed.positionals, options: values, flags: values }
}
