import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { AppError } from '../shared/errors'
import { createTranslator } from '../shared/i18n/index'
import { languages } from '../shared/i18n/language'
import type { Command } from './commands/command'
import { exportCommand } from './commands/export'
import { inspectCommand } from './commands/inspect'
import { newCommand } from './commands/new'
import { packCommand } from './commands/pack'
import { createReportExporter } from './export/export-report'
import { createWriters } from './export/writers'

/** The headless commands by name. */
const commands: Readonly<Record<string, Command>> = {
  export: exportCommand,
  new: newCommand,
  pack: packCommand,
  inspect: inspectCommand,
}

/** Whether arguments ask for a headless command rather than for a window. */
export const isCommand = (argv: readonly string[]): boolean =>
  argv[0] !== undefined && (argv[0] in commands || argv[0] === '--help')

/** The language of the terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`), or English. */
const terminalLanguage = () => {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  return languages.find((code) => locale.startsWith(code)) ?? 'en'
}

const exitCodes = { done: 0, failed: 1, usage: 2 }

/**
 * Runs one headless command.
 * @param argv arguments after the program's name
 * @param distFolder folder of the built application, with its fonts and layouts
 * @returns the exit code: 0 done, 1 failed, 2 usage
 */
export async function runCli(argv: readonly string[], distFolder: string): Promise<number> {
  const { t } = createTranslator(terminalLanguage())
  const print = (line: string) => process.stdout.write(`${line}\n`)
  const [name = '', ...rest] = argv
  if (name === '--help' || rest.includes('--help')) {
    print(t('cli.usage'))
    return exitCodes.done
  }
  try {
    const command = commands[name]
    if (!command) throw new AppError('usage', { reason: name })
    await command(rest, {
      print,
      exporter: createReportExporter(createWriters(distFolder)),
      newId: randomUUID,
      now: Date.now,
    })
    return exitCodes.done
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('unexpected', { id: String(error) }, error)
    const sentence = name === '' ? t('errors.usage.title') : t(`errors.${known.code}.message`, known.params)
    process.stderr.write(`${sentence.replace(/\s+/gu, ' ').trim()}\n`)
    if (known.code !== 'usage') return exitCodes.failed
    process.stderr.write(`\n${t('cli.usage')}\n`)
    return exitCodes.usage
  }
}

// Run by itself (`node cli.cjs …`), and not as a part of the application, which calls `runCli`.
if (process.versions.electron === undefined) {
  runCli(process.argv.slice(2), path.join(__dirname, '..')).then((code) => {
    process.exitCode = code
  })
}
